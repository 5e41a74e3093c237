using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Reads a table of a page.</summary>
internal static class HtmlTable
{
    /// <summary>Adds its rows; a table within a table is part of its cell's text.</summary>
    public static void Read(IElement table, List<RawBlock> into)
    {
        if (table is not IHtmlTableElement rows)
            return;
        var first = true;
        foreach (var row in rows.Rows)
        {
            if (into.Count > ArticleLimits.MostBlocks)
                throw new ArticleRefusedException($"The article has more than {ArticleLimits.MostBlocks:N0} rows.");
            var cells = row.Cells.Take(ArticleLimits.MostCells).Select(cell => LineBuilder.Of(cell.TextContent).Text).ToList();
            if (cells.Count == 0 || cells.TrueForAll(cell => cell.Length == 0))
                continue;
            // A heading for every column, or the first row where the page marks none.
            into.Add(RawBlock.Row(cells, first && (row.Cells.All(cell => cell.LocalName == "th") || rows.QuerySelector("thead, th") is null), first));
            first = false;
        }
    }
}
