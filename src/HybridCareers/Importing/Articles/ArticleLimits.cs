namespace HybridCareers.Importing.Articles;

/// <summary>What the parser takes; beyond it an article is refused with a sentence, not cut.</summary>
public static class ArticleLimits
{
    /// <summary>The largest file in bytes.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>The most blocks (headings, paragraphs, items, rows); a long article has a few thousand.</summary>
    public const int MostBlocks = 30_000;

    /// <summary>The most lines; a long article has a few thousand.</summary>
    public const int MostLines = 200_000;

    /// <summary>The most sentences and rows.</summary>
    public const int MostSentences = 30_000;

    /// <summary>The deepest nesting of lists, quotes or elements.</summary>
    public const int Deepest = 200;

    /// <summary>The longest table row in cells.</summary>
    public const int MostCells = 40;

    /// <summary>What is wrong with the size of a text, in a sentence; <c>null</c> = nothing.</summary>
    public static string? ProblemOf(string text) => text.Length > MostBytes
        ? $"The article has {text.Length:N0} characters; at most {MostBytes:N0} are read."
        : null;
}

/// <summary>An article cannot be read; the message is a sentence for the editor.</summary>
public sealed class ArticleRefusedException(string message) : Exception(message);
