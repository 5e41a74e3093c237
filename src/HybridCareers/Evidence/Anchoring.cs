namespace HybridCareers.Evidence;

/// <summary>Finds quotes again in a later state of their text: letter for letter, else between the same neighbours, else by likeness.</summary>
public sealed class Anchoring
{
    /// <summary>Below this likeness a place is another passage.</summary>
    public const double LeastScore = 0.6;

    /// <summary>Between the same neighbours less likeness is enough.</summary>
    public const double LeastBetweenNeighbours = 0.3;

    private const int ShortestNeighbour = 8;

    private readonly string text;
    private readonly WordRow words;

    /// <summary>Makes a text ready for many quotes.</summary>
    public Anchoring(string text)
    {
        this.text = text;
        words = new(text);
    }

    /// <summary>Where the quote stands now; <c>null</c> = nowhere.</summary>
    public Anchor? Find(Quote quote)
    {
        if (quote.Exact.Length == 0)
            return null;
        return Exact(quote) ?? Between(quote) ?? Fuzzy(quote);
    }

    private Anchor? Exact(Quote quote)
    {
        var (best, bestRank) = (-1, (Neighbours: -1, Nearness: 0));
        for (var at = text.IndexOf(quote.Exact, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote.Exact, at + 1, StringComparison.Ordinal))
        {
            // Of equal words the ones among the same neighbours, and of these the nearest to the old place.
            var rank = (Neighbours(quote, at), -Math.Abs(at - quote.Start));
            if (best < 0 || rank.CompareTo(bestRank) > 0)
                (best, bestRank) = (at, rank);
        }

        return best < 0 ? null : new(best, best + quote.Exact.Length, AnchorMethod.Exact, 1);
    }

    private int Neighbours(Quote quote, int at)
    {
        var (before, after, end) = (0, 0, at + quote.Exact.Length);
        while (before < quote.Prefix.Length && at - before > 0 && quote.Prefix[^(before + 1)] == text[at - before - 1])
            before++;
        while (after < quote.Suffix.Length && end + after < text.Length && quote.Suffix[after] == text[end + after])
            after++;
        return before + after;
    }

    private Anchor? Between(Quote quote)
    {
        if (quote.Prefix.Length < ShortestNeighbour || quote.Suffix.Length < ShortestNeighbour)
            return null;
        Anchor? best = null;
        for (var at = text.IndexOf(quote.Prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote.Prefix, at + 1, StringComparison.Ordinal))
        {
            var start = at + quote.Prefix.Length;
            var end = text.IndexOf(quote.Suffix, start, Math.Min(text.Length - start, (quote.Exact.Length * 3) + quote.Suffix.Length), StringComparison.Ordinal);
            if (end <= start)
                continue;
            var score = Likeness.Of(quote.Exact, text[start..end]);
            if (score >= LeastBetweenNeighbours && score > (best?.Score ?? 0))
                best = new(start, end, AnchorMethod.Context, score);
        }

        return best;
    }

    private Anchor? Fuzzy(Quote quote)
    {
        if (words.Nearest(quote.Exact) is not { } place)
            return null;
        var score = Likeness.Of(quote.Exact, text[place.Start..place.End]);
        return score >= LeastScore ? new(place.Start, place.End, AnchorMethod.Fuzzy, score) : null;
    }
}
