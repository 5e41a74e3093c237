using HybridCareers.Content;

namespace HybridCareers.Matching;

/// <summary>The roles that fit a reader's skills best. An upper bound chooses whom to look at; those are then matched exactly.</summary>
public sealed class RoleRanking
{
    private readonly MatchIndex index;
    private readonly HeldSkills have;

    /// <summary>Ranks the roles of an index.</summary>
    public RoleRanking(MatchIndex index, HeldSkills have) => (this.index, this.have) = (index, have);

    /// <summary>
    /// At least the points of each role: every requirement takes the skill that pays most for it, as if a skill could pay for several.
    /// Exact wherever no skill is wanted twice.
    /// </summary>
    public int[] Bounds()
    {
        var bounds = new int[index.Roles.Count];
        foreach (var (skill, worth) in Offers())
        {
            var best = worth;
            foreach (ref readonly var posting in index.AskedBy(skill))
                bounds[posting.Role] += Worth.Weight(posting.Importance) * best.At(posting.Level);
        }

        return bounds;
    }

    /// <summary>The best roles, exactly matched, the best first; equal ones by essentials met, then by title.</summary>
    /// <param name="count">How many at most.</param>
    /// <param name="may">Which roles may be among them, by number; those of which too little is known never are.</param>
    public IReadOnlyList<RoleMatch> Best(int count, Func<int, bool>? may = null)
    {
        var bounds = Bounds();
        int[] roles = [.. Enumerable.Range(0, bounds.Length).Where(role => bounds[role] > 0 && index.IsKnown(role) && (may is null || may(role)))];
        for (var looked = Math.Max(32, 2 * count); ; looked *= 4)
        {
            var (first, next) = First(roles, bounds, looked);
            var best = first.Select(role => new RoleMatch(index, role, have)).Order(BestFirst).Take(count).ToList();
            if (next < 0 || (best.Count == count && Compare(best[^1].Points, best[^1].Full, bounds[next], index.Full[next]) > 0))
                return best;
        }
    }

    /// <summary>The order of matches: the best first.</summary>
    public static IComparer<RoleMatch> BestFirst { get; } = Comparer<RoleMatch>.Create((a, b) =>
        Compare(b.Points, b.Full, a.Points, a.Full) is var points and not 0 ? points
        : b.EssentialsMet.CompareTo(a.EssentialsMet) is var met and not 0 ? met
        : string.Compare(a.Role.Content.Title, b.Role.Content.Title, StringComparison.OrdinalIgnoreCase) is var title and not 0 ? title
        : string.CompareOrdinal(a.Role.Slug, b.Role.Slug));

    /// <summary>The roles with the highest bounds, and the highest of the others; -1 = there are no others.</summary>
    private (IEnumerable<int> First, int Next) First(int[] roles, int[] bounds, int count)
    {
        // A heap of the best so far with the worst on top: most roles cost one comparison.
        var heap = new PriorityQueue<int, double>(count + 1);
        var next = -1;
        foreach (var role in roles)
        {
            var out1 = heap.Count < count ? Keep(role) : heap.EnqueueDequeue(role, ShareOf(role));
            if (out1 >= 0 && (next < 0 || Compare(bounds[out1], index.Full[out1], bounds[next], index.Full[next]) > 0))
                next = out1;
        }

        return (heap.UnorderedItems.Select(item => item.Element), next);

        int Keep(int role)
        {
            heap.Enqueue(role, ShareOf(role));
            return -1;
        }

        double ShareOf(int role) => bounds[role] / (double)index.Full[role];
    }

    private static int Compare(long points, long full, long otherPoints, long otherFull) => (points * otherFull).CompareTo(otherPoints * full);

    /// <summary>What every skill that could be paid for is worth, by the level asked for, without the weight.</summary>
    private Dictionary<int, Offer> Offers()
    {
        var offers = new Dictionary<int, Offer>(have.All.Count * 8);
        foreach (var held in have.All)
        {
            var own = index.NumberOf(held.Skill.Slug);
            Add(own, Nearness.Same, held.Level);
            foreach (var near in index.Near(own))
                Add(near.Skill, near.Nearness, held.Level);
        }

        return offers;

        void Add(int skill, Nearness nearness, ProficiencyLevel level)
        {
            ref var offer = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(offers, skill, out _);
            offer.Take(Worth.Credit(nearness), level);
        }
    }

    [System.Runtime.CompilerServices.InlineArray(Levels)]
    private struct Offer
    {
        private const int Levels = 5;

        private int first;

        public readonly int At(ProficiencyLevel need) => this[(int)need];

        public void Take(int credit, ProficiencyLevel have)
        {
            for (var need = 0; need < Levels; need++)
                this[need] = Math.Max(this[need], credit * Worth.Level(have, (ProficiencyLevel)need));
        }
    }
}
