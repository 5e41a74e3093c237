using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace HybridCareers.Web.Hosting;

/// <summary>What differs in the editors' area: MudBlazor sets style attributes, nothing is cached, circuits come from this site alone.</summary>
public static class DeskHeaders
{
    private static readonly StringValues Policy =
        "default-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:; script-src 'self'; " +
        "style-src 'self'; style-src-attr 'unsafe-inline'; connect-src 'self'; font-src 'none'; frame-src 'self'; manifest-src 'self'; object-src 'none'";

    /// <summary>Sets the headers, and refuses what another site sends: whatever changes something, and every connection, names the site itself as its origin.</summary>
    public static Task Set(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "no-store";
        var isRead = PageEndpoints.IsRead(context.Request.Method) && !context.WebSockets.IsWebSocketRequest && !IsUpgrade(context.Request);
        if (context.Request.Headers.Origin is { Count: > 0 } given ? given is [{ Length: > 0 } origin] && IsOwn(origin, context.Request) : isRead)
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsUpgrade(HttpRequest request) => request.Headers.Upgrade.Count > 0 || HttpMethods.IsConnect(request.Method);

    private static bool IsOwn(string origin, HttpRequest request) => string.Equals(
        origin, UriHelper.BuildAbsolute(request.Scheme, request.Host).TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
