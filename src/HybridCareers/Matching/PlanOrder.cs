namespace HybridCareers.Matching;

/// <summary>
/// Puts skills in an order in which each comes after what it asks for; of those that could come next, the one with the higher value,
/// then the one that unlocks more, then by slug. A skill passes its value on to what must come before it.
/// </summary>
internal sealed class PlanOrder
{
    public PlanOrder(IReadOnlyCollection<string> skills, Func<string, IEnumerable<string>> firstOf, Func<string, double> valueOf)
    {
        var first = skills.ToDictionary(skill => skill, skill => firstOf(skill).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var later = first.SelectMany(pair => pair.Value, (pair, before) => (before, pair.Key)).ToLookup(pair => pair.before, pair => pair.Key, StringComparer.Ordinal);
        var unlocks = skills.ToDictionary(skill => skill, skill => After(skill, later), StringComparer.Ordinal);
        var value = skills.ToDictionary(skill => skill, skill => unlocks[skill].Append(skill).Distinct(StringComparer.Ordinal).Sum(valueOf), StringComparer.Ordinal);
        var (order, left) = (new List<string>(skills.Count), skills.ToHashSet(StringComparer.Ordinal));
        while (left.Count > 0)
        {
            var ready = left.Where(skill => !first[skill].Overlaps(left)).ToList();
            if (ready.Count == 0 && Circle.Count == 0)
                Circle = [.. left.Where(skill => unlocks[skill].Contains(skill)).Order(StringComparer.Ordinal)];
            // In a circle nothing is ever ready: whichever lacks least goes first, so that an answer comes all the same.
            var next = (ready.Count > 0 ? ready : [.. left.OrderBy(skill => first[skill].Count(left.Contains)).Take(1)])
                .OrderByDescending(skill => value[skill]).ThenByDescending(skill => unlocks[skill].Count).ThenBy(skill => skill, StringComparer.Ordinal).First();
            order.Add(next);
            left.Remove(next);
        }

        Skills = order;
    }

    /// <summary>The skills in order.</summary>
    public IReadOnlyList<string> Skills { get; }

    /// <summary>Skills that lead back to themselves; empty for sound content.</summary>
    public IReadOnlyList<string> Circle { get; } = [];

    private static HashSet<string> After(string skill, ILookup<string, string> later)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var open = new Queue<string>([skill]); open.TryDequeue(out var at);)
        {
            foreach (var next in later[at].Where(found.Add))
                open.Enqueue(next);
        }

        return found;
    }
}
