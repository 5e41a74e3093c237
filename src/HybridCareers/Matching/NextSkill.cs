using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>A skill worth learning next.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Roles">In how many of the matches it is missing, or not known well enough.</param>
/// <param name="Gain">Per cent points that it adds, summed over those matches, each counted alone.</param>
/// <param name="Hours">Hours it takes; <c>null</c> = not known.</param>
/// <param name="Doors">How many of all roles ask for it as essential.</param>
public sealed record NextSkill(Live<SkillContent> Skill, int Roles, double Gain, PlanHours? Hours, int Doors)
{
    /// <summary>Per cent points for an hour of learning; <c>null</c> = hours are not known.</summary>
    public double? GainPerHour => Hours is { Mean: > 0 } hours ? Gain / hours.Mean : null;

    /// <summary>Every skill that adds to one of some matches, the most for an hour of learning first; those without known hours last.</summary>
    public static IReadOnlyList<NextSkill> Of(Catalog catalog, MatchIndex index, IReadOnlyList<RoleMatch> matches) =>
        [.. All(catalog, index, matches).OrderByDescending(next => next.GainPerHour ?? -1).ThenByDescending(next => next.Gain).ThenBy(next => next.Skill.Slug, StringComparer.Ordinal)];

    private static IEnumerable<NextSkill> All(Catalog catalog, MatchIndex index, IReadOnlyList<RoleMatch> matches)
    {
        var hours = LearningHours.In(catalog);
        var sums = new Dictionary<Live<SkillContent>, (int Roles, double Gain, ProficiencyLevel Level)>(ReferenceEqualityComparer.Instance);
        foreach (var match in matches)
        {
            foreach (var term in match.Terms)
            {
                if (term.IsMet || match.With(term) is not { Gain: > 0 } addition)
                    continue;
                var (roles, gain, level) = sums.GetValueOrDefault(addition.Skill);
                sums[addition.Skill] = (roles + 1, gain + (100d * addition.Gain / match.Full), addition.Level > level ? addition.Level : level);
            }
        }

        foreach (var (skill, (roles, gain, level)) in sums)
            yield return new(skill, roles, gain, hours.Of(skill.Slug, LearningHours.ShareLeft(level, matches[0].Have.Find(skill.Slug)?.Level, null)), index.Doors(skill));
    }
}
