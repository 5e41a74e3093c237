namespace HybridCareers.Matching;

/// <summary>
/// Puts skills in an order in which each comes after what it asks for; of those that could come next, the one with the higher value,
/// then the one that unlocks more, then by slug. A skill passes its value on to what must come before it.
/// </summary>
internal sealed class PlanOrder
{
    public PlanOrder(IReadOnlyCollection<string> skills, Func<string, IEnumerable<string>> firstOf, Func<string, double> valueOf)
    {
        var open = skills.ToDictionary(skill => skill, skill => new Waiting(skill, [.. firstOf(skill)]), StringComparer.Ordinal);
        foreach (var (skill, waiting) in open)
        {
            foreach (var before in waiting.First)
                open[before].Later.Add(skill);
        }

        foreach (var waiting in open.Values)
        {
            waiting.Unlocks = After(waiting.Skill, open);
            waiting.Value = waiting.Unlocks.Where(later => later != waiting.Skill).Sum(valueOf) + valueOf(waiting.Skill);
        }

        var (order, left) = (new List<string>(skills.Count), open.Values.ToList());
        var circle = false;
        while (left.Count > 0)
        {
            var next = left.Where(waiting => waiting.First.Count == 0).Order(Soonest).FirstOrDefault();
            if (next is null)
            {
                if (!circle)
                    Circle = [.. left.Where(waiting => waiting.Unlocks.Contains(waiting.Skill)).Select(waiting => waiting.Skill).Order(StringComparer.Ordinal)];
                // In a circle nothing is ever ready: whichever lacks least goes first, so that an answer comes all the same.
                (circle, next) = (true, left.MinBy(waiting => waiting.First.Count)!);
            }

            order.Add(next.Skill);
            left.Remove(next);
            foreach (var later in next.Later)
                open[later].First.Remove(next.Skill);
        }

        Skills = order;
    }

    /// <summary>The skills in order.</summary>
    public IReadOnlyList<string> Skills { get; }

    /// <summary>Skills that lead back to themselves; empty for sound content.</summary>
    public IReadOnlyList<string> Circle { get; } = [];

    // The value, then what it unlocks, then by slug.
    private static Comparer<Waiting> Soonest { get; } = Comparer<Waiting>.Create((one, other) =>
        other.Value.CompareTo(one.Value) is var value and not 0 ? value
        : other.Unlocks.Count.CompareTo(one.Unlocks.Count) is var unlocks and not 0 ? unlocks
        : string.CompareOrdinal(one.Skill, other.Skill));

    private static HashSet<string> After(string skill, Dictionary<string, Waiting> open)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var next = new Queue<string>([skill]); next.TryDequeue(out var at);)
        {
            foreach (var later in open[at].Later)
            {
                if (found.Add(later))
                    next.Enqueue(later);
            }
        }

        return found;
    }

    /// <summary>A skill that is not in the order yet, with those that must come before it and are not either.</summary>
    private sealed class Waiting(string skill, HashSet<string> first)
    {
        public string Skill => skill;

        public HashSet<string> First => first;

        public List<string> Later { get; } = [];

        public HashSet<string> Unlocks { get; set; } = [];

        public double Value { get; set; }
    }
}
