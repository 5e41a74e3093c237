using System.Globalization;
using AngleSharp.Dom;
using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Walks the elements of a page and cuts its text into blocks.</summary>
internal sealed class HtmlWalker(StyledHeadings styled, RowRoom room)
{
    // An element in a paragraph of its own has no more than white space and comments beside it; counting elements goes through all nodes.
    private const int Deepest = 512, FewNodes = 6;

    private readonly LineBuilder line = new();
    private readonly List<Line> lines = [];
    private RawBlock? item;
    private int items = -1;

    /// <summary>What was found so far.</summary>
    public List<RawBlock> Blocks { get; } = [];

    /// <summary>Walks what is in a node.</summary>
    public void Walk(INode parent, int depth)
    {
        if (depth > Deepest)
            throw new ArticleRefusedException("The article is nested too deeply to be read.");
        // By number: asking a node for its sibling walks over all before it.
        var nodes = parent.ChildNodes;
        for (var at = 0; at < nodes.Length; at++)
        {
            var node = nodes[at];
            if (node is IText text)
                Add(text.Data, text.ParentElement);
            else if (node is IElement element && !HtmlParts.IsHidden(element))
                Enter(element, depth + 1, nodes, at);
        }

        if (depth == 0)
            Flush();
    }

    private void Enter(IElement element, int depth, INodeList beside, int at)
    {
        if ((HtmlParts.HeadingLevel(element) ?? styled.LevelOf(element)) is { } level)
        {
            Flush();
            Blocks.Add(new(RawKind.Heading, LineBuilder.Of(HtmlParts.Heading(element)), level));
            return;
        }

        switch (element.LocalName)
        {
            case "br":
                lines.Add(line.Take());
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Flush();
                Blocks.Add(new(RawKind.Heading, LineBuilder.Of(HtmlParts.Heading(element)), element.LocalName[1] - '0'));
                break;
            case "table" when !LayoutTables.Is(element, depth):
                Flush();
                HtmlTable.Read(element, room, Blocks);
                break;
            case "ul" or "ol":
                Flush();
                items++;
                Walk(element, depth);
                Flush();
                items--;
                break;
            case "li":
                Flush();
                item = new(RawKind.Item, Line.Empty, Math.Max(0, items), NumberOf(element));
                Walk(element, depth);
                Flush();
                item = null;
                break;
            case "dt" or "summary":
                Flush();
                Walk(element, depth);
                line.EndLead();
                Flush();
                break;
            // Several tags beside each other are a list.
            case "span" or "a" when item is null && HtmlParts.IsChip(element) && IsBesideChip(beside, at):
                Flush();
                Blocks.Add(new(RawKind.Item, LineBuilder.Of(element.TextContent)));
                break;
            case "pre":
                Flush();
                Blocks.Add(new(RawKind.Code, LineBuilder.Of(element.TextContent)));
                break;
            case "figcaption":
                Flush();
                Blocks.Add(new(RawKind.Noise, LineBuilder.Of(element.TextContent)));
                break;
            case "i" or "em" when !IsName(element, at + 1 < beside.Length ? beside[at + 1] : null):
                Walk(element, depth);
                break;
            case "p" when WordItems.Of(element) is { } found:
                Flush();
                item = found;
                Walk(element, depth);
                Flush();
                item = null;
                break;
            case "dl":
                Flush();
                Walk(element, depth);
                Flush();
                Blocks.Add(Definitions.End(Blocks));
                break;
            case "b" or "strong" or "i" or "em":
            case "span" or "font" when HtmlStyle.IsBold(element):
                var begins = line.IsEmpty;
                Walk(element, depth);
                if (begins)
                    line.EndLead();
                break;
            default:
                var isBlock = HtmlParts.IsBlock(element.LocalName) || element.LocalName is "table" or "tr" or "td";
                if (isBlock)
                    Flush();
                Walk(element, depth);
                if (isBlock)
                    End(element);
                break;
        }
    }

    private void End(IElement block)
    {
        if (HtmlStyle.IsBold(block) && lines.Count == 0)
            line.EndLead();
        if (lines.Count == 0 && line.StartOf(3) is { } start && WordItems.BeginsWithBullet(block, start))
        {
            item = new(RawKind.Item, Line.Empty);
            lines.Add(line.Take().From(1));
        }

        Flush();
    }

    private static bool IsBesideChip(INodeList nodes, int at)
    {
        foreach (var step in (int[])[-1, 1])
        {
            var next = at + step;
            while (next >= 0 && next < nodes.Length && nodes[next] is IText { Data: var data } && string.IsNullOrWhiteSpace(data))
                next += step;
            if (next >= 0 && next < nodes.Length && nodes[next] is IElement chip && HtmlParts.IsChip(chip))
                return true;
        }

        return false;
    }

    // "Skills:" in italics before its words, and a word in italics that is a whole paragraph.
    private static bool IsName(IElement element, INode? next) => element.TextContent.AsSpan().TrimEnd() is [.., ':'] || next is IText { Data: [':' or '–' or '—', ..] or [' ', '–' or '—' or '-', ' ', ..] }
        || (element.ParentElement is { LocalName: "p" or "div", ChildNodes.Length: < FewNodes, ChildElementCount: 1 } parent && Facets.Of(element.TextContent) is not (Facet.None or Facet.Summary) && parent.TextContent.AsSpan().Trim().Length == element.TextContent.AsSpan().Trim().Length);

    private void Add(string text, IElement? parent)
    {
        if (parent?.Closest("a") is null)
            line.Add(text);
        else
            line.AddLink(text);
    }

    private void Flush()
    {
        lines.Add(line.Take());
        lines.RemoveAll(line => line.Text.Length == 0);
        if (lines.Count == 0)
            return;
        if (Blocks.Count > ArticleLimits.MostBlocks)
            throw new ArticleRefusedException($"The article has more than {ArticleLimits.MostBlocks:N0} paragraphs.");
        if (item is not null)
            Blocks.Add(item with { Line = Line.Join(lines) });
        else
            LineGroup.Read(lines, [], Blocks);
        // What follows in the same item is a paragraph of its own.
        item = null;
        lines.Clear();
    }

    private static int? NumberOf(IElement element)
    {
        if (element.ParentElement?.LocalName != "ol")
            return null;
        if (int.TryParse(element.GetAttribute("value"), NumberStyles.None, CultureInfo.InvariantCulture, out var own))
            return own;
        return int.TryParse(element.ParentElement.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
    }
}
