using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Channels;
using HybridCareers.Content;
using HybridCareers.Drafts.Imports;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Sources;
using HybridCareers.Importing.Articles;
using HybridCareers.Web.Admin.Entries;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;

namespace HybridCareers.Web.Admin.Imports;

/// <summary>A line of the answer: how far the import is, where it can be decided, or why there is none.</summary>
/// <param name="Step">What is being done, in words; <c>null</c> = nothing any more.</param>
/// <param name="Done">The part of all steps that is done, 0 to 1.</param>
/// <param name="Url">Where to go on; <c>null</c> = nowhere.</param>
/// <param name="Why">Why it was not done, in a sentence; <c>null</c> = it was.</param>
/// <param name="Problems">What must be mended, by the name of the field.</param>
public sealed record BeginLine(string? Step = null, double? Done = null, string? Url = null, string? Why = null, IReadOnlyList<Problem>? Problems = null);

/// <summary>
/// Takes an article and begins its import: by request, because a circuit drops long texts. The answer comes line by line while it is worked on; who
/// goes away cancels.
/// </summary>
public static class BeginEndpoint
{
    /// <summary>The largest body in bytes: the longest text, and room for the other fields.</summary>
    private const int LargestBody = ArticleLimits.MostBytes + 256 * 1024;

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Maps the address.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost(Urls.BeginImport, BeginAsync)
        .RequireAuthorization(SignedIn.Editor).DisableAntiforgery().ExcludeFromDescription();

    private static async Task BeginAsync(HttpContext context, ArticleImporter importer)
    {
        var ct = context.RequestAborted;
        var (request, refusal) = await ReadAsync(context, ct);
        context.Response.ContentType = "application/x-ndjson; charset=utf-8";
        if (request is null)
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await WriteAsync(context, refusal, ct);
            return;
        }

        var steps = Channel.CreateUnbounded<ImportStep>();
        var doing = Task.Run(() => importer.BeginAsync(request, new Told(steps.Writer), ct), ct);
        _ = doing.ContinueWith(_ => steps.Writer.TryComplete(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        try
        {
            await foreach (var step in steps.Reader.ReadAllAsync(ct))
                await WriteAsync(context, new(Of(step), (int)step / (double)Enum.GetValues<ImportStep>().Length), ct);
            await WriteAsync(context, Of(await doing), ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // Cancelled: nobody reads the answer any more.
        }
    }

    /// <summary>What is being done, in words.</summary>
    internal static string Of(ImportStep step) => step switch
    {
        ImportStep.Fetching => "Fetching the page…",
        ImportStep.Reading => "Reading the text…",
        ImportStep.Understanding => "Finding roles, skills and figures in it…",
        ImportStep.Comparing => "Comparing it with what the portal says…",
        _ => "Keeping it…",
    };

    /// <summary>What came of it.</summary>
    internal static BeginLine Of(Outcome outcome) => outcome switch
    {
        ImportBegun begun => new(Url: Urls.Import(begun.ImportId)),
        AlreadyImported again => new(
            Why: again.State == ImportState.Open ? "This very text is being imported already." : "This very text was imported already: nothing changed since.", Url: Urls.Import(again.ImportId)),
        ArticleRefused refused => new(Why: refused.Why),
        Invalid { Problems: var problems } => new(Problems: problems),
        _ => new(Why: Words.Of(outcome)),
    };

    private static async Task<(ArticleRequest? Request, BeginLine Refusal)> ReadAsync(HttpContext context, CancellationToken ct)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LargestBody;
        if (!context.Request.HasFormContentType)
            return (null, new(Why: "This takes a form."));
        try
        {
            var form = await context.Request.ReadFormAsync(new FormOptions { ValueLengthLimit = LargestBody, MultipartBodyLengthLimit = LargestBody }, ct);
            var (request, problems) = await ImportForm.ReadAsync(form, context.User.MemberId(), context.User.SessionId(), ct);
            return (request, new(Problems: problems));
        }
        catch (Exception error) when (error is InvalidDataException or BadHttpRequestException)
        {
            return (null, new(Why: $"The text is too large, or did not arrive whole: at most {ArticleLimits.MostBytes:N0} bytes are read. What you gave stays here."));
        }
    }

    private static async Task WriteAsync(HttpContext context, BeginLine line, CancellationToken ct)
    {
        await context.Response.WriteAsync(JsonSerializer.Serialize(line, Form) + "\n", ct);
        await context.Response.Body.FlushAsync(ct);
    }

    private sealed class Told(ChannelWriter<ImportStep> steps) : IProgress<ImportStep>
    {
        public void Report(ImportStep value) => steps.TryWrite(value);
    }
}
