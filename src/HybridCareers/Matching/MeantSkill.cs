using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Search;

namespace HybridCareers.Matching;

/// <summary>A skill that a reader may have meant with words that are no name of ours.</summary>
/// <param name="Typed">The words as they were given.</param>
/// <param name="Skill">The skill.</param>
public sealed record MeantSkill(string Typed, Live<SkillContent> Skill)
{
    private const int MostAsked = 5, MostCandidates = 5, Most = 8, LongestAsked = 100;

    /// <summary>What may have been meant by what is no skill of ours: the skills that the words name, or else those whose name is near; skills that are there already are left out.</summary>
    public static IReadOnlyList<MeantSkill> Of(Catalog catalog, HeldSkills have) =>
    [
        .. have.NotKnown.Where(typed => typed.Length <= LongestAsked).Take(MostAsked)
            .SelectMany(typed => In(catalog, typed).Select(skill => new MeantSkill(typed, skill)))
            .Where(meant => have.Find(meant.Skill.Slug) is null).DistinctBy(meant => meant.Skill.Slug, StringComparer.Ordinal).Take(Most),
    ];

    private static IEnumerable<Live<SkillContent>> In(Catalog catalog, string typed)
    {
        if (FoundSkill.In(catalog, typed) is { Count: > 0 } named)
            return named.Select(found => found.Skill);
        // Search forgives mistakes anywhere in an entry; only a name that is near was meant.
        var candidates = SearchIndex.In(catalog).Search(typed, EntryKind.Skill, 0, MostCandidates).Hits.Select(hit => catalog.Skills.Find(hit.Slug)!);
        var names = new SkillNames(candidates.Select(skill => new SkillName(skill.Id, skill.Slug, skill.Content.Title, skill.Content.Code, skill.Content.Aliases, true)));
        return names.Near(typed).Take(1).Select(near => catalog.Skills.Find(near.Skill.Slug)!);
    }
}
