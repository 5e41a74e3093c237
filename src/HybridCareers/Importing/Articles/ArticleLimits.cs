namespace HybridCareers.Importing.Articles;

/// <summary>What the parser takes; beyond it an article is refused with a sentence, not cut.</summary>
public static class ArticleLimits
{
    /// <summary>The largest file in bytes.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>The most blocks (headings, paragraphs, items, rows); a long article has a few thousand.</summary>
    public const int MostBlocks = 30_000;

    /// <summary>The most lines; a long article has a few thousand.</summary>
    public const int MostLines = 60_000;

    /// <summary>The most lines of a page's source, in which a line means nothing.</summary>
    public const int MostSourceLines = 200_000;

    /// <summary>The most characters of one sentence or row; a long sentence has a few hundred.</summary>
    public const int LongestSentence = 20_000;

    /// <summary>The most sentences and rows.</summary>
    public const int MostSentences = 20_000;

    /// <summary>The most things that one sentence enumerates: positions, duties.</summary>
    public const int MostEnumerated = 60;

    /// <summary>The most elements of a page.</summary>
    public const int MostElements = 100_000;

    /// <summary>The deepest nesting of lists, quotes or elements.</summary>
    public const int Deepest = 200;

    /// <summary>The longest table row in cells.</summary>
    public const int MostCells = 40;

    /// <summary>What is wrong with the size of a text, in a sentence; <c>null</c> = nothing.</summary>
    public static string? ProblemOf(string text) => text.Length > MostBytes
        ? $"The article has {text.Length:N0} characters; at most {MostBytes:N0} are read."
        : IsNoText(text) ? "This is no text, or its encoding is not known: save it as UTF-8." : null;

    // What was read in the wrong encoding, or never was a text, is full of signs that no text has.
    private static bool IsNoText(string text)
    {
        const int fewest = 20;
        var odd = 0;
        foreach (var c in text)
            odd += c is '\uFFFD' || (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f')) ? 1 : 0;
        return odd > fewest && odd * 10 > text.Length;
    }
}

/// <summary>An article cannot be read; the message is a sentence for the editor.</summary>
public sealed class ArticleRefusedException(string message) : Exception(message);
