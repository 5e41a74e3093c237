using AngleSharp.Dom;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Headings of a page that has none: short lines in letters larger than its text, such as a newsletter's.</summary>
internal sealed class StyledHeadings
{
    private const double Usual = 16, Larger = 1.1;
    private const int Deepest = 512, MostLevels = 4, Fewest = 2, LongestHeading = 110;

    private readonly Dictionary<IElement, double> sizes = [];
    private readonly List<double> levels = [];
    private readonly Dictionary<double, int> letters = [];

    /// <summary>Looks through a page.</summary>
    public StyledHeadings(INode page)
    {
        if (page is IParentNode parent && parent.QuerySelector("h1, h2, h3, [role=heading]") is not null)
            return;
        Look(page, Usual, 0);
        if (letters.Count < 2)
            return;
        var text = letters.MaxBy(pair => pair.Value).Key;
        var found = sizes.Where(pair => pair.Value > text * Larger).ToList();
        levels = found.Count < Fewest ? [] : [.. found.Select(pair => pair.Value).Distinct().OrderDescending().Take(MostLevels)];
    }

    /// <summary>The level of a heading from 1; <c>null</c> = it is none.</summary>
    public int? LevelOf(IElement element) => levels.Count > 0 && sizes.TryGetValue(element, out var size) && levels.IndexOf(size) is >= 0 and var at ? at + 1 : null;

    private void Look(INode parent, double around, int depth)
    {
        if (depth > Deepest)
            throw new ArticleRefusedException("The article is nested too deeply to be read.");
        var nodes = parent.ChildNodes;
        for (var at = 0; at < nodes.Length; at++)
        {
            if (nodes[at] is IText { Data: var data } && !string.IsNullOrWhiteSpace(data))
            {
                letters[around] = letters.GetValueOrDefault(around) + data.Length;
            }
            else if (nodes[at] is IElement element && !HtmlParts.IsHidden(element))
            {
                var size = HtmlStyle.Size(element) ?? around;
                Look(element, size, depth + 1);
                if (element.LocalName is "div" or "p" or "td" && SizeOfAll(element, size) is var own && own > Usual && HtmlParts.IsLeaf(element)
                    && element.TextContent is { Length: < LongestHeading * 2 } words && HeadingText.IsLike(LineBuilder.Of(words).Text))
                    sizes[element] = own;
            }
        }
    }

    // "<p><span style=…>Title</span></p>": the span is all of it.
    private static double SizeOfAll(IElement element, double around)
    {
        for (var depth = 0; depth < 4 && element.ChildElementCount == 1; depth++)
        {
            var child = element.Children[0];
            if (element.ChildNodes.Any(node => node is IText { Data: var data } && !string.IsNullOrWhiteSpace(data)))
                break;
            (element, around) = (child, HtmlStyle.Size(child) ?? around);
        }

        return around;
    }
}
