using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Reads Markdown: CommonMark with tables and bare addresses. Raw HTML in it is read as HTML.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseGridTables().UseDefinitionLists().UseTaskLists().UseAutoLinks().Build();

    /// <summary>The blocks in order.</summary>
    /// <exception cref="ArticleRefusedException">It is nested too deeply.</exception>
    public static List<RawBlock> Read(string text)
    {
        if (Nesting.OfMarkdown(text) > ArticleLimits.Deepest)
            throw new ArticleRefusedException("The article is nested too deeply to be read.");
        if (Nesting.Paragraphs(text) > ArticleLimits.MostBlocks)
            throw new ArticleRefusedException($"The article has more than {ArticleLimits.MostBlocks:N0} paragraphs.");
        if (OpenMarks.ProblemOf(text) is { } problem)
            throw new ArticleRefusedException(problem);
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // The only thing it refuses: elements nested beyond its own limit.
            throw new ArticleRefusedException("The article is nested too deeply to be read.");
        }

        var blocks = new List<RawBlock>();
        Walk(document, -1, new(), blocks);
        return blocks;
    }

    private static void Walk(ContainerBlock parent, int depth, RowRoom room, List<RawBlock> into)
    {
        foreach (var block in parent)
        {
            if (into.Count > ArticleLimits.MostBlocks)
                throw new ArticleRefusedException($"The article has more than {ArticleLimits.MostBlocks:N0} paragraphs.");
            switch (block)
            {
                case HeadingBlock heading:
                    AddHeading(heading, into);
                    break;
                case Table table:
                    MarkdownTable.Read(table, into);
                    break;
                case ListBlock list:
                    Items(list, depth + 1, room, into);
                    break;
                case CodeBlock code:
                    into.Add(new(RawKind.Code, LineBuilder.Of(code.Lines.ToString())));
                    break;
                case HtmlBlock html:
                    into.AddRange(HtmlReader.ReadPart(html.Lines.ToString(), room));
                    break;
                case ParagraphBlock paragraph:
                    IReadOnlyList<Line> lines = [.. MarkdownLines.Of(paragraph.Inline).Where(line => line.Text.Length > 0)];
                    // A table whose rule under the headings was forgotten.
                    LineGroup.Read(lines, lines.Count > 1 && lines[0].Text.Split('|').Count(cell => ColumnWords.Of(cell) is not null) > 1 ? [.. lines.Select(line => line.Text)] : [], into);
                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                case DefinitionTerm term:
                    var name = Line.Join([.. MarkdownLines.Of(term.Inline).Where(line => line.Text.Length > 0)]);
                    into.Add(new(RawKind.Paragraph, name with { Lead = name.Text.Length }));
                    break;
                case DefinitionList definitions:
                    Walk(definitions, depth, room, into);
                    into.Add(Definitions.End(into));
                    break;
                case ContainerBlock container:
                    Walk(container, depth, room, into);
                    break;
            }
        }
    }

    private static void AddHeading(HeadingBlock heading, List<RawBlock> into)
    {
        var line = Line.Join([.. MarkdownLines.Of(heading.Inline).Where(part => part.Text.Length > 0)]);
        if (line.Text.Length > 0)
            into.Add(new(RawKind.Heading, line, heading.Level));
    }

    private static void Items(ListBlock list, int depth, RowRoom room, List<RawBlock> into)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var first = into.Count;
            Walk(item, depth, room, into);
            if (into.Count > first && into[first].Kind == RawKind.Paragraph)
                into[first] = into[first] with { Kind = RawKind.Item, Level = depth, Number = list.IsOrdered ? item.Order : null };
        }
    }
}
