using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Search;

namespace HybridCareers.Web.Public.Search;

/// <summary>Names that what was typed may become.</summary>
/// <param name="Query">What was typed.</param>
/// <param name="Suggestions">At most eight names, the best first.</param>
public sealed record SuggestView(string Query, IReadOnlyList<SuggestionRow> Suggestions) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }
}

/// <summary>A name offered.</summary>
/// <param name="Text">The name as the entry has it.</param>
/// <param name="Title">Title of the entry; the same as the text unless that is another of its names.</param>
/// <param name="Kind">Kind of the entry.</param>
/// <param name="Slug">Slug of the entry.</param>
/// <param name="Url">Where it stands on this site.</param>
public sealed record SuggestionRow(string Text, string Title, EntryKind Kind, string Slug, string Url);

/// <summary>Answers <c>/suggest</c>.</summary>
public static class SuggestQuery
{
    public static QueryKey[] Keys { get; } = [new("q", "What was typed so far.", SearchIndex.LongestQuery, FreeText: true)];

    public static Answer<SuggestView> Find(Catalog catalog, PageUrl url)
    {
        var typed = url["q"] ?? "";
        return new SuggestView(typed, [.. SearchIndex.In(catalog).Suggest(typed).Select(found =>
            new SuggestionRow(found.Text, found.Title, found.Kind, found.Slug, Urls.Of(found.Kind, found.Slug)))])
        {
            Head = new PageHead("Suggestions", "Names that begin with what was typed.", url.Canonical, Twin: Urls.Api + url.Canonical, Listed: false),
        };
    }
}
