namespace HybridCareers.Tests.Support;

/// <summary>Finds what a text has word for word in common with another.</summary>
public static class WordRuns
{
    /// <summary>The words of a text in lower case: runs of letters and digits, so that "AI-Web3" is two.</summary>
    public static IReadOnlyList<string> Words(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Every run of <paramref name="length"/> words of a text.</summary>
    public static IEnumerable<string> Of(string text, int length)
    {
        var words = Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Count - length + 1)).Select(at => string.Join(' ', words.Skip(at).Take(length)));
    }
}
