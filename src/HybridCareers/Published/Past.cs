using HybridCareers.Content;

namespace HybridCareers.Published;

/// <summary>What a page asks of the past of an entry.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Before">The instant before which it is looked at, UTC: only what stood last is given, with what it names. <c>null</c> = every change.</param>
public sealed record PastQuestion(Guid Entry, EntryKind Kind, DateTimeOffset? Before);

/// <summary>What readers saw of an entry earlier.</summary>
/// <param name="States">What stood after each change, the latest first.</param>
/// <param name="Named">The entries that the latest of them names, as they stood then; empty where every change was asked for.</param>
public sealed record Past(IReadOnlyList<PastState> States, IReadOnlyList<PublishedEntry> Named);

/// <summary>What stood after a change.</summary>
/// <param name="Change">The change.</param>
/// <param name="Document">The content of its revision as JSON, in whatever form it was written.</param>
public sealed record PastState(Change Change, string Document)
{
    /// <summary>Reads the content; what an earlier form did not know is left empty.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is not content of its kind.</exception>
    public LiveEntry Read() => new(Change.Entry, Change.Kind, Change.Slug, Change.Revision, Change.At, ContentJson.Read(Change.Kind, Document));

    /// <summary>Every entry that content names, sources included, once.</summary>
    public static IReadOnlyList<(EntryKind Kind, string Slug)> NamedBy(IContent content) =>
    [
        .. content.References().Select(named => (named.Kind, named.Slug))
            .Concat(content.Claims().SelectMany(claim => claim.Grounds.Cites).Select(cite => (EntryKind.Source, cite.Source))).Distinct(),
    ];
}
