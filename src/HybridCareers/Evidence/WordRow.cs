namespace HybridCareers.Evidence;

/// <summary>The words of a text in a row, to find the stretch that shares most words with a quote.</summary>
internal sealed class WordRow
{
    private readonly List<(int Start, int End, string Word)> words = [];

    public WordRow(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
                continue;
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            words.Add((start, at, Likeness.Fold(text.AsSpan(start, at - start))));
        }
    }

    /// <summary>The stretch of as many words as the quote has that shares most words with it; <c>null</c> = none shares half of them.</summary>
    public (int Start, int End)? Nearest(string quote)
    {
        var wanted = new WordRow(quote).words;
        if (wanted.Count == 0 || words.Count == 0)
            return null;
        var left = wanted.CountBy(word => word.Word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var width = Math.Min(wanted.Count, words.Count);
        var (shared, best, bestAt) = (0, 0, -1);
        for (var at = 0; at < words.Count; at++)
        {
            if (left.TryGetValue(words[at].Word, out var count))
            {
                left[words[at].Word] = count - 1;
                shared += count > 0 ? 1 : 0;
            }

            if (at >= width && left.TryGetValue(words[at - width].Word, out count))
            {
                left[words[at - width].Word] = count + 1;
                shared -= count >= 0 ? 1 : 0;
            }

            if (at >= width - 1 && shared > best)
                (best, bestAt) = (shared, at - width + 1);
        }

        if (bestAt < 0 || best * 2 < wanted.Count)
            return null;
        var (first, last) = Trim(bestAt, width, wanted);
        return (words[first].Start, words[last].End);
    }

    // Words at the ends that the quote has not belong to its neighbours, where the quote's own ends are found within.
    private (int First, int Last) Trim(int at, int width, List<(int Start, int End, string Word)> wanted)
    {
        var known = wanted.Select(word => word.Word).ToHashSet(StringComparer.Ordinal);
        var (first, last) = (at, at + width - 1);
        while (first < last && !known.Contains(words[first].Word))
            first++;
        while (last > first && !known.Contains(words[last].Word))
            last--;
        return (first, last);
    }
}
