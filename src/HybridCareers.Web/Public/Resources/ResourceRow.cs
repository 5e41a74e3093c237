using System.Collections.Concurrent;
using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Resources;

/// <summary>A learning resource in a list.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Provider">Who provides it.</param>
/// <param name="Url">Its address.</param>
/// <param name="Address">How far the address was checked.</param>
/// <param name="Format">What it is, in words.</param>
/// <param name="Level">For whom; <c>null</c> = not stated.</param>
/// <param name="Cost">What it costs, in words; <c>null</c> = not seen.</param>
/// <param name="IsFree">True where learning from it costs nothing.</param>
/// <param name="Hours">Hours it takes; <c>null</c> = not stated.</param>
/// <param name="Skills">The skills it teaches.</param>
/// <param name="Summary">What it is good for.</param>
public sealed record ResourceRow(
    string Slug, string Title, string Provider, string Url, AddressCheck Address, string Format, string? Level, string? Cost, bool IsFree,
    decimal? Hours, IReadOnlyList<NamedSkill> Skills, IReadOnlyList<Statement> Summary)
{
    /// <summary>True where the address can be followed.</summary>
    [JsonIgnore]
    public bool CanFollow { get; } = Learning.CanFollow(Url);

    /// <summary>The row of a live resource, made once for a catalogue.</summary>
    public static ResourceRow Of(Live<ResourceContent> resource, Catalog catalog) =>
        catalog.Derive(static _ => new ConcurrentDictionary<string, ResourceRow>(StringComparer.Ordinal)).GetOrAdd(resource.Slug, static (_, given) => Make(given.resource, given.catalog), (resource, catalog));

    private static ResourceRow Make(Live<ResourceContent> resource, Catalog catalog)
    {
        var content = resource.Content;
        return new ResourceRow(
            resource.Slug, content.Title, content.Provider, content.Url, content.Address, content.Format, content.Level, content.Cost,
            content.IsFree, content.Hours, [.. NamedSkill.Of(content.Skills, catalog)], content.Summary);
    }

    /// <summary>Free first, then what may be; by title within.</summary>
    public static IEnumerable<ResourceRow> FreeFirst(IEnumerable<Live<ResourceContent>> resources, Catalog catalog) =>
        resources.Select(resource => Of(resource, catalog))
            .OrderBy(row => row.IsFree ? 0 : row.Cost is null ? 1 : 2).ThenBy(row => row.Title, StringComparer.OrdinalIgnoreCase);
}
