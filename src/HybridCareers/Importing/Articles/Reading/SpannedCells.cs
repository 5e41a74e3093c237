using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>The cells of a page's rows, one after the other, with those that reach down from rows above.</summary>
internal sealed class SpannedCells
{
    private readonly Dictionary<int, (string Text, int Rows)> down = [];

    /// <summary>The texts of the next row, a column each. A cell over several columns stands in the first of them, a heading in all.</summary>
    public IReadOnlyList<string> Next(IHtmlTableRowElement row)
    {
        var texts = new List<string>();
        foreach (var cell in row.Cells)
        {
            TakeDown(texts);
            if (texts.Count >= ArticleLimits.MostCells)
                break;
            var text = CellText.Of(cell);
            var wide = Math.Clamp(cell.ColumnSpan, 1, ArticleLimits.MostCells - texts.Count);
            for (var column = 0; column < wide; column++)
            {
                var own = column == 0 || cell.LocalName == "th" ? text : "";
                if (cell.RowSpan > 1)
                    down[texts.Count] = (own, cell.RowSpan - 1);
                texts.Add(own);
            }
        }

        TakeDown(texts);
        return texts;
    }

    private void TakeDown(List<string> texts)
    {
        while (down.Remove(texts.Count, out var above))
        {
            if (above.Rows > 1)
                down[texts.Count] = above with { Rows = above.Rows - 1 };
            texts.Add(above.Text);
        }
    }
}

/// <summary>The text of a cell.</summary>
internal static class CellText
{
    /// <summary>Its words in one line; items and lines of a list are parted by semicolons, what a page hides is left out.</summary>
    public static string Of(IElement cell, Func<IElement, bool>? leavesOut = null)
    {
        var lines = new List<string>();
        var line = new LineBuilder();
        Walk(cell);
        Flush();
        // "Data" and "Engineer" below each other are one title; what is a list, or a table's second line, is not.
        var isList = cell.QuerySelector("li") is not null || (lines.Count > 2 && cell.LocalName != "th");
        return string.Join(isList ? "; " : " ", isList ? lines.Select(text => text.TrimEnd(';', '.')) : lines);

        void Walk(INode parent)
        {
            var nodes = parent.ChildNodes;
            for (var at = 0; at < nodes.Length; at++)
            {
                if (nodes[at] is IText text)
                {
                    line.Add(text.Data);
                }
                else if (nodes[at] is IElement element && !HtmlParts.IsHidden(element) && leavesOut?.Invoke(element) != true)
                {
                    var parts = HtmlParts.IsBlock(element.LocalName) || element.LocalName is "li" or "br" or "ul" or "ol" or "tr" or "td" or "th";
                    if (parts)
                        Flush();
                    Walk(element);
                    if (parts)
                        Flush();
                }
            }
        }

        void Flush()
        {
            if (line.Take().Text is { Length: > 0 } text)
                lines.Add(text);
        }
    }
}
