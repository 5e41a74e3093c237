using System.Text.Json.Serialization;
using HybridCareers.Published;
using HybridCareers.Search.Roles;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Web.Public.Roles;

/// <summary>A page of the list of roles.</summary>
/// <param name="Total">How many roles meet what was asked for.</param>
/// <param name="Of">How many roles there are.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Pages">How many pages there are; at least 1.</param>
/// <param name="Sort">The order.</param>
/// <param name="Facets">What can be chosen, with counts.</param>
/// <param name="Skills">Skills that can be asked for: those chosen, then those that most of these roles ask for.</param>
/// <param name="LeftOut">What the list leaves out or cannot rank, and why.</param>
/// <param name="Looser">Where nothing was found: each condition without which something would be.</param>
/// <param name="Roles">The roles of this page.</param>
public sealed record RoleListView(
    int Total, int Of, int Page, int Pages, RoleSort Sort, IReadOnlyList<FacetChoices> Facets, IReadOnlyList<SkillChoice> Skills,
    IReadOnlyList<Remark> LeftOut, IReadOnlyList<Chosen> Looser, IReadOnlyList<RoleCard> Roles) : IPageView
{
    /// <summary>How many roles a page shows.</summary>
    public const int PageSize = 24;

    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The numbered sources of the page.</summary>
    [JsonIgnore]
    public required Footnotes Notes { get; init; }

    /// <summary>What was asked for.</summary>
    [JsonIgnore]
    public required RoleListAddress Address { get; init; }

    /// <summary>The conditions asked for, each with the way to the list without it.</summary>
    [JsonIgnore]
    public required IReadOnlyList<Chosen> Chosen { get; init; }
}

/// <summary>A facet with its values.</summary>
/// <param name="Key">Its name in addresses.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Values">Its values.</param>
public sealed record FacetChoices(string Key, string Title, IReadOnlyList<FacetChoice> Values);

/// <summary>A value that can be chosen.</summary>
/// <param name="Value">The value in addresses.</param>
/// <param name="Name">The value in words.</param>
/// <param name="Count">How many roles have it and meet the conditions of everything else.</param>
/// <param name="Chosen">True where it was asked for.</param>
public sealed record FacetChoice(string Value, string Name, int Count, bool Chosen);

/// <summary>A skill that can be asked for.</summary>
/// <param name="Code">Its code in addresses.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Count">How many of the roles found ask for it.</param>
/// <param name="Chosen">True where it was asked for.</param>
public sealed record SkillChoice(string Code, string Title, int Count, bool Chosen);

/// <summary>Something to know about the list.</summary>
/// <param name="Text">A sentence.</param>
/// <param name="Url">Where the list stands that lets them in; <c>null</c> where nothing was left out.</param>
/// <param name="One">True where it is about a single role.</param>
public sealed record Remark(string Text, string? Url, [property: JsonIgnore] bool One);

/// <summary>A condition that was asked for.</summary>
/// <param name="Words">The condition in words, such as "Demand: High".</param>
/// <param name="Url">Address of the list without it.</param>
/// <param name="Count">How many roles that list has.</param>
public sealed record Chosen(string Words, string Url, int Count);
