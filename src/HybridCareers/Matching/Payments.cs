using System.Runtime.InteropServices;
using HybridCareers.Content;

namespace HybridCareers.Matching;

/// <summary>A skill that can pay for something that a role asks for.</summary>
/// <param name="Skill">Its number.</param>
/// <param name="Level">How well it is known.</param>
/// <param name="Place">Its place among the reader's skills; -1 = it is not one of them.</param>
internal readonly record struct Payer(int Skill, ProficiencyLevel Level, int Place);

/// <summary>How skills pay for what a role asks for: the best that can be made of them. Of thousands of skills it holds those that matter to the role.</summary>
internal sealed class Payments
{
    // Of ways that are worth the same, the one with the nearer skills: at most 3 for each of far fewer than 300 requirements.
    private const int Rank = 1_024;

    private readonly MatchIndex index;
    private readonly RoleNeeds needs;
    private readonly List<Payer> payers = [];
    private readonly List<Edge> offered = [];
    private readonly BestAssignment best;

    private Payments(MatchIndex index, RoleNeeds needs, ReadOnlySpan<Payer> all)
    {
        (this.index, this.needs, best) = (index, needs, new(needs.All.Length));
        foreach (var payer in all)
            Take(payer);
    }

    /// <summary>What the skills of a reader pay.</summary>
    public static Payments Of(MatchIndex index, int role, HeldSkills have) => new(index, index.NeedsAt(role), have.PayersIn(index));

    /// <summary>The sum in points.</summary>
    public long Points => best.Value / Rank;

    /// <summary>Who pays for a requirement, and how near it stands; <c>null</c> = nobody.</summary>
    public (Payer Payer, Nearness Nearness)? PaidBy(int row) => best.PaidBy(row) is { } edge ? (payers[edge.Column], edge.Nearness) : null;

    /// <summary>The requirement that a skill pays for; -1 = none, or it is not there.</summary>
    public int RowPaidBy(int skill) => ColumnOf(skill) is >= 0 and var column ? best.RowOf(column) : -1;

    /// <summary>A skill as it is there; <c>null</c> = it is not, or it does not matter here.</summary>
    public Payer? Find(int skill) => ColumnOf(skill) is >= 0 and var column ? payers[column] : null;

    /// <summary>The points with a skill at a level, whichever it had before.</summary>
    public long PointsWith(int skill, ProficiencyLevel level)
    {
        if (ColumnOf(skill) >= 0)
            return With(skill, level).Points;
        return (best.Value + best.GainOf(Offer(new(skill, level, -1)))) / Rank;
    }

    /// <summary>The same with a skill at a level, whichever it had before.</summary>
    public Payments With(int skill, ProficiencyLevel level) =>
        new(index, needs, [.. payers.Where(payer => payer.Skill != skill), new(skill, level, -1)]);

    /// <summary>Puts a skill at a level among them, whichever it had before.</summary>
    /// <returns>Itself where the skill is new, else others with it.</returns>
    public Payments And(int skill, ProficiencyLevel level)
    {
        if (ColumnOf(skill) >= 0)
            return With(skill, level);
        Take(new(skill, level, -1));
        return this;
    }

    private int ColumnOf(int skill)
    {
        for (var column = 0; column < payers.Count; column++)
        {
            if (payers[column].Skill == skill)
                return column;
        }

        return -1;
    }

    private void Take(Payer payer)
    {
        if (Offer(payer) is not { IsEmpty: false } offers)
            return;
        payers.Add(payer);
        best.Add(offers);
    }

    /// <summary>What a skill could pay for here, until the next is asked for.</summary>
    private ReadOnlySpan<Edge> Offer(Payer payer)
    {
        offered.Clear();
        if (needs.RowOf(payer.Skill) is >= 0 and var own)
            offered.Add(EdgeTo(own, payer.Level, Nearness.Same));
        foreach (var near in index.Near(payer.Skill))
        {
            if (needs.RowOf(near.Skill) is >= 0 and var row)
                offered.Add(EdgeTo(row, payer.Level, near.Nearness));
        }

        return CollectionsMarshal.AsSpan(offered);
    }

    private Edge EdgeTo(int row, ProficiencyLevel level, Nearness nearness)
    {
        var need = needs.All[row];
        return new(row, payers.Count, (Worth.Of(need.Importance, need.Level, level, nearness) * Rank) + 3 - (int)nearness, nearness);
    }
}
