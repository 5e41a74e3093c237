namespace HybridCareers.Content.Comparing;

/// <summary>Finds what was moved within a list.</summary>
internal static class Order
{
    /// <summary>The fewest places that must be moved so that the rest stands in growing order.</summary>
    /// <param name="places">Where the items stand now, in the order in which they stood before; all different.</param>
    public static IReadOnlySet<int> Moved(IReadOnlyList<int> places)
    {
        var ends = new List<int>(); // index of the smallest end of a growing row of each length
        var before = new int[places.Count];
        for (var at = 0; at < places.Count; at++)
        {
            var length = ends.FindIndex(end => places[end] > places[at]);
            if (length < 0)
                length = ends.Count;
            before[at] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
                ends.Add(at);
            else
                ends[length] = at;
        }

        var moved = places.ToHashSet();
        for (var at = ends.Count == 0 ? -1 : ends[^1]; at >= 0; at = before[at])
            moved.Remove(places[at]);
        return moved;
    }
}
