using System.Text.Json.Serialization;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Web.Public.Contradictions;

/// <summary>Where what is said does not go together.</summary>
/// <param name="Total">Contradictions in all.</param>
/// <param name="Open">Those that nobody has settled.</param>
/// <param name="Page">The page of the list, from 1.</param>
/// <param name="Pages">Pages in all.</param>
/// <param name="Contradictions">Those of this page: the open ones first, then by title.</param>
public sealed record ContradictionListView(int Total, int Open, int Page, int Pages, IReadOnlyList<DisputeRow> Contradictions) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The address that was asked for, for links to other pages of the list.</summary>
    [JsonIgnore]
    public required PageUrl At { get; init; }

    /// <summary>The numbered sources of the page.</summary>
    [JsonIgnore]
    public required Footnotes Notes { get; init; }

    /// <summary>Titles of the live roles that are named, by slug.</summary>
    [JsonIgnore]
    public required IReadOnlyDictionary<string, string> Titles { get; init; }
}
