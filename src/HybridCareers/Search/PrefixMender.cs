namespace HybridCareers.Search;

/// <summary>Finds words that begin with some letters but for one typing mistake.</summary>
internal static class PrefixMender
{
    /// <summary>Offers them all.</summary>
    /// <param name="vocabulary">The words.</param>
    /// <param name="letters">What was typed, folded, at most <see cref="Tokenizer.LongestWord"/> characters.</param>
    /// <param name="found">Takes the words; one may come twice.</param>
    public static void Find(Vocabulary vocabulary, scoped ReadOnlySpan<char> letters, ref UsualWords found)
    {
        Span<char> mended = stackalloc char[letters.Length + 1];
        var (from, to) = (0, vocabulary.WordCount);
        // Every word in from–to begins with the letters before the mistake.
        for (var at = 0; at < letters.Length && from < to; at++)
        {
            letters[..at].CopyTo(mended);
            letters[(at + 1)..].CopyTo(mended[at..]);
            found.Offer(vocabulary.Narrow(from, to, mended[..(letters.Length - 1)]));
            if (at + 1 < letters.Length && letters[at] != letters[at + 1])
            {
                letters.CopyTo(mended);
                (mended[at], mended[at + 1]) = (letters[at + 1], letters[at]);
                found.Offer(vocabulary.Narrow(from, to, mended[..letters.Length]));
            }

            OtherLetters(vocabulary, letters, at, (from, to), mended, ref found);
            (from, to) = vocabulary.Narrow(from, to, letters[..(at + 1)]);
        }
    }

    private static void OtherLetters(
        Vocabulary vocabulary, scoped ReadOnlySpan<char> letters, int at, (int From, int To) words, scoped Span<char> mended, ref UsualWords found)
    {
        var (from, to) = words;
        letters[..at].CopyTo(mended);
        while (from < to)
        {
            if (vocabulary.Word(from).Length <= at)
            {
                from++;
                continue;
            }

            mended[at] = vocabulary.Word(from)[at];
            var (first, last) = vocabulary.Narrow(from, to, mended[..(at + 1)]);
            if (mended[at] != letters[at])
            {
                letters[(at + 1)..].CopyTo(mended[(at + 1)..]);
                found.Offer(vocabulary.Narrow(first, last, mended[..letters.Length]));
                letters[at..].CopyTo(mended[(at + 1)..]);
                found.Offer(vocabulary.Narrow(first, last, mended));
            }

            from = last;
        }
    }
}
