using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Reads a table of a page.</summary>
internal static class HtmlTable
{
    /// <summary>Adds its rows, a cell over several rows or columns in each row that it covers; a table within a table is part of its cell's text.</summary>
    /// <exception cref="ArticleRefusedException">There are too many rows, or they say too much.</exception>
    public static void Read(IElement table, RowRoom room, List<RawBlock> into)
    {
        if (table is not IHtmlTableElement rows)
            return;
        var heads = new List<IReadOnlyList<string>>();
        var grid = new SpannedCells();
        var (first, marked) = (true, rows.QuerySelector("thead, th") is not null);
        foreach (var row in rows.Rows)
        {
            if (into.Count > ArticleLimits.MostBlocks)
                throw new ArticleRefusedException($"The article has more than {ArticleLimits.MostBlocks:N0} rows.");
            var cells = grid.Next(row);
            if (cells.Count == 0 || cells.All(cell => cell.Length == 0))
                continue;
            room.Take(cells);
            if (first && row.Cells.Length > 0 && row.Cells.All(cell => cell.LocalName == "th"))
            {
                heads.Add(cells);
                continue;
            }

            AddHead(heads, into, ref first);
            // The first row heads the columns where the page marks none.
            into.Add(RawBlock.Row(cells, first && !marked, first));
            first = false;
        }

        AddHead(heads, into, ref first);
    }

    // Of several rows of headings the last one names the columns; a title over all of them names none.
    private static void AddHead(List<IReadOnlyList<string>> heads, List<RawBlock> into, ref bool first)
    {
        if (heads.Count == 0)
            return;
        var width = heads.Max(head => head.Count);
        into.Add(RawBlock.Row([.. Enumerable.Range(0, width).Select(column => heads.Select(head => column < head.Count ? head[column] : "").LastOrDefault(text => text.Length > 0) ?? "")], header: true, first));
        first = false;
        heads.Clear();
    }
}
