namespace HybridCareers.Importing.Figures;

/// <summary>Looks at the words around a place.</summary>
internal static class Near
{
    private const int Reach = 40;

    /// <summary>True where the text before a place ends with one of the phrases, but for "around", "an average of" and the like.</summary>
    public static bool Ends(string text, int at, string[] phrases)
    {
        var before = Before(text, at).TrimEnd().ToLowerInvariant();
        foreach (var filler in (string[])[" around", " about", " roughly", " approximately", " an average of", " a base of"])
            before = before.EndsWith(filler, StringComparison.Ordinal) ? before[..^filler.Length] : before;
        return phrases.Any(phrase => before.EndsWith(phrase, StringComparison.Ordinal) && (before.Length == phrase.Length || !char.IsLetter(before[^(phrase.Length + 1)])));
    }

    /// <summary>True where the text after a place begins with one of the phrases.</summary>
    public static bool Begins(string text, int at, string[] phrases)
    {
        var after = After(text, at).TrimStart().ToLowerInvariant();
        return phrases.Any(phrase => after.StartsWith(phrase, StringComparison.Ordinal) && (after.Length == phrase.Length || !char.IsLetter(after[phrase.Length])));
    }

    /// <summary>True where a word stands shortly before a place.</summary>
    public static bool Holds(string text, int at, string word) => Before(text, at).Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Some characters before a place.</summary>
    public static string Before(string text, int at) => text[Math.Max(0, at - Reach)..at];

    /// <summary>Some characters after a place.</summary>
    public static string After(string text, int at) => text[at..Math.Min(text.Length, at + Reach)];
}
