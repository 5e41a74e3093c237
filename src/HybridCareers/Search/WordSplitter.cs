namespace HybridCareers.Search;

/// <summary>Parts an unknown word into known ones that stand side by side somewhere: "machinelearning".</summary>
internal sealed class WordSplitter(IndexBuilder index)
{
    /// <summary>The most parts of a word.</summary>
    public const int MostParts = 3;

    private const int ShortestWord = 4;
    private const int ShortestPart = 2;

    /// <summary>Parts a word.</summary>
    /// <param name="word">A folded word that no entry has.</param>
    /// <param name="parts">Room for <see cref="MostParts"/> ranges of the word.</param>
    /// <returns>How many parts were found, 0 where it cannot be parted.</returns>
    public int Split(ReadOnlySpan<char> word, Span<Range> parts)
    {
        if (word.Length < ShortestWord)
            return 0;
        var best = 0;
        for (var at = ShortestPart; at <= word.Length - ShortestPart; at++)
            if (Usual(word[..at], word[at..]) is var usual && usual > best)
                (best, parts[0], parts[1]) = (usual, ..at, at..word.Length);
        return best > 0 ? 2 : SplitInThree(word, parts);
    }

    private int SplitInThree(ReadOnlySpan<char> word, Span<Range> parts)
    {
        var best = 0;
        for (var at = ShortestPart + 1; at < word.Length - ShortestWord; at++)
        {
            if (index.Vocabulary.FindStem(word[..at]) < 0)
                continue;
            for (var next = at + ShortestPart + 1; next < word.Length - ShortestPart; next++)
                if (Math.Min(Usual(word[..at], word[at..next]), Usual(word[at..next], word[next..])) is var usual && usual > best)
                    (best, parts[0], parts[1], parts[2]) = (usual, ..at, at..next, next..word.Length);
        }

        return best > 0 ? MostParts : 0;
    }

    /// <summary>How usual the rarer of two words is that stand side by side somewhere; 0 where they never do.</summary>
    private int Usual(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var a = index.Vocabulary.FindStem(first);
        // Most beginnings are no words: then the rest need not be looked up.
        var b = a < 0 ? -1 : index.Vocabulary.FindStem(second);
        return b < 0 || !index.Neighbours.Anywhere(a, b) ? 0 : Math.Min(index.Postings.Frequency(a), index.Postings.Frequency(b));
    }
}
