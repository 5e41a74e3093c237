using HybridCareers.Importing.Articles;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Importing.Articles;

/// <summary>Articles of our own in every form, for the parser.</summary>
public static class Samples
{
    /// <summary>Skills and roles of the bundled content.</summary>
    public static ArticleVocabulary Vocabulary { get; } = ArticleVocabulary.Of(Bundled.Catalog);

    /// <summary>A sample by its file name.</summary>
    public static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, "tests", "HybridCareers.Tests", "Importing", "Articles", "Samples", file));

    /// <summary>Reads a sample.</summary>
    public static ParsedArticle Read(string file)
    {
        var text = Text(file);
        return ArticleParser.Parse(text, ArticleFormats.Guess(file, text), Vocabulary);
    }
}
