using System.Text.RegularExpressions;
using HybridCareers.Evidence;

namespace HybridCareers.Tests.Support;

/// <summary>The article as it was given, read from beside the repository.</summary>
public static partial class Article
{
    /// <summary>Slug of its source entry.</summary>
    public const string Slug = "hashtag-web3-ai-web3-hybrid";

    private const string Table = "Role Key Skills Needed";

    /// <summary>Its whole text; skips the test where it is absent.</summary>
    public static string Text() => File.ReadAllText(Path());

    /// <summary>Its bytes.</summary>
    public static byte[] Bytes() => File.ReadAllBytes(Path());

    /// <summary>Every sentence of it, and every line of its table; no headings.</summary>
    public static IReadOnlyList<string> Sentences()
    {
        var lines = Text().Split('\n', StringSplitOptions.TrimEntries);
        var table = Array.FindIndex(lines, line => line.StartsWith(Table, StringComparison.Ordinal));
        return
        [
            .. lines.Select(WithoutMark).Where(line => line.EndsWith('.') || line.EndsWith('"')).SelectMany(SentenceSplitter.Split),
            .. lines.Skip(table).TakeWhile(line => line.Length > 0),
        ];
    }

    /// <summary>A line without its bullet or number and without the heading that runs into it.</summary>
    private static string WithoutMark(string line)
    {
        var mark = Mark().Match(line);
        return mark.Success ? line[mark.Length..].Trim() : line;
    }

    private static string Path() => Shared.PathOf("article/ai-web3-hybrid-article.txt");

    [GeneratedRegex(@"^(•|\d\.)\s+([^.:]{3,60}:)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
