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
    private readonly IReadOnlyList<RoleSkill> needs;
    private readonly Dictionary<int, int> rows;
    private readonly List<HeldSkill> mattering;

    /// <summary>Matches one role of an index.</summary>
    public RoleMatch(MatchIndex index, int role, HeldSkills have)
    {
        (this.index, Role, Have) = (index, index.Roles[role], have);
        needs = [.. index.NeedsOf(Role.Content)];
        rows = needs.Select((need, at) => (Number: index.NumberOf(need.Skill), at)).ToDictionary(pair => pair.Number, pair => pair.at);
        // Of thousands of skills few can pay for anything here; what is asked again and again reads only those.
        mattering = [.. have.All.Where(Matters)];
        (Full, Essentials, IsKnown) = (index.Full[role], index.Essentials[role], index.IsKnown(role));
        Terms = TermsOf(Pay(mattering));
        Points = Terms.Sum(term => term.Points);
    }

    /// <summary>The role.</summary>
    public Live<RoleContent> Role { get; }

    /// <summary>What the reader has.</summary>
    public HeldSkills Have { get; }

    /// <summary>Every requirement, in the role's order.</summary>
    public IReadOnlyList<MatchTerm> Terms { get; }

    /// <summary>The sum of the terms.</summary>
    public long Points { get; }

    /// <summary>The sum if everything were met.</summary>
    public long Full { get; }

    /// <summary>How many essential skills are known of the role.</summary>
    public int Essentials { get; }

    /// <summary>How many of them are met in full.</summary>
    public int EssentialsMet => Terms.Count(term => term.IsMet && term.Need.Importance == Importance.Essential);

    /// <summary>True where enough is known of the role to say a figure.</summary>
    public bool IsKnown { get; }

    /// <summary>The match, 0–100.</summary>
    public int Percent => Worth.Percent(Points, Full);

    /// <summary>What each skill that is missing or not known well enough would add alone, the most first, then in the role's order.</summary>
    public IReadOnlyList<Addition> Additions(int most)
    {
        var lacking = Terms.Where(term => !term.IsMet).OrderByDescending(term => term.Full - term.Points).Take(most);
        return [.. lacking.Select(With).Where(addition => addition.Gain > 0).OrderByDescending(addition => addition.Gain)];
    }

    /// <summary>What a requirement would add if its own skill were there at the level asked for.</summary>
    public Addition With(MatchTerm term)
    {
        // Whoever knows it better than this role asks for keeps that.
        var level = mattering.Find(held => held.Skill.Slug == term.Skill.Slug) is { } had && had.Level > term.Need.Level ? had.Level : term.Need.Level;
        // No skill adds more than an essential requirement in full: where that one is missing, nothing needs to be solved again.
        var points = term is { By: null, SpentOn: null, Need.Importance: Importance.Essential } ? Points + term.Full
            : PointsOf([.. mattering.Where(held => held.Skill.Slug != term.Skill.Slug), new(term.Skill, level)]);
        return new(term.Skill, level, Worth.Percent(points, Full), (int)(points - Points));
    }

    private long PointsOf(List<HeldSkill> have)
    {
        var paid = Pay(have);
        return needs.Select((need, at) => paid[at] is { } by ? Worth.Of(need.Importance, need.Level, by.Held.Level, by.Nearness) : 0L).Sum();
    }

    private bool Matters(HeldSkill held)
    {
        var own = index.NumberOf(held.Skill.Slug);
        if (rows.ContainsKey(own))
            return true;
        foreach (var near in index.Near(own))
        {
            if (rows.ContainsKey(near.Skill))
                return true;
        }

        return false;
    }

    private List<(HeldSkill Held, Nearness Nearness)?> Pay(List<HeldSkill> have)
    {
        var (edges, ways) = (new List<Edge>(), new Dictionary<(int, int), Nearness>());
        for (var column = 0; column < have.Count; column++)
        {
            var own = index.NumberOf(have[column].Skill.Slug);
            Offer(own, Nearness.Same, column);
            foreach (var near in index.Near(own))
                Offer(near.Skill, near.Nearness, column);
        }

        return [.. BestAssignment.Solve(needs.Count, have.Count, edges)
            .Select((column, row) => column < 0 ? null : ((HeldSkill, Nearness)?)(have[column], ways[(row, column)]))];

        void Offer(int skill, Nearness nearness, int column)
        {
            if (!rows.TryGetValue(skill, out var row))
                return;
            var points = Worth.Of(needs[row].Importance, needs[row].Level, have[column].Level, nearness);
            // Of ways that are worth the same, the one with the nearer skills: at most 3 for each of far fewer than 300 requirements.
            edges.Add(new(row, column, (points * 1_024) + 3 - (int)nearness));
            ways[(row, column)] = nearness;
        }
    }

    private List<MatchTerm> TermsOf(List<(HeldSkill Held, Nearness Nearness)?> paid)
    {
        var spent = paid.Select((by, at) => (by?.Held.Skill.Slug, at)).Where(pair => pair.Slug is not null)
            .ToDictionary(pair => pair.Slug!, pair => pair.at, StringComparer.Ordinal);
        return [.. needs.Select((need, at) =>
        {
            var skill = index.Skills[index.NumberOf(need.Skill)];
            var elsewhere = spent.TryGetValue(need.Skill, out var row) && row != at ? index.Skills[index.NumberOf(needs[row].Skill)] : null;
            var points = paid[at] is { } by ? Worth.Of(need.Importance, need.Level, by.Held.Level, by.Nearness) : 0;
            return new MatchTerm(skill, need, paid[at]?.Held, paid[at]?.Nearness ?? Nearness.Same, points, Worth.Full(need.Importance), elsewhere);
        })];
    }
}
