using System.Globalization;
using System.Text;
using HybridCareers.Editorial.Reading;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Shared;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Admin.Activity;

/// <summary>The activity as a file. Written piece by piece while it is read, and never kept.</summary>
public static class ActivityCsv
{
    /// <summary>The most rows in one file, the newest; the rest is had with an earlier last day.</summary>
    public const int MostRows = 100_000;

    private const int AtOnce = 64 * 1024;

    /// <summary>The heads of the columns.</summary>
    public static IReadOnlyList<string> Heads { get; } =
        ["Number", "Time (UTC)", "Member", "Member id", "Verb", "Entry", "Kind of entry", "Entry id", "Detail", "Detail as hashed", "Hash"];

    /// <summary>Maps the address.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Urls.ActivityCsv, WriteAsync)
        .RequireAuthorization(SignedIn.Admin).ExcludeFromDescription();

    /// <summary>A row.</summary>
    public static IReadOnlyList<string?> Row(ActivityLine line) =>
    [
        line.Sequence.ToString(CultureInfo.InvariantCulture), line.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        line.Member, line.MemberId.ToString(), line.Verb, line.Entry, line.Kind is { } kind ? Kinds.One(kind) : null, line.EntryId?.ToString(), line.Told, line.Detail, line.Hash,
    ];

    private static async Task WriteAsync(HttpContext context, ActivityReader reader)
    {
        context.Response.Headers.CacheControl = "no-store";
        var asked = ActivityQuestion.Of(context.Request.Query);
        if (asked.Problem is { } problem)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(problem, context.RequestAborted);
            return;
        }

        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"activity.csv\"";
        var text = new StringBuilder(Csv.Mark).Append(Csv.Line([.. Heads]));
        var rows = 0;
        await foreach (var line in reader.AllAsync(asked.Filter, context.RequestAborted))
        {
            if (++rows > MostRows)
                break;
            text.Append(Csv.Line(Row(line)));
            if (text.Length >= AtOnce)
                await SendAsync(context, text);
        }

        await SendAsync(context, text);
    }

    private static async Task SendAsync(HttpContext context, StringBuilder text)
    {
        await context.Response.WriteAsync(text.ToString(), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        text.Clear();
    }
}
