using HybridCareers.Search;

namespace HybridCareers.Matching;

/// <summary>A word of a text.</summary>
/// <param name="Folded">It in lower case without accents.</param>
/// <param name="At">Where it begins, in characters from 0.</param>
/// <param name="Length">How long it is in the text.</param>
internal readonly record struct TextWord(string Folded, int At, int Length)
{
    /// <summary>Where it ends, exclusive.</summary>
    public int End => At + Length;
}

/// <summary>Cuts a text into words for the names of skills: letters and digits, with the signs of "c++", "c#" and ".net".</summary>
internal static class TextWords
{
    private const int Longest = 64;

    public static List<TextWord> Of(string text)
    {
        var words = new List<TextWord>(text.Length / 6);
        // A long text has few different words.
        var known = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> folded = stackalloc char[(Longest * Folding.Widest) + 4];
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsLetter(text[at]))
                continue;
            var begin = at > 0 && text[at - 1] == '.' && (at == 1 || (!IsLetter(text[at - 2]) && text[at - 2] != '.')) ? at - 1 : at;
            while (at < text.Length && IsLetter(text[at]))
                at++;
            var end = at;
            while (end < text.Length && end - at < 2 && text[end] is '+' or '#')
                end++;
            // "c++" is a name; in "two+three" the sign joins.
            end = end < text.Length && IsLetter(text[end]) ? at : end;
            at = end;
            if (end - begin > Longest)
                continue;
            var length = 0;
            foreach (var letter in text.AsSpan(begin..end))
                length += Folding.Fold(letter, folded[length..]);
            if (!known.TryGetValue(folded[..length], out var word))
                known.Add(word = folded[..length].ToString());
            words.Add(new(word, begin, end - begin));
        }

        return words;
    }

    private static bool IsLetter(char letter) => char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
