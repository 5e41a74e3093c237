namespace HybridCareers.Search;

/// <summary>Finds the words of a query in a text.</summary>
internal sealed class Highlighter(IndexBuilder index)
{
    /// <summary>Finds them all.</summary>
    /// <param name="query">The query.</param>
    /// <param name="text">Any text of the catalogue.</param>
    /// <param name="marks">Takes where they stand, in order, not overlapping; <c>null</c> where only the answer is wanted.</param>
    /// <returns>The words of the query that stand in the text, one bit each.</returns>
    public int Find(Query query, ReadOnlySpan<char> text, List<Mark>? marks)
    {
        Span<char> room = stackalloc char[Tokenizer.LongestWord + 2];
        var tokens = new Tokenizer(text, room) { Wanted = query.Beginnings };
        var (found, previous, previousStart, number) = (0, -1, 0, 0);
        while (tokens.Next())
        {
            if (tokens.Number != number + 1)
                previous = -1;
            number = tokens.Number;
            var word = index.Vocabulary.FindWord(tokens.Word);
            var stem = word < 0 ? -1 : index.Vocabulary.StemOf(word);
            var (answered, start) = (stem < 0 ? 0 : Telling(query, query.WordsAnsweredBy(stem)), tokens.Start);
            if (previous >= 0 && stem >= 0 && query.Joined(previous, stem) is var joined and >= 0)
                (answered, start) = (query.WordsAnsweredBy(joined), previousStart);
            if (answered != 0)
            {
                found |= answered;
                marks?.Add(new(start, tokens.End - start));
            }

            (previous, previousStart) = (stem, tokens.Start);
        }

        Merge(marks);
        return found;
    }

    /// <summary>Leaves out words without meaning of their own, as long as others were asked.</summary>
    private static int Telling(Query query, int answered)
    {
        for (var word = 0; word < query.Count; word++)
            if (query.Words[word].IsSilent)
                answered &= ~(1 << word);
        return answered;
    }

    private static void Merge(List<Mark>? marks)
    {
        for (var i = (marks?.Count ?? 0) - 1; i > 0; i--)
        {
            var (before, mark) = (marks![i - 1], marks[i]);
            if (mark.Start >= before.Start + before.Length)
                continue;
            var start = Math.Min(before.Start, mark.Start);
            marks[i - 1] = new(start, Math.Max(before.Start + before.Length, mark.Start + mark.Length) - start);
            marks.RemoveAt(i);
        }
    }
}
