using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>What to learn each skill from, made once for a catalogue: free resources first, then those whose cost is not known; within, those that teach least beside it.</summary>
internal sealed class ResourceOrder
{
    private readonly Dictionary<string, Live<ResourceContent>[]> bySkill;

    private ResourceOrder(Catalog catalog) => bySkill = catalog.Resources.All
        .OrderBy(resource => resource.Content.IsFree ? 0 : resource.Content.Cost is null ? 1 : 2)
        .ThenBy(resource => resource.Content.Skills.Count).ThenBy(resource => resource.Content.Title, StringComparer.OrdinalIgnoreCase)
        .SelectMany(resource => resource.Content.Skills.Select(skill => (resource, skill))).GroupBy(pair => pair.skill, pair => pair.resource, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The order of a catalogue.</summary>
    public static ResourceOrder In(Catalog catalog) => catalog.Derive(static given => new ResourceOrder(given));

    /// <summary>The resources of a skill.</summary>
    public IReadOnlyList<Live<ResourceContent>> Of(string skill) => bySkill.GetValueOrDefault(skill, []);
}
