using System.Text.Json.Serialization;
using HybridCareers.Web.Shared.Lists;

namespace HybridCareers.Web.Public.Skills;

/// <summary>A page of the list of skills.</summary>
/// <param name="Total">Skills that the filters leave.</param>
/// <param name="Of">Skills in the whole vocabulary.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Pages">Pages in all.</param>
/// <param name="Sort">The order.</param>
/// <param name="Text">What names must hold; <c>null</c> = anything.</param>
/// <param name="Skills">The skills of this page.</param>
/// <param name="Domains">The fields with counts.</param>
/// <param name="Kinds">The kinds with counts.</param>
/// <param name="Letters">On which page each first letter begins, in the order by name.</param>
/// <param name="Loosen">Where nothing is left: filters to take away.</param>
public sealed record SkillListView(
    int Total, int Of, int Page, int Pages, SkillSort Sort, string? Text, IReadOnlyList<SkillRow> Skills,
    IReadOnlyList<Facet> Domains, IReadOnlyList<Facet> Kinds, IReadOnlyList<Letter> Letters, IReadOnlyList<Loosening> Loosen) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The address asked for.</summary>
    [JsonIgnore]
    public required PageUrl Url { get; init; }

    /// <summary>First letters of this page's skills, one for each.</summary>
    [JsonIgnore]
    public required IReadOnlyList<char> Initials { get; init; }
}

/// <summary>A first letter.</summary>
/// <param name="Name">A to Z, or "#" for all else.</param>
/// <param name="Page">The page on which it begins in the order by name, from 1.</param>
/// <param name="Count">How many of the skills left begin with it.</param>
public sealed record Letter(string Name, int Page, int Count);

/// <summary>Orders of the list of skills.</summary>
public enum SkillSort
{
    /// <summary>AI, shared, Web3, general; by name within.</summary>
    Field,

    /// <summary>By name.</summary>
    Name,

    /// <summary>The one that most roles ask for first.</summary>
    Roles,
}
