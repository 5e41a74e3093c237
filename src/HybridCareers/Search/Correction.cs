namespace HybridCareers.Search;

/// <summary>"Did you mean": the query with known words in the place of misspelt ones: those of the best hit, or else the likeliest.</summary>
internal sealed class Correction(IndexBuilder index)
{
    // A hit that has less of the query, by rarity, says nothing about what was meant.
    private const float LeastShare = 0.5f;

    private const int SureFrom = 6;

    private readonly Misspellings misspellings = new(index);

    /// <summary>The mended query; <c>null</c> where no word of it looks misspelt.</summary>
    public string? Of(Workspace space)
    {
        var (query, hit) = (space.Query, BestHit(space));
        string? mended = null;
        for (var at = query.Count - 1; at >= 0; at--)
        {
            if (Meant(space, at, hit) is not { } meant)
                continue;
            mended ??= query.Text;
            mended = string.Concat(mended.AsSpan(0, query.Words[at].Start), meant, mended.AsSpan(query.Words[at].End));
        }

        return mended is null ? null : string.Join(' ', mended.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static Candidate? BestHit(Workspace space) =>
        space.Best.Count > 0 && space.Tallies[space.Best[0].Document].Mass >= LeastShare * space.Query.Mass ? space.Best[0] : null;

    private string? Meant(Workspace space, int at, Candidate? hit)
    {
        var query = space.Query;
        if (hit is { } best)
        {
            var found = index.Best(query, at, best.Document, out _);
            if (found.Likeness > 0)
                return found.How == MatchKind.Typo ? index.Vocabulary.Word(found.Word) : null;
            if (best.Name >= 0 && query.Words[at].Stem < 0 && index.Lookalikes.Find(query, at, index.Names.Words(best.Name)) is { Word: >= 0 } alike)
                return index.Vocabulary.Word(alike.Word);
        }

        return query.Words[at].Stem < 0 && query.Words[at].Word < 0 ? Likeliest(query, at) : null;
    }

    /// <summary>What a word that no entry has was most likely meant to be, whatever the hits are.</summary>
    private string? Likeliest(Query query, int at)
    {
        var readings = query.ReadingsOf(at);
        if (readings.Length == 0)
            return misspellings.Farther(query, at);
        var best = readings[0];
        foreach (var reading in readings)
            if (reading.Likeness > best.Likeness)
                best = reading;
        if (best is not { How: MatchKind.Typo, Word: >= 0 })
            return null;
        // "find" for "kind" is a guess: of a short word the first letter must be right.
        var (typed, meant) = (query.Words[at].Text, index.Vocabulary.Word(best.Word));
        return typed[0] == meant[0] || typed.Length >= SureFrom ? meant : null;
    }
}
