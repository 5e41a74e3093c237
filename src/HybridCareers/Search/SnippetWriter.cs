namespace HybridCareers.Search;

/// <summary>Cuts a text to a few lines around the words that were found.</summary>
internal static class SnippetWriter
{
    /// <summary>The longest snippet in characters.</summary>
    public const int Longest = 240;

    private const int Before = 60;

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="marks">What to highlight in it, in order.</param>
    /// <param name="part">Which part of the entry it is.</param>
    public static Snippet Write(string text, List<Mark> marks, SnippetPart part)
    {
        if (text.Length <= Longest)
            return new(text, [.. marks], part, CutBefore: false, CutAfter: false);
        var from = marks.Count == 0 || marks[0].Start + marks[0].Length <= Longest - Before ? 0 : AfterSpace(text, marks[0].Start - Before, marks[0].Start);
        var to = text.Length - from <= Longest ? text.Length : BeforeSpace(text, from + Longest, from + (Longest / 2));
        Mark[] kept = [.. marks.Where(mark => mark.Start >= from && mark.Start + mark.Length <= to).Select(mark => mark with { Start = mark.Start - from })];
        return new(text[from..to], kept, part, from > 0, to < text.Length);
    }

    private static int AfterSpace(string text, int from, int most)
    {
        for (var at = Math.Max(from, 1); at < most; at++)
            if (char.IsWhiteSpace(text[at - 1]))
                return at;
        return most;
    }

    private static int BeforeSpace(string text, int to, int least)
    {
        for (var at = to; at > least; at--)
            if (char.IsWhiteSpace(text[at]))
                return at;
        return char.IsLowSurrogate(text[to]) ? to - 1 : to;
    }
}
