using System.Text.Json;
using HybridCareers.Published;
using HybridCareers.Web.Public.Status;
using Microsoft.AspNetCore.Mvc;

namespace HybridCareers.Web.Hosting;

/// <summary>Answers that are not the page asked for: a designed page for people, <c>ProblemDetails</c> for programs.</summary>
public sealed class StatusAnswers(CurrentCatalog catalog, PageRenderer renderer)
{
    private const string Never = "no-store";

    /// <summary>Writes the answer of a status.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">400, 404, 405, 410, 414, 500 or 503.</param>
    /// <param name="what">What is wrong, or what was asked for.</param>
    /// <param name="forProgram">True for <c>ProblemDetails</c>.</param>
    /// <param name="asked">The slug asked for, where a near one can be proposed.</param>
    public async Task WriteAsync(HttpContext context, int status, string what, bool forProgram, string asked = "")
    {
        var view = StatusQuery.Find(catalog.Value, status, what, asked);
        var page = forProgram
            ? new StoredPage(JsonSerializer.SerializeToUtf8Bytes(Problem(view), JsonSerializerOptions.Web), "application/problem+json", Never)
            : new StoredPage(await renderer.RenderAsync(typeof(StatusPage), view), "text/html; charset=utf-8", Never);
        if (status == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = "30";
        await StoredAnswer.WriteAsync(context, page, status);
    }

    /// <summary>True where a program asks, by address.</summary>
    public static bool IsForProgram(HttpContext context) =>
        context.Request.Path.StartsWithSegments(Urls.Api, StringComparison.OrdinalIgnoreCase)
        || context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);

    private static ProblemDetails Problem(StatusView view) => new() { Status = view.Status, Title = view.Title, Detail = view.Detail };
}
