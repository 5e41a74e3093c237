using System.Buffers;
using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>A table whose cells are parted by tabs, bars, or two spaces and more.</summary>
internal static class SpacedTable
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("|-:+= \t");

    /// <summary>Reads the lines as rows where every one has as many cells as the first, two at least.</summary>
    public static bool Read(IReadOnlyList<Line> lines, IReadOnlyList<string> raw, List<RawBlock> into)
    {
        if (raw.Count < 2)
            return false;
        foreach (var part in (Func<string, string[]>[])[Barred, Tabbed, Spaced])
        {
            var width = part(raw[0]).Length;
            if (width is < 2 or > ArticleLimits.MostCells || (part == Spaced && !part(raw[0]).Any(cell => ColumnWords.Of(cell) is not null)))
                continue;
            var rows = raw.Where(line => !IsRule(line)).Select(part).ToList();
            if (rows.Count < 2 || rows.Any(row => row.Length != width) || Mark.Of(lines[0].Text) is not null)
                continue;
            for (var at = 0; at < rows.Count; at++)
                into.Add(RawBlock.Row([.. rows[at].Select(cell => LineBuilder.Of(cell).Text)], at == 0, at == 0));
            return true;
        }

        return false;
    }

    private static string[] Barred(string line) => line.Contains('|', StringComparison.Ordinal) ? line.Trim().Trim('|').Split('|') : [];

    private static string[] Tabbed(string line) => line.Trim(' ').Split('\t');

    private static string[] Spaced(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsRule(string line) => !line.AsSpan().ContainsAnyExcept(RuleSigns);
}
