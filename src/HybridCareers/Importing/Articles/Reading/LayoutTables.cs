using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Tells tables that only place the parts of a page, as newsletters do, from tables that compare.</summary>
internal static class LayoutTables
{
    // Deeper than this nobody nests tables, and each look goes through all that is within.
    private const int Deepest = 24, LongCell = 300;

    /// <summary>True where the cells of a table are parts of the text.</summary>
    public static bool Is(IElement table, int depth)
    {
        if (table.GetAttribute("role") is "presentation" or "none")
            return true;
        if (depth > Deepest || table is not IHtmlTableElement rows || rows.Rows.Any(row => row.Cells.Any(cell => cell.LocalName == "th")))
            return false;
        return rows.Rows.All(row => row.Cells.Length < 2)
            || rows.QuerySelector("h1, h2, h3, h4") is not null
            || (rows.QuerySelector("table") is not null && rows.Rows.Any(row => row.Cells.Any(cell => cell.TextContent.Length > LongCell)));
    }
}
