using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>From one role to another: what somebody who does the first brings to the second. Not the same the other way round.</summary>
public sealed class RoleTransition
{
    /// <summary>Compares two roles of an index, by number.</summary>
    public RoleTransition(MatchIndex index, int from, int to)
    {
        var brought = HeldSkills.Of(index.NeedsOf(index.Roles[from].Content).Select(need => new HeldSkill(index.Skills[index.NumberOf(need.Skill)], need.Level)));
        (From, Match) = (index.Roles[from], new RoleMatch(index, to, brought));
        var asked = Match.Terms.Select(term => term.Skill.Slug).ToHashSet(StringComparer.Ordinal);
        Surplus = [.. brought.All.Where(held => !asked.Contains(held.Skill.Slug) && Match.Terms.All(term => term.By != held)).Select(held => held.Skill)];
    }

    /// <summary>The role that one comes from.</summary>
    public Live<RoleContent> From { get; }

    /// <summary>How the skills of the first meet what the second asks for.</summary>
    public RoleMatch Match { get; }

    /// <summary>Skills that both ask for.</summary>
    public IEnumerable<Live<SkillContent>> Shared => Match.Terms.Where(IsShared).Select(term => term.Skill);

    /// <summary>Skills of the second that a neighbour among those of the first counts for in part.</summary>
    public IEnumerable<MatchTerm> Partly => Match.Terms.Where(term => term.By is not null && !IsShared(term));

    /// <summary>Skills of the second that the first brings nothing for.</summary>
    public IEnumerable<Live<SkillContent>> Missing => Match.Terms.Where(term => term.By is null && term.SpentOn is null).Select(term => term.Skill);

    /// <summary>Skills of the first that the second has no use for.</summary>
    public IReadOnlyList<Live<SkillContent>> Surplus { get; }

    // Both ask for it, also where it counts for another requirement.
    private static bool IsShared(MatchTerm term) => term.SpentOn is not null || term is { By: not null, Nearness: Nearness.Same };
}
