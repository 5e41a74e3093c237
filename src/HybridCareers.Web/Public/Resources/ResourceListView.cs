using System.Text.Json.Serialization;
using HybridCareers.Web.Shared.Evidence;
using HybridCareers.Web.Shared.Lists;

namespace HybridCareers.Web.Public.Resources;

/// <summary>A page of the table of learning resources.</summary>
/// <param name="Total">Resources that the filters leave.</param>
/// <param name="Of">Resources in all.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Pages">Pages in all.</param>
/// <param name="Resources">The resources of this page, by title.</param>
/// <param name="Skill">The skill that they teach; <c>null</c> = any.</param>
/// <param name="Skills">Skills that resources teach, with counts.</param>
/// <param name="Free">The filter for free ones.</param>
/// <param name="CostNotSeen">Resources left out because their cost was not seen; 0 where free ones are not asked for.</param>
/// <param name="Formats">Formats with counts; a resource may have several.</param>
/// <param name="Statuses">How far addresses were checked, with counts.</param>
/// <param name="Loosen">Where nothing is left: filters to take away.</param>
public sealed record ResourceListView(
    int Total, int Of, int Page, int Pages, IReadOnlyList<ResourceRow> Resources, NamedSkill? Skill, IReadOnlyList<Facet> Skills, Facet Free,
    int CostNotSeen, IReadOnlyList<Facet> Formats, IReadOnlyList<Facet> Statuses, IReadOnlyList<Loosening> Loosen) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The numbered sources of the page.</summary>
    [JsonIgnore]
    public required Footnotes Notes { get; init; }

    /// <summary>The address asked for.</summary>
    [JsonIgnore]
    public required PageUrl Url { get; init; }
}
