using System.Runtime.InteropServices;

namespace HybridCareers.Search;

/// <summary>Finds the documents with the highest keys without sorting all of them: it counts first how many have about which key.</summary>
internal static class CandidatePicker
{
    private const int Steps = 256;

    /// <summary>Adds to the workspace's best candidates, in order.</summary>
    /// <param name="space">A workspace whose documents have their keys.</param>
    /// <param name="documents">First document that may be picked and, exclusive, the last.</param>
    /// <param name="least">The least mass that is picked.</param>
    /// <param name="most">The most candidates to add.</param>
    public static void Pick(Workspace space, (int From, int To) documents, float least, int most)
    {
        var touched = space.Touched.AsSpan(0, space.TouchedCount);
        var highest = float.Epsilon;
        foreach (var document in touched)
            highest = Math.Max(highest, space.Tallies[document].Key);
        Span<int> counts = stackalloc int[Steps];
        counts.Clear();
        var scale = (Steps - 1) / highest;
        foreach (var document in touched)
            if (IsIn(space.Tallies[document], document, documents, least))
                counts[(int)(space.Tallies[document].Key * scale)]++;
        var (step, count) = (Steps, 0);
        while (step > 0 && count < most)
            count += counts[--step];
        var before = space.Best.Count;
        foreach (var document in touched)
            if (IsIn(space.Tallies[document], document, documents, least) && (int)(space.Tallies[document].Key * scale) >= step)
                space.Best.Add(new(document, space.Tallies[document].Key));
        CollectionsMarshal.AsSpan(space.Best)[before..].Sort(Candidate.BestFirst);
        if (space.Best.Count - before > most)
            space.Best.RemoveRange(before + most, space.Best.Count - before - most);
    }

    private static bool IsIn(in Tally tally, int document, (int From, int To) documents, float least) =>
        document >= documents.From && document < documents.To && tally.Mass >= least && tally.Word != Tally.Picked;
}
