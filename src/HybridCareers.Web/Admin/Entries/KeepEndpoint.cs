using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Web.Admin.Entries.Form;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>What the browser sends while somebody types.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Tab">The tab.</param>
/// <param name="Kind">Kind of the entry.</param>
/// <param name="Version">The entry's version that the tab was opened on.</param>
/// <param name="Revision">The revision that the tab was opened on.</param>
/// <param name="Patch">Counted by the tab.</param>
/// <param name="Slug">The slug as typed; <c>null</c> = not changed.</param>
/// <param name="Fields">What stands in the fields that were changed, by path.</param>
public sealed record TypedFields(
    Guid Entry, Guid Tab, EntryKind Kind, int Version, int Revision, long Patch, string? Slug, IReadOnlyDictionary<string, string> Fields);

/// <summary>What the browser is told.</summary>
/// <param name="Kept">True where the text is on the server now.</param>
/// <param name="At">When, UTC; <c>null</c> where it was not kept.</param>
/// <param name="Version">The entry's version now: another than the tab's means that somebody saved meanwhile.</param>
/// <param name="Why">Why it was not kept, in a sentence; <c>null</c> where it was.</param>
public sealed record KeepAnswer(bool Kept, DateTimeOffset? At, int Version, string? Why);

/// <summary>Keeps what is typed: by request, because a circuit loses long texts and goes away with its connection.</summary>
public static class KeepEndpoint
{
    /// <summary>The largest body in bytes: the longest text, each character written as an escape.</summary>
    private const int LargestBody = 6 * WorkingCopy.LongestText + 64 * 1024;

    /// <summary>Maps the address.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost(Urls.KeepDraft, KeepAsync)
        .RequireAuthorization(SignedIn.Editor).DisableAntiforgery().ExcludeFromDescription();

    private static async Task<IResult> KeepAsync(HttpContext context, DraftStore store)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LargestBody;
        TypedFields typed;
        try
        {
            typed = await context.Request.ReadFromJsonAsync<TypedFields>(ContentJson.Options, context.RequestAborted)
                ?? throw new JsonException("It is empty.");
        }
        catch (JsonException error)
        {
            return Answer(StatusCodes.Status400BadRequest, $"What the browser sent cannot be read: {error.Message}");
        }
        catch (InvalidOperationException)
        {
            return Answer(StatusCodes.Status415UnsupportedMediaType, "This takes JSON.");
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Answer(error.StatusCode, $"The text is too long to be kept: at most {WorkingCopy.LongestText:N0} characters are allowed. What you see stays here meanwhile; shorten it.");
        }

        if (typed.Fields.Any(field => field.Value is null))
            return Answer(StatusCodes.Status400BadRequest, "What the browser sent cannot be read: a field has no text.");
        if (typed.Fields.Values.FirstOrDefault(text => text.Length > WorkingCopy.LongestText) is { } longest)
            return Answer(StatusCodes.Status422UnprocessableEntity, $"The text has {longest.Length:N0} characters; at most {WorkingCopy.LongestText:N0} can be kept. Shorten it; what you see stays here meanwhile.");

        var tab = new TabDraft(
            context.User.MemberId(), context.User.SessionId(), typed.Entry, typed.Tab, typed.Kind, typed.Version, typed.Revision);
        var (outcome, _) = await store.ChangeAsync(tab, typed.Slug, draft => Apply(draft, typed), context.RequestAborted);
        return outcome switch
        {
            null => Results.Json(new KeepAnswer(true, null, typed.Version, null)), // it came a second time
            CopyKept kept => Results.Json(new KeepAnswer(true, kept.SavedAt, kept.VersionNow, null)),
            Invalid invalid => Answer(StatusCodes.Status422UnprocessableEntity, string.Join(' ', invalid.Problems.Select(problem => problem.Message))),
            NotAllowed not => Answer(StatusCodes.Status403Forbidden, not.Why),
            _ => Answer(StatusCodes.Status503ServiceUnavailable, "The database does not answer. It is tried again."),
        };
    }

    private static bool Apply(DraftDocument draft, TypedFields typed)
    {
        if (typed.Patch <= draft.LastPatch)
            return false;
        foreach (var (path, text) in typed.Fields)
            draft.Write(FormShape.Of(typed.Kind), path, text);
        draft.LastPatch = typed.Patch;
        return true;
    }

    private static IResult Answer(int status, string why) => Results.Json(new KeepAnswer(false, null, 0, why), statusCode: status);
}
