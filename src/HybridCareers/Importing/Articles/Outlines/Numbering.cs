using System.Globalization;
using HybridCareers.Importing.Articles.Reading;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>Reads the numbers of a text whose headings are counted as in "2 Roles", "2.1 Data Engineer".</summary>
internal static class Numbering
{
    private const int Fewest = 2, MostDeep = 4;

    /// <summary>Gives each plain number its point and tells how deep numbered headings stand, from 1, by their places; empty = they are not counted so.</summary>
    public static Dictionary<int, int> Settle(List<RawBlock> blocks)
    {
        var depths = new Dictionary<int, int>();
        var expected = 1;
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at].Kind != RawKind.Paragraph || !HeadingText.IsLike(blocks[at].Text) || Parts(blocks[at].Text) is not { } parts)
                continue;
            // Chapters follow each other: "7 jobs" or "2030" is none.
            if (parts.Length == 1 && parts[0] != expected)
                continue;
            expected += parts.Length == 1 ? 1 : 0;
            depths.Add(at, parts.Length);
        }

        if (depths.Values.Count(depth => depth == 1) < Fewest || depths.Values.Count(depth => depth > 1) < Fewest)
            return [];
        foreach (var (at, _) in depths.Where(pair => pair.Value == 1))
            Point(blocks, at);
        return depths;
    }

    /// <summary>Gives the numbers of headings that count "1 Drivers", "2 Roles" their points.</summary>
    public static void Chapters(List<RawBlock> blocks)
    {
        var counted = new List<int>();
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at] is { Kind: RawKind.Heading, Implied: false } && Parts(blocks[at].Text) is [var number] && number == counted.Count + 1)
                counted.Add(at);
        }

        if (counted.Count > Fewest)
            counted.ForEach(at => Point(blocks, at));
    }

    private static void Point(List<RawBlock> blocks, int at)
    {
        var text = blocks[at].Text;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (text[space - 1] != '.')
            blocks[at] = blocks[at] with { Line = blocks[at].Line with { Text = text.Insert(space, ".") } };
    }

    /// <summary>True for a short line that begins with a number of two parts and more: "2.1 Labour is scarce".</summary>
    public static bool IsSubheading(string line) => char.IsAsciiDigit(line[0]) && Parts(line) is { Length: > 1 } && HeadingText.IsLike(line);

    private static int[]? Parts(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space is < 1 or > 12 || space + 1 >= text.Length || !char.IsUpper(text[space + 1]))
            return null;
        var parts = text[..space].TrimEnd('.').Split('.');
        return parts.Length <= MostDeep && Array.TrueForAll(parts, part => part.Length is 1 or 2 && part.All(char.IsAsciiDigit)) ? [.. parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture))] : null;
    }
}
