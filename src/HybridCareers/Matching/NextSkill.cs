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

    /// <summary>The one that most of all roles ask for as essential, and of equal ones the one that adds most: it keeps most doors open. <c>null</c> = there is none.</summary>
    public static NextSkill? MostDoors(IReadOnlyList<NextSkill> skills) =>
        skills.OrderByDescending(next => next.Doors).ThenByDescending(next => next.Gain).ThenBy(next => next.Skill.Slug, StringComparer.Ordinal).FirstOrDefault();

    private static IEnumerable<NextSkill> All(Catalog catalog, MatchIndex index, IReadOnlyList<RoleMatch> matches) =>
        from lacking in matches.SelectMany(match => match.Terms.Where(term => !term.IsMet).Select(term => (match, Addition: match.With(term))))
        where lacking.Addition.Gain > 0
        group (lacking.match, lacking.Addition) by lacking.Addition.Skill into skill
        let held = skill.First().match.Have.Find(skill.Key.Slug)
        let share = LearningHours.ShareLeft(skill.Max(lacking => lacking.Addition.Level), held?.Level, null)
        let doors = index.Doors(skill.Key)
        select new NextSkill(skill.Key, skill.Count(), skill.Sum(lacking => 100d * lacking.Addition.Gain / lacking.match.Full), LearningHours.In(catalog).Of(skill.Key.Slug, share), doors);
}
