using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Search;
using HybridCareers.Web.Shared.Lists;

namespace HybridCareers.Web.Public.Search;

/// <summary>What a search found.</summary>
/// <param name="Query">The words searched for; empty before the first search.</param>
/// <param name="Shortened">True where only the first words were used.</param>
/// <param name="Total">Hits of the kind asked for.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Pages">Pages in all.</param>
/// <param name="DidYouMean">The query with its misspelt words mended; <c>null</c> where nothing was mended.</param>
/// <param name="Hits">The hits of this page, the best first.</param>
/// <param name="Kinds">Hits of each kind that has any, and of the kind asked for.</param>
/// <param name="NotFound">Words that nothing here has: they were left out.</param>
public sealed record SearchView(
    string Query, bool Shortened, int Total, int Page, int Pages, string? DidYouMean, IReadOnlyList<SearchRow> Hits, IReadOnlyList<Facet> Kinds,
    IReadOnlyList<string> NotFound) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The kind asked for; <c>null</c> = any.</summary>
    [JsonIgnore]
    public required EntryKind? Kind { get; init; }

    /// <summary>Hits of all kinds other than the one asked for.</summary>
    [JsonIgnore]
    public int Elsewhere => Kinds.Where(kind => !kind.IsChosen).Sum(kind => kind.Count);

    /// <summary>The address asked for.</summary>
    [JsonIgnore]
    public required PageUrl Url { get; init; }

    /// <summary>Where one stands among the pages.</summary>
    [JsonIgnore]
    public required Paging Paging { get; init; }
}

/// <summary>An entry that was found.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Where it stands on this site.</param>
/// <param name="TitleMarks">Where the words stand in the title.</param>
/// <param name="Snippet">The text that answers best; <c>null</c> = nothing beside the title.</param>
/// <param name="Words">Which word was found as which, and how.</param>
/// <param name="LeftOut">Words of the query that other entries have and this one has not.</param>
public sealed record SearchRow(
    EntryKind Kind, string Slug, string Title, string Url, IReadOnlyList<Mark> TitleMarks, Snippet? Snippet, IReadOnlyList<WordMatch> Words,
    IReadOnlyList<string> LeftOut);
