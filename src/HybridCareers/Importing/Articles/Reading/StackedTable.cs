using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>A table that was flattened to one cell a line: its column headings, then its rows.</summary>
internal static class StackedTable
{
    private const int FewestRows = 2, LongestCell = 120;

    /// <summary>Reads the lines as cells where the first are column headings and the rest makes whole rows.</summary>
    public static bool Read(IReadOnlyList<Line> lines, List<RawBlock> into)
    {
        var width = 0;
        while (width < lines.Count && width < ArticleLimits.MostCells && ColumnWords.Of(lines[width].Text) is not null)
            width++;
        if (width < 2 || lines.Count % width != 0 || lines.Count / width <= FewestRows || ColumnWords.Of(lines[0].Text) != Column.Role
            || lines.Any(line => line.Text.Length > LongestCell))
        {
            return false;
        }

        for (var at = 0; at < lines.Count; at += width)
            into.Add(RawBlock.Row([.. lines.Skip(at).Take(width).Select(line => line.Text)], at == 0, at == 0));
        return true;
    }
}
