using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Reads a page: what is in its article or main part, without scripts, styles, menus and forms. Nothing is fetched or run.</summary>
internal static class HtmlReader
{
    private const int DeepestTree = 2_000, Least = 300;

    /// <summary>The blocks of a whole page in order.</summary>
    /// <exception cref="ArticleRefusedException">It is nested too deeply, or too large.</exception>
    public static List<RawBlock> Read(string text)
    {
        using var document = Parse(text);
        var blocks = Walk(Subject(document), new());
        // Some sites wrap the whole page into a form, or into what others call a side bar.
        var said = Length(blocks);
        if (said >= Least || !Wrappings.Open(document))
            return blocks;
        var more = Walk(Subject(document), new());
        // What says little more than a short page does stands beside it, not around it.
        return said == 0 || (Length(more) >= Least && Length(more) > said * 2) ? more : blocks;
    }

    /// <summary>The blocks of a part of a page that stands in another text, in order.</summary>
    /// <param name="text">The part.</param>
    /// <param name="room">What the rows of that text may still say.</param>
    /// <exception cref="ArticleRefusedException">It is nested too deeply, or too large.</exception>
    public static List<RawBlock> ReadPart(string text, RowRoom room)
    {
        using var document = Parse(text);
        return Walk(Subject(document), room);
    }

    private static IDocument Parse(string text)
    {
        // Malformed pages leave many elements open; the parser closes most of them.
        if (Nesting.OfHtml(text) > DeepestTree)
            throw new ArticleRefusedException("The article is nested too deeply to be read.");
        if (Nesting.Tags(text) > ArticleLimits.MostElements)
            throw new ArticleRefusedException($"The page has more than {ArticleLimits.MostElements:N0} elements.");
        return new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(text);
    }

    private static int Length(List<RawBlock> blocks) => blocks.Sum(block => block.Text.Length);

    private static List<RawBlock> Walk(INode subject, RowRoom room)
    {
        var walker = new HtmlWalker(new(subject), room);
        walker.Walk(subject, 0);
        return walker.Blocks;
    }

    // The one article of a page, not the first of many teasers.
    private static INode Subject(IDocument document)
    {
        var articles = document.QuerySelectorAll("article");
        if (articles.Length == 1 && articles[0].QuerySelector("h1, h2") is not null)
            return articles[0];
        return document.QuerySelector("main") ?? (INode?)document.Body ?? document;
    }
}
