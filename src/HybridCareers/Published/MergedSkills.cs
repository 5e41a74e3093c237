using HybridCareers.Content;

namespace HybridCareers.Published;

/// <summary>Skills that were merged into others. Revisions go on naming them: what goes live names the skill that was kept.</summary>
public sealed class MergedSkills
{
    private readonly Dictionary<string, string> kept;

    /// <summary>Slugs that were merged away.</summary>
    /// <param name="into">For each the slug of the skill that it was merged into, which may be merged away itself.</param>
    public MergedSkills(IReadOnlyDictionary<string, string> into) =>
        kept = into.Keys.ToDictionary(slug => slug, slug => End(slug, into), StringComparer.Ordinal);

    /// <summary>Nothing was merged.</summary>
    public static MergedSkills None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The same content, naming kept skills only. Where both stood, the kept one's own words stay.</summary>
    /// <param name="slug">The entry's own slug: a skill does not name itself.</param>
    /// <param name="content">What the revision says.</param>
    public IContent In(string slug, IContent content) => kept.Count == 0 || !content.References().Any(named => named.Kind == EntryKind.Skill && kept.ContainsKey(named.Slug)) ? content : content switch
    {
        RoleContent role => role with { Skills = Once(role.Skills, skill => skill.Skill, (skill, now) => skill with { Skill = now }) },
        SkillContent skill => skill with
        {
            Broader = Slugs(skill.Broader, slug), Related = Slugs(skill.Related, slug),
            Prerequisites = [.. Once(skill.Prerequisites, first => first.Skill, (first, now) => first with { Skill = now }).Where(first => first.Skill != slug)],
        },
        ResourceContent resource => resource with { Skills = Slugs(resource.Skills) },
        ProjectContent project => project with { Proves = Once(project.Proves, proof => proof.Skill, (proof, now) => proof with { Skill = now }) },
        PathContent path => path with
        {
            Stages = [.. path.Stages.Select(stage => stage with { Steps = [.. stage.Steps.Select(step => step with { Skills = Slugs(step.Skills) })] })],
            Origins = path.Origins is null ? null : [.. path.Origins.Select(origin => origin with { Skills = Once(origin.Skills, skill => skill.Skill, (skill, now) => skill with { Skill = now }) })],
        },
        ComparisonContent table => table with
        {
            Rows = [.. table.Rows.Select(row => row with { Skills = Once(row.Skills, skill => skill.Skill, (skill, now) => skill with { Skill = now }) })],
        },
        _ => content,
    };

    private List<string> Slugs(IReadOnlyList<string> slugs, string? but = null) =>
        [.. Once(slugs, slug => slug, (_, now) => now).Where(slug => slug != but)];

    private List<T> Once<T>(IReadOnlyList<T> items, Func<T, string> slugOf, Func<T, string, T> with)
    {
        var own = items.Select(slugOf).Where(slug => !kept.ContainsKey(slug)).ToHashSet(StringComparer.Ordinal);
        var result = new List<T>();
        foreach (var item in items)
        {
            if (!kept.TryGetValue(slugOf(item), out var now))
                result.Add(item);
            else if (own.Add(now))
                result.Add(with(item, now));
        }

        return result;
    }

    private static string End(string slug, IReadOnlyDictionary<string, string> into)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(slug) && into.TryGetValue(slug, out var next))
            slug = next;
        return slug;
    }
}
