using System.Text;
using HybridCareers.Content;
using HybridCareers.Editorial.Sources;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles;
using HybridCareers.Importing.Articles.Outlines;
using HybridCareers.Importing.Articles.Sheets;
using Outline = HybridCareers.Importing.Articles.Outlines.Outline;

namespace HybridCareers.Tests.Support;

/// <summary>Imports of small articles, without the importer.</summary>
public static class AnImport
{
    /// <summary>An article on one role.</summary>
    public static string Article(string role) => $"# Jobs in kites\n\n## Roles\n\n### {role}\n\nA {role} draws kites.\n\n**Responsibilities:**\n\n- Draw kites\n- Fly them at dusk\n";

    /// <summary>The command that begins the import of an article.</summary>
    public static BeginImport Of(Guid member, string source, Guid import, string text)
    {
        var article = ArticleParser.Parse(text, ArticleFormat.Markdown, ArticleVocabulary.Empty, source);
        var about = new SourceContent("Jobs in kites", "A publisher", SourceKind.Article, [], Versions: [article.Outline.ToVersion("now", null)]);
        return new(Guid.CreateVersion7(), member, import, source, about, FileOf(text, article.Outline), SheetMaker.Make(article, new(source, [], new HashSet<string>())));
    }

    /// <summary>A text as it is kept.</summary>
    public static SourceFile FileOf(string text, Outline? outline = null)
    {
        outline ??= OutlineReader.Read(text, ArticleFormat.Markdown);
        return new(Encoding.UTF8.GetBytes(text), "text/markdown", "kites.md", null, new(2026, 11, 23), outline.Text,
            [.. outline.Passages.Select(passage => new TextPassage(passage.Path, passage.Number, passage.Hash, passage.Start, passage.Text.Length))]);
    }
}
