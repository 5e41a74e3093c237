using HybridCareers.Importing.Articles.Reading;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>Reads an article of any form into its outline.</summary>
public static class OutlineReader
{
    /// <summary>The outline.</summary>
    /// <exception cref="ArticleRefusedException">The article is too large or too deeply nested.</exception>
    public static Outline Read(string text, ArticleFormat format)
    {
        if (ArticleLimits.ProblemOf(text) is { } problem)
            throw new ArticleRefusedException(problem);
        var (said, article) = FrontMatter.Split(text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Replace('\0', ' '));
        var (lines, most) = (article.AsSpan().Count('\n'), format == ArticleFormat.Html ? ArticleLimits.MostSourceLines : ArticleLimits.MostLines);
        if (lines > most)
            throw new ArticleRefusedException($"The article has {lines:N0} lines; at most {most:N0} are read.");
        var blocks = format switch
        {
            ArticleFormat.Markdown => MarkdownReader.Read(BrokenWords.Mend(article)),
            ArticleFormat.Html => HtmlReader.Read(article),
            _ => FlatReader.Read(BrokenWords.Mend(article)),
        };
        blocks.RemoveAll(block => block.Text.Length == 0 && block.Kind is not RawKind.End);
        if (blocks.Count > ArticleLimits.MostBlocks)
            throw new ArticleRefusedException($"The article has {blocks.Count:N0} paragraphs; at most {ArticleLimits.MostBlocks:N0} are read.");
        blocks = Interviews.Settle(blocks);
        Numbering.Chapters(blocks);
        var title = Titles.Find(blocks);
        blocks = Headings.Promote(Depths.Settle(LabelledLines.Part(blocks)), title);
        return new OutlineBuilder(title is null ? said.GetValueOrDefault("title") : HeadingText.Of(title).Text, said).Build(blocks);
    }
}
