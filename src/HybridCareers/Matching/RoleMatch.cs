using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>What became of one requirement of a role.</summary>
/// <param name="Skill">The skill asked for.</param>
/// <param name="Need">How it is asked for.</param>
/// <param name="By">The skill of the reader that pays for it; <c>null</c> = it is missing.</param>
/// <param name="Nearness">How that skill stands to the one asked for; the same where none pays.</param>
/// <param name="Points">What it counts, 0 to <paramref name="Full"/>.</param>
/// <param name="Full">What it would count if it were met in full.</param>
/// <param name="SpentOn">The requirement that the reader's own skill pays for instead; <c>null</c> = it pays here, or the reader does not have it.</param>
public sealed record MatchTerm(
    Live<SkillContent> Skill, RoleSkill Need, HeldSkill? By, Nearness Nearness, int Points, int Full, Live<SkillContent>? SpentOn)
{
    /// <summary>True where it is met in full.</summary>
    public bool IsMet => Points == Full;
}

/// <summary>What one skill more would change.</summary>
/// <param name="Skill">The skill to add, or to know better.</param>
/// <param name="Level">The level to reach; not stated = any.</param>
/// <param name="Percent">The match then, 0–100.</param>
/// <param name="Gain">Points gained.</param>
public sealed record Addition(Live<SkillContent> Skill, ProficiencyLevel Level, int Percent, int Gain);

/// <summary>How the skills of a reader meet what a role asks for, term by term: the best that can be made of them, each paying for one requirement at most.</summary>
public sealed class RoleMatch
{
    private readonly MatchIndex index;
    private readonly Payments payments;
    private readonly MatchTerm[] terms;

    /// <summary>Matches one role of an index.</summary>
    public RoleMatch(MatchIndex index, int role, HeldSkills have)
    {
        (this.index, Role, Have, payments) = (index, index.Roles[role], have, Payments.Of(index, role, have));
        (Full, Essentials, IsKnown) = (index.Full[role], index.Essentials[role], index.IsKnown(role));
        var needs = index.NeedsAt(role);
        terms = new MatchTerm[needs.All.Length];
        for (var row = 0; row < terms.Length; row++)
        {
            var term = terms[row] = TermOf(needs, row);
            Points += term.Points;
            EssentialsMet += term.IsMet && term.Need.Importance == Importance.Essential ? 1 : 0;
        }
    }

    /// <summary>The role.</summary>
    public Live<RoleContent> Role { get; }

    /// <summary>What the reader has.</summary>
    public HeldSkills Have { get; }

    /// <summary>Every requirement, in the role's order.</summary>
    public IReadOnlyList<MatchTerm> Terms => terms;

    /// <summary>The sum of the terms.</summary>
    public long Points { get; }

    /// <summary>The sum if everything were met.</summary>
    public long Full { get; }

    /// <summary>How many essential skills are known of the role.</summary>
    public int Essentials { get; }

    /// <summary>How many of them are met in full.</summary>
    public int EssentialsMet { get; }

    /// <summary>True where enough is known of the role to say a figure.</summary>
    public bool IsKnown { get; }

    /// <summary>The match, 0–100.</summary>
    public int Percent => Worth.Percent(Points, Full);

    /// <summary>What each skill that is missing or not known well enough would add alone, the most first, then in the role's order.</summary>
    public IReadOnlyList<Addition> Additions(int most)
    {
        var lacking = terms.Where(term => !term.IsMet).OrderByDescending(term => term.Full - term.Points).Take(most);
        return [.. lacking.Select(With).Where(addition => addition.Gain > 0).OrderByDescending(addition => addition.Gain)];
    }

    /// <summary>What a requirement would add if its own skill were there at the level asked for.</summary>
    public Addition With(MatchTerm term)
    {
        var number = index.NumberOf(term.Skill.Slug);
        // Whoever knows it better than this role asks for keeps that.
        var level = payments.Find(number) is { } had && had.Level > term.Need.Level ? had.Level : term.Need.Level;
        var points = payments.PointsWith(number, level);
        return new(term.Skill, level, Worth.Percent(points, Full), (int)(points - Points));
    }

    private MatchTerm TermOf(RoleNeeds needs, int row)
    {
        var (need, skill, full) = (needs.All[row], needs.Skills[row], Worth.Full(needs.All[row].Importance));
        var elsewhere = payments.RowPaidBy(skill) is >= 0 and var other && other != row ? index.Skills[needs.Skills[other]] : null;
        return payments.PaidBy(row) is var (payer, nearness)
            ? new(index.Skills[skill], need, Have.All[payer.Place], nearness, Worth.Of(need.Importance, need.Level, payer.Level, nearness), full, elsewhere)
            : new(index.Skills[skill], need, null, Nearness.Same, 0, full, elsewhere);
    }
}
