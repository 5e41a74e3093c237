using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Reads a page: what is in its article or main part, without scripts, styles, menus and forms. Nothing is fetched or run.</summary>
internal static class HtmlReader
{
    private const int DeepestTree = 2_000;

    /// <summary>The blocks in order.</summary>
    /// <exception cref="ArticleRefusedException">It is nested too deeply.</exception>
    public static List<RawBlock> Read(string text)
    {
        // Malformed pages leave many elements open; the parser closes most of them.
        if (Nesting.OfHtml(text) > DeepestTree)
            throw new ArticleRefusedException("The article is nested too deeply to be read.");
        if (Nesting.Tags(text) > ArticleLimits.MostElements)
            throw new ArticleRefusedException($"The page has more than {ArticleLimits.MostElements:N0} elements.");
        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(text);
        var walker = new HtmlWalker();
        walker.Walk(Subject(document), 0);
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
