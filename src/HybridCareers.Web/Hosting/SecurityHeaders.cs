using Microsoft.Extensions.Primitives;

namespace HybridCareers.Web.Hosting;

/// <summary>The headers that every answer bears, errors and files included.</summary>
/// <remarks>
/// What the server cannot read as a request (a null character in the path, another host in the first line) it refuses by itself,
/// with a 400 that has no body and none of these headers: no code of ours runs then.
/// </remarks>
public static class SecurityHeaders
{
    private static readonly StringValues Policy = PolicyWithin("'none'");

    private static readonly StringValues Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private static readonly StringValues TwoYears = "max-age=63072000; includeSubDomains";
    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues Referrer = "strict-origin-when-cross-origin";
    private static readonly StringValues SameOrigin = "same-origin";
    private static readonly StringValues RequireCorp = "require-corp";

    /// <summary>The content security policy of a page that may be shown in frames of these sites.</summary>
    public static string PolicyWithin(string frames) =>
        $"default-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors {frames}; img-src 'self' data:; script-src 'self'; " +
        "style-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'none'";

    /// <summary>Has the headers set before anything else runs, the host's own filters included.</summary>
    public static IServiceCollection AddSecurityHeaders(this IServiceCollection services)
    {
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter>(new First()));
        return services;
    }

    /// <summary>Sets the headers, again where an error has cleared them.</summary>
    public static void Set(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.StrictTransportSecurity = TwoYears;
        headers.XContentTypeOptions = NoSniff;
        headers["Referrer-Policy"] = Referrer;
        headers["Cross-Origin-Opener-Policy"] = SameOrigin;
        headers["Cross-Origin-Resource-Policy"] = SameOrigin;
        headers["Cross-Origin-Embedder-Policy"] = RequireCorp;
        headers["Permissions-Policy"] = Permissions;
    }

    private sealed class First : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(static (HttpContext context, RequestDelegate rest) =>
            {
                Set(context.Response.Headers);
                return rest(context);
            });
            next(app);
        };
    }
}
