using System.Buffers;
using System.Text;

namespace HybridCareers.Search;

/// <summary>Finds the words of a query in a text.</summary>
internal sealed class Highlighter(IndexBuilder index)
{
    private const int MostGlances = 8;
    private const int LongestGlance = 600;

    // "ies" for "y", "es", "ous" for "or": the stemmer changes no more at the end, and a spelling with z before it.
    private const int LongestChange = 3;

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

    /// <summary>The words of some that may stand in a text, one bit each: a glance that never misses one.</summary>
    /// <param name="query">The query.</param>
    /// <param name="text">Any text of the catalogue.</param>
    /// <param name="words">The words of interest, one bit each.</param>
    public int MayFind(Query query, ReadOnlySpan<char> text, int words)
    {
        Span<char> room = stackalloc char[LongestGlance];
        // Folding may bring other letters to these, and an apostrophe may stand within a word.
        if (Ascii.ToLower(text, room, out var length) != OperationStatus.Done || text.Contains('\''))
            return words;
        ReadOnlySpan<char> lower = room[..length];
        var found = 0;
        for (var left = words; left != 0; left &= left - 1)
            if (MayFind(query.ReadingsOf(System.Numerics.BitOperations.TrailingZeroCount(left)), lower))
                found |= left & -left;
        return found;
    }

    private bool MayFind(ReadOnlySpan<Reading> readings, ReadOnlySpan<char> text)
    {
        if (readings.Length > MostGlances)
            return true;
        foreach (var reading in readings)
        {
            if (text.IndexOf(Core(index.Vocabulary.Stem(reading.Stem))) >= 0)
                return true;
            if (index.Compounds.PartsOf(reading.Stem) is { } parts && text.IndexOf(Core(index.Vocabulary.Stem(parts.First))) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>What every word of a stem begins with, however the stemmer changed its end.</summary>
    private static ReadOnlySpan<char> Core(string stem)
    {
        if (stem is "person" || char.IsAsciiDigit(stem[0]))
            return stem.AsSpan(0, char.IsAsciiDigit(stem[0]) ? 1 : 2);
        var core = stem.AsSpan(0, Math.Max(Math.Min(2, stem.Length), stem.Length - LongestChange));
        var spelled = core.Length > 2 ? core[2..].IndexOf('z') : -1;
        return spelled < 0 ? core : core[..(2 + spelled)];
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
