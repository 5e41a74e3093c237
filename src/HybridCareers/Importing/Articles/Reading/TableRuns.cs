using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Finds tables among lines between which no line is blank.</summary>
internal static class TableRuns
{
    private static readonly char[] Signs = ['\t', '|'];

    /// <summary>The parts of a group in order, each a table or what stands between two; one part = no table stands among other lines.</summary>
    public static IReadOnlyList<Range> Of(IReadOnlyList<string> lines)
    {
        var parts = new List<Range>();
        var from = 0;
        for (var at = 0; at + 1 < lines.Count;)
        {
            var end = EndAt(lines, at);
            if (end - at < 2)
            {
                at++;
                continue;
            }

            if (at > from)
                parts.Add(from..at);
            parts.Add(at..end);
            (from, at) = (end, end);
        }

        if (from < lines.Count)
            parts.Add(from..lines.Count);
        return parts;
    }

    // The row of headings holds two known ones at least, and the rows below it have as many cells.
    private static int EndAt(IReadOnlyList<string> lines, int at)
    {
        foreach (var sign in Signs)
        {
            var cells = lines[at].AsSpan().Trim().Count(sign);
            if (cells == 0 || lines[at].Split(sign).Count(cell => ColumnWords.Of(cell) is not null) < 2)
                continue;
            var end = at + 1;
            while (end < lines.Count && lines[end].AsSpan().Trim().Count(sign) == cells)
                end++;
            return end;
        }

        return at;
    }
}
