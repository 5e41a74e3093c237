namespace HybridCareers.Search;

/// <summary>Cuts English endings down to the root: "teacher" and "teaching" to "teach". Rough on purpose: what shares a root is akin, not equal.</summary>
public static class WordRoot
{
    private const int Shortest = 4;
    private const int MostCuts = 4;
    private const int ShortestWithAt = 6;

    // The longest first, so that "ation" is not taken for "ion".
    private static readonly string[] Endings =
    [
        "ytical", "istry", "ically", "ition", "ment", "ance", "ence", "ancy", "ency", "ical", "ysis", "ytic", "ness",
        "ion", "ist", "ics", "ing", "ive", "ity", "ant", "ent", "ian", "ize", "yst", "yze", "ier",
        "al", "ar", "ed", "er", "ic", "or", "ly", "e", "y",
    ];

    /// <summary>How many of a word's letters are its root.</summary>
    /// <param name="word">A folded word in the singular.</param>
    public static int LengthIn(ReadOnlySpan<char> word)
    {
        if (word.Length <= Shortest || !char.IsAsciiLetterLower(word[^1]))
            return word.Length;
        var root = word;
        for (var cut = 0; cut < MostCuts && Cut(root) is var shorter && shorter.Length < root.Length; cut++)
            root = shorter;
        return root.Length;
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length < Shortest || !word.EndsWith(ending))
                continue;
            var rest = word[..^ending.Length];
            if (rest.EndsWith("at") && rest.Length >= ShortestWithAt)
                return rest[..^2];
            // "planner" and "planning" are kin of "plan".
            return rest.Length > Shortest && rest[^1] == rest[^2] ? rest[..^1] : rest;
        }

        return word;
    }
}
