using HybridCareers.Content;

namespace HybridCareers.Published;

/// <summary>How live skills hang together, seen from each of them, by name: one index over a catalogue.</summary>
public sealed class SkillLinks
{
    private readonly Shelf<SkillContent> shelf;
    private readonly ILookup<string, Live<SkillContent>> narrower;
    private readonly ILookup<string, Live<SkillContent>> relating;
    private readonly ILookup<string, Live<SkillContent>> opened;

    private SkillLinks(Catalog catalog)
    {
        shelf = catalog.Skills;
        narrower = Reverse(skill => skill.Broader);
        relating = Reverse(skill => skill.Related);
        opened = Reverse(skill => skill.Prerequisites.Select(first => first.Skill));
    }

    /// <summary>The index of a catalogue.</summary>
    public static SkillLinks In(Catalog catalog) => catalog.Derive(static given => new SkillLinks(given));

    /// <summary>Skills that a skill is part of.</summary>
    public IEnumerable<Live<SkillContent>> Broader(Live<SkillContent> skill) => skill.Content.Broader.Select(shelf.Find).OfType<Live<SkillContent>>();

    /// <summary>Skills that are part of a skill.</summary>
    public IEnumerable<Live<SkillContent>> Narrower(Live<SkillContent> skill) => narrower[skill.Slug];

    /// <summary>Skills that ask for a skill first.</summary>
    public IEnumerable<Live<SkillContent>> Opens(Live<SkillContent> skill) => opened[skill.Slug];

    /// <summary>Neighbours, whichever of the two names the other.</summary>
    public IEnumerable<Live<SkillContent>> Related(Live<SkillContent> skill) =>
        skill.Content.Related.Select(shelf.Find).OfType<Live<SkillContent>>().Union(relating[skill.Slug])
            .OrderBy(near => near.Content.Title, StringComparer.OrdinalIgnoreCase);

    private ILookup<string, Live<SkillContent>> Reverse(Func<SkillContent, IEnumerable<string>> named) =>
        shelf.All.SelectMany(skill => named(skill.Content).Distinct(StringComparer.Ordinal).Select(slug => (slug, skill)))
            .ToLookup(pair => pair.slug, pair => pair.skill, StringComparer.Ordinal);
}
