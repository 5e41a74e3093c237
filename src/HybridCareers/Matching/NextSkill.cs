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

    /// <summary>
    /// The skill that most of all roles ask for as essential and the reader does not have: it keeps most doors open. Of equal ones the one that is sooner
    /// learnt, then by slug. <c>null</c> = the reader lacks nothing that is essential anywhere.
    /// </summary>
    public static DoorSkill? MostDoors(Catalog catalog, MatchIndex index, HeldSkills have)
    {
        var held = have.All.Select(own => own.Skill.Slug).ToHashSet(StringComparer.Ordinal);
        var hours = LearningHours.In(catalog);
        return index.Skills.Where(skill => !held.Contains(skill.Slug)).Select(skill => new DoorSkill(skill, index.Doors(skill), hours.Of(skill.Slug, 1))).Where(door => door.Doors > 0)
            .OrderByDescending(door => door.Doors).ThenBy(door => door.Hours?.Mean ?? double.MaxValue).ThenBy(door => door.Skill.Slug, StringComparer.Ordinal).FirstOrDefault();
    }

    private static IEnumerable<NextSkill> All(Catalog catalog, MatchIndex index, IReadOnlyList<RoleMatch> matches) =>
        from lacking in matches.SelectMany(match => match.Terms.Where(term => !term.IsMet).Select(term => (match, Addition: match.With(term))))
        where lacking.Addition.Gain > 0
        group (lacking.match, lacking.Addition) by lacking.Addition.Skill into skill
        let held = skill.First().match.Have.Find(skill.Key.Slug)
        let share = LearningHours.ShareLeft(skill.Max(lacking => lacking.Addition.Level), held?.Level, null)
        let doors = index.Doors(skill.Key)
        select new NextSkill(skill.Key, skill.Count(), skill.Sum(lacking => 100d * lacking.Addition.Gain / lacking.match.Full), LearningHours.In(catalog).Of(skill.Key.Slug, share), doors);
}

/// <summary>A skill that opens doors.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Doors">How many of all roles ask for it as essential.</param>
/// <param name="Hours">Hours from nothing to working alone; <c>null</c> = not known.</param>
public sealed record DoorSkill(Live<SkillContent> Skill, int Doors, PlanHours? Hours);
