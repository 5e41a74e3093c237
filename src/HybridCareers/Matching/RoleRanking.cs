namespace HybridCareers.Matching;

/// <summary>The roles that fit a reader's skills best. An upper bound chooses whom to look at; those are then matched exactly.</summary>
public sealed class RoleRanking
{
    private readonly MatchIndex index;
    private readonly HeldSkills have;
    private int[]? known;

    /// <summary>Ranks the roles of an index.</summary>
    public RoleRanking(MatchIndex index, HeldSkills have) => (this.index, this.have) = (index, have);

    /// <summary>
    /// At least the points of each role: every requirement takes the skill that pays most for it, as if a skill could pay for several.
    /// Exact wherever no skill is wanted twice.
    /// </summary>
    public ReadOnlySpan<int> Bounds()
    {
        if (known is null)
            WriteBounds(known = new int[index.Roles.Count]);
        return known;
    }

    /// <summary>The same without making an array.</summary>
    /// <param name="bounds">Room for the bound of each role.</param>
    public void WriteBounds(Span<int> bounds)
    {
        var space = index.Spaces.Borrow();
        Fill(space);
        space.Bounds.CopyTo(bounds);
        index.Spaces.GiveBack(space);
    }

    /// <summary>The best roles, exactly matched, the best first; equal ones by essentials met, then by title.</summary>
    /// <param name="count">How many at most.</param>
    /// <param name="may">Which roles may be among them, by number; those of which too little is known never are.</param>
    public IReadOnlyList<RoleMatch> Best(int count, Func<int, bool>? may = null)
    {
        var bounds = Bounds();
        var queue = new PriorityQueue<int, double>(Promising(bounds, may));
        var best = new List<RoleMatch>();
        // Roles come by falling bound; once the last of the best is above the next bound, no later role can be among them.
        while (queue.TryDequeue(out var role, out _) && count > 0)
        {
            if (best.Count == count && Compare(best[^1].Points, best[^1].Full, bounds[role], index.Full[role]) > 0)
                break;
            var match = new RoleMatch(index, role, have);
            var place = best.BinarySearch(match, BestFirst);
            best.Insert(place < 0 ? ~place : place, match);
            if (best.Count > count)
                best.RemoveAt(count);
        }

        return best;
    }

    /// <summary>The order of matches: the best first.</summary>
    public static IComparer<RoleMatch> BestFirst { get; } = Comparer<RoleMatch>.Create((a, b) =>
        Compare(b.Points, b.Full, a.Points, a.Full) is var points and not 0 ? points
        : b.EssentialsMet.CompareTo(a.EssentialsMet) is var met and not 0 ? met
        : string.Compare(a.Role.Content.Title, b.Role.Content.Title, StringComparison.OrdinalIgnoreCase) is var title and not 0 ? title
        : string.CompareOrdinal(a.Role.Slug, b.Role.Slug));

    /// <summary>Roles that may be among the best, with the share of their points that is bound to be missing.</summary>
    private List<(int Role, double Missing)> Promising(ReadOnlySpan<int> bounds, Func<int, bool>? may)
    {
        var promising = new List<(int, double)>(bounds.Length);
        for (var role = 0; role < bounds.Length; role++)
            if (bounds[role] > 0 && index.IsKnown(role) && (may is null || may(role)))
                promising.Add((role, -bounds[role] / (double)index.Full[role]));
        return promising;
    }

    private static int Compare(long points, long full, long otherPoints, long otherFull) => (points * otherFull).CompareTo(otherPoints * full);

    private void Fill(RankingSpace space)
    {
        foreach (var payer in have.PayersIn(index))
        {
            space.Offer(payer.Skill, Posting.PaidBy(payer.Level, Nearness.Same));
            foreach (var near in index.Near(payer.Skill))
                space.Offer(near.Skill, Posting.PaidBy(payer.Level, near.Nearness));
        }

        var bounds = space.Bounds;
        for (var place = 0; place < space.Skills.Count; place++)
        {
            var paid = space.PaidAt(place);
            foreach (var posting in index.AskedBy(space.Skills[place]))
                bounds[posting.Role] += paid[posting.Way];
        }
    }
}
