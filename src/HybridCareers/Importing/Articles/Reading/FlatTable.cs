using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>A table that was flattened to one row a line, its cells parted by a single space. Where they part is found once the roles are known.</summary>
internal static class FlatTable
{
    private const int FewestLines = 3, LongestRow = 300;

    /// <summary>Reads the lines as rows where the first is nothing but column headings and no line is a sentence.</summary>
    public static bool Read(IReadOnlyList<Line> lines, List<RawBlock> into)
    {
        if (lines.Count < FewestLines || ColumnWords.Split(lines[0].Text) is not { Count: >= 2 })
            return false;
        if (lines.Any(line => line.Text.Length > LongestRow || line.Text[^1] is '.' or '!' or '?' or ':' || Mark.Of(line.Text) is not null))
            return false;
        for (var at = 0; at < lines.Count; at++)
            into.Add(new(RawKind.Row, lines[at], IsHeader: at == 0, StartsTable: at == 0));
        return true;
    }
}
