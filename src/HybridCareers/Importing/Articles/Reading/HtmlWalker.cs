using System.Globalization;
using AngleSharp.Dom;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Walks the elements of a page and cuts its text into blocks.</summary>
internal sealed class HtmlWalker
{
    private const int Deepest = 512;

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
                Enter(element, depth + 1);
        }

        if (depth == 0)
            Flush();
    }

    private void Enter(IElement element, int depth)
    {
        if (HtmlParts.HeadingLevel(element) is { } level)
        {
            Flush();
            Blocks.Add(new(RawKind.Heading, LineBuilder.Of(element.TextContent), level));
            return;
        }

        switch (element.LocalName)
        {
            case "br":
                lines.Add(line.Take());
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Flush();
                Blocks.Add(new(RawKind.Heading, LineBuilder.Of(element.TextContent), element.LocalName[1] - '0'));
                break;
            case "table":
                Flush();
                HtmlTable.Read(element, Blocks);
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
            case "pre":
                Flush();
                Blocks.Add(new(RawKind.Code, LineBuilder.Of(element.TextContent)));
                break;
            case "figcaption":
                Flush();
                Blocks.Add(new(RawKind.Noise, LineBuilder.Of(element.TextContent)));
                break;
            case "b" or "strong":
                var begins = line.IsEmpty;
                Walk(element, depth);
                if (begins)
                    line.EndLead();
                break;
            default:
                var isBlock = HtmlParts.IsBlock(element.LocalName);
                if (isBlock)
                    Flush();
                Walk(element, depth);
                if (isBlock)
                    Flush();
                break;
        }
    }

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
