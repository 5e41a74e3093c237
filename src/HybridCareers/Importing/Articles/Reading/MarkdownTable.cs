using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Reads a Markdown table.</summary>
internal static class MarkdownTable
{
    /// <summary>Adds its rows.</summary>
    public static void Read(Table table, List<RawBlock> into)
    {
        var first = true;
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = row.OfType<TableCell>().Take(ArticleLimits.MostCells).Select(TextOf).ToList();
            if (cells.TrueForAll(cell => cell.Length == 0))
                continue;
            into.Add(RawBlock.Row(cells, row.IsHeader, first));
            first = false;
        }
    }

    private static string TextOf(TableCell cell) => string.Join(' ', cell.OfType<LeafBlock>()
        .SelectMany(leaf => MarkdownLines.Of(leaf.Inline)).Select(line => line.Text).Where(text => text.Length > 0));
}
