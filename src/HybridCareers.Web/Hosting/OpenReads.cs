using Microsoft.Extensions.Primitives;

namespace HybridCareers.Web.Hosting;

/// <summary>Data may be read from pages of any other site (CORS). Nothing here depends on who asks, so nothing can leak.</summary>
public static class OpenReads
{
    private static readonly StringValues Everyone = "*";
    private static readonly StringValues Reads = "GET, HEAD";
    private static readonly StringValues Sent = "If-None-Match";
    private static readonly StringValues Shown = "ETag";
    private static readonly StringValues OneDay = "86400";
    private static readonly PathString[] Open = [Urls.Api, "/openapi", Urls.Feed];

    public static IApplicationBuilder UseOpenReads(this IApplicationBuilder app) => app.Use(static (HttpContext context, RequestDelegate next) =>
    {
        if (!Set(context) || !HttpMethods.IsOptions(context.Request.Method))
            return next(context);
        var headers = context.Response.Headers;
        headers.AccessControlAllowMethods = Reads;
        headers.AccessControlAllowHeaders = Sent;
        headers.AccessControlMaxAge = OneDay;
        headers.Allow = Reads;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    });

    /// <summary>Opens the answer where its address holds data, errors included; false elsewhere.</summary>
    public static bool Set(HttpContext context)
    {
        foreach (var path in Open)
        {
            if (!context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase))
                continue;
            context.Response.Headers.AccessControlAllowOrigin = Everyone;
            context.Response.Headers.AccessControlExposeHeaders = Shown;
            return true;
        }

        return false;
    }
}
