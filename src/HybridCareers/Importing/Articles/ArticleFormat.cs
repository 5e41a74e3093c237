namespace HybridCareers.Importing.Articles;

/// <summary>The form in which an article comes.</summary>
public enum ArticleFormat
{
    /// <summary>Flattened text: headings without marks, any sign as a bullet.</summary>
    Text,

    /// <summary>CommonMark with tables and front matter.</summary>
    Markdown,

    /// <summary>A page or a part of one.</summary>
    Html,
}

/// <summary>Tells the form of an article.</summary>
public static class ArticleFormats
{
    private const int Sample = 4_000;

    /// <summary>The form that a file's name promises, and where it promises none, the one that its text looks like.</summary>
    /// <param name="fileName">Name or address; <c>null</c> = none is known.</param>
    /// <param name="text">The article.</param>
    public static ArticleFormat Guess(string? fileName, string text) => Path.GetExtension(fileName ?? "").ToUpperInvariant() switch
    {
        ".MD" or ".MARKDOWN" => ArticleFormat.Markdown,
        ".HTML" or ".HTM" or ".XHTML" => ArticleFormat.Html,
        ".TXT" => ArticleFormat.Text,
        _ => LooksLike(text.AsSpan(0, Math.Min(Sample, text.Length))),
    };

    private static ArticleFormat LooksLike(ReadOnlySpan<char> text)
    {
        foreach (var tag in (string[])["<html", "<!doctype", "<body", "<h1", "<h2", "<p>", "<div"])
        {
            if (text.Contains(tag, StringComparison.OrdinalIgnoreCase))
                return ArticleFormat.Html;
        }

        foreach (var line in text.EnumerateLines())
        {
            if (line.StartsWith("# ") || line.StartsWith("## ") || line.StartsWith("### ") || line.StartsWith("**"))
                return ArticleFormat.Markdown;
        }

        return ArticleFormat.Text;
    }
}
