namespace HybridCareers.Matching.Mentions;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Folded">The word in lower case.</param>
internal readonly record struct Word(int Start, int End, string Folded);

/// <summary>Cuts text into words; "C++", "C#" and ".NET" are words.</summary>
internal static class Words
{
    private const int LongestSignedName = 3, Longest = 40;

    /// <summary>The words in order; one of more than 40 letters is no name and is left out.</summary>
    public static List<Word> Of(string text)
    {
        var words = new List<Word>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
                continue;
            var start = at > 0 && text[at - 1] == '.' && (at == 1 || !char.IsLetterOrDigit(text[at - 2]) && text[at - 2] != '.') && char.IsLetter(text[at]) ? at - 1 : at;
            var end = at + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            end += Signs(text.AsSpan(end), end - at);
            if (end - start <= Longest)
                words.Add(new(start, end, text[start..end].ToLowerInvariant()));
            at = end - 1;
        }

        return words;
    }

    private static int Signs(ReadOnlySpan<char> behind, int letters) => letters > LongestSignedName ? 0
        : behind.StartsWith("++") ? 2
        : behind.StartsWith("#") ? 1
        : 0;
}
