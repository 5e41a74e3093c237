using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>A skill that opens doors.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Doors">How many of all roles ask for it as essential.</param>
/// <param name="Hours">Hours from nothing to working alone; <c>null</c> = not known.</param>
public sealed record DoorSkill(Live<SkillContent> Skill, int Doors, PlanHours? Hours)
{
    /// <summary>
    /// The skill that most of all roles ask for as essential and the reader does not have: it keeps most doors open. Of equal ones the one that is sooner
    /// learnt, then by slug. <c>null</c> = the reader lacks nothing that is essential anywhere.
    /// </summary>
    public static DoorSkill? Of(Catalog catalog, MatchIndex index, HeldSkills have)
    {
        var held = new HashSet<int>();
        foreach (var payer in have.PayersIn(index))
            held.Add(payer.Skill);
        foreach (var skill in catalog.Derive(static given => new Order(given)).First)
        {
            if (!held.Contains(skill) && index.Skills[skill] is var found)
                return new(found, index.Doors(found), LearningHours.In(catalog).Of(found.Slug, 1));
        }

        return null;
    }

    // By number the skills that open most doors: as many as anybody can have, and one.
    private sealed class Order
    {
        public Order(Catalog catalog)
        {
            var (index, hours) = (MatchIndex.In(catalog), LearningHours.In(catalog));
            First = [.. index.Skills.Select((skill, number) => (Number: number, Skill: skill, Doors: index.Doors(skill))).Where(skill => skill.Doors > 0)
                .OrderByDescending(skill => skill.Doors).ThenBy(skill => hours.Of(skill.Skill.Slug, 1)?.Mean ?? double.MaxValue).ThenBy(skill => skill.Skill.Slug, StringComparer.Ordinal)
                .Take(HeldSkills.Most + 1).Select(skill => skill.Number)];
        }

        public int[] First { get; }
    }
}
