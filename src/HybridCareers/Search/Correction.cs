namespace HybridCareers.Search;

/// <summary>"Did you mean": the query with the words of the best hit in the place of misspelt ones.</summary>
internal static class Correction
{
    // A hit that has less of the query, by rarity, says nothing about what was meant.
    private const float LeastShare = 0.5f;

    /// <summary>The mended query; <c>null</c> where the best hit was found without forgiving a mistake.</summary>
    public static string? Of(IndexBuilder index, Workspace space)
    {
        if (space.Best.Count == 0 || space.Tallies[space.Best[0].Document].Mass < LeastShare * space.Query.Mass)
            return null;
        var (query, mended) = (space.Query, space.Query.Text);
        for (var at = query.Count - 1; at >= 0; at--)
        {
            if (Meant(index, query, at, space.Best[0]) is { } meant)
                mended = string.Concat(mended.AsSpan(0, query.Words[at].Start), meant, mended.AsSpan(query.Words[at].End));
        }

        return ReferenceEquals(mended, query.Text) ? null : string.Join(' ', mended.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? Meant(IndexBuilder index, Query query, int at, Candidate hit)
    {
        var best = index.Best(query, at, hit.Document, out _);
        if (best.Likeness > 0)
            return best.How == MatchKind.Typo ? index.Vocabulary.Word(best.Word) : null;
        return hit.Name >= 0 && query.Words[at].Stem < 0 && index.Lookalikes.Find(query, at, index.Names.Words(hit.Name)) is { Word: >= 0 } alike
            ? index.Vocabulary.Word(alike.Word)
            : null;
    }
}
