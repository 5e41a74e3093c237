using System.Buffers;
using System.Globalization;
using System.Text;

namespace HybridCareers.Content;

/// <summary>
/// Unicode's composed form (NFC), the same on every machine. The framework's own does nothing where it runs without a machine's language data,
/// as this program does, and gives other answers with other data.
/// </summary>
public static class ComposedForm
{
    private const int FirstSyllable = 0xAC00, Leads = 0x1100, Vowels = 0x1161, Tails = 0x11A7, VowelCount = 21, TailCount = 28, SyllableCount = 11_172, FirstWithParts = 0xC0, FirstMark = 0x300, FewMarks = 8;

    private static readonly Dictionary<int, int[]> Parts = [];
    private static readonly Dictionary<(int, int), int> Letters = [];
    private static readonly Dictionary<int, int> Classes = [];

    // Where none of these stands, nothing can compose: most texts with dashes and curly quotes are read once and left alone.
    private static readonly SearchValues<char> Stirring;

    static ComposedForm()
    {
        foreach (var token in Tokens(ComposedFormData.Letters))
        {
            var at = token.IndexOfAny(['=', ':']);
            var (letter, parts) = (Hex(token[..at]), token[(at + 1)..].Split('+').Select(Hex).ToArray());
            Parts[letter] = parts;
            if (token[at] == '=')
                Letters[(parts[0], parts[1])] = letter;
        }

        foreach (var token in Tokens(ComposedFormData.Marks))
        {
            var slash = token.IndexOf('/', StringComparison.Ordinal);
            var ends = token[..slash].Split('-').Select(Hex).ToArray();
            for (var mark = ends[0]; mark <= ends[^1]; mark++)
                Classes[mark] = int.Parse(token[(slash + 1)..], CultureInfo.InvariantCulture);
        }

        var stirring = Classes.Keys.Concat(Letters.Keys.Select(pair => pair.Item2)).Concat(Parts.Keys.Except(Letters.Values))
            .Concat(Enumerable.Range(Vowels, VowelCount)).Concat(Enumerable.Range(Tails, TailCount)).Concat(Enumerable.Range(0xD800, 0x800));
        Stirring = SearchValues.Create([.. stirring.Where(letter => letter <= char.MaxValue).Select(letter => (char)letter)]);
    }

    /// <summary>True where a text is in the composed form.</summary>
    public static bool Holds(string text) => ReferenceEquals(text, Of(text));

    /// <summary>The text in the composed form; the text itself where it is in it. Halves of characters become U+FFFD.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u02FF') || !text.AsSpan().ContainsAny(Stirring))
            return text;
        var runes = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Decompose(rune.Value, runes);
        SortMarks(runes);
        Compose(runes);
        var composed = new StringBuilder(text.Length);
        Span<char> letter = stackalloc char[2];
        foreach (var rune in runes)
            composed.Append(letter[..new Rune(rune).EncodeToUtf16(letter)]);
        return composed.Equals(text) ? text : composed.ToString();
    }

    private static void Decompose(int letter, List<int> into)
    {
        if (letter < FirstWithParts)
        {
            into.Add(letter);
        }
        else if (letter - FirstSyllable is >= 0 and < SyllableCount and var syllable)
        {
            into.Add(Leads + (syllable / TailCount / VowelCount));
            into.Add(Vowels + (syllable / TailCount % VowelCount));
            if (syllable % TailCount > 0)
                into.Add(Tails + (syllable % TailCount));
        }
        else if (Parts.TryGetValue(letter, out var parts))
        {
            foreach (var part in parts)
                Decompose(part, into);
        }
        else
        {
            into.Add(letter);
        }
    }

    private static void SortMarks(List<int> runes)
    {
        for (var first = 0; first < runes.Count; first++)
        {
            var end = first;
            while (end < runes.Count && ClassOf(runes[end]) > 0)
                end++;
            // Both ways keep the order within a class; letters bear few marks, and who sends a million of them is not to wait.
            if (end - first <= FewMarks)
            {
                for (var next = first + 1; next < end; next++)
                {
                    for (var at = next; at > first && ClassOf(runes[at - 1]) > ClassOf(runes[at]); at--)
                        (runes[at - 1], runes[at]) = (runes[at], runes[at - 1]);
                }
            }
            else
            {
                var sorted = runes[first..end].OrderBy(ClassOf).ToList();
                for (var at = 0; at < sorted.Count; at++)
                    runes[first + at] = sorted[at];
            }

            first = end;
        }
    }

    private static void Compose(List<int> runes)
    {
        var (starter, kept, last) = (-1, 0, 0);
        foreach (var rune in runes.ToArray())
        {
            var own = ClassOf(rune);
            var free = starter == kept - 1 || (last < own && last != 0);
            if (starter >= 0 && free && Together(runes[starter], rune) is { } letter)
            {
                runes[starter] = letter;
                continue;
            }

            if (own == 0)
                starter = kept;
            last = own;
            runes[kept++] = rune;
        }

        runes.RemoveRange(kept, runes.Count - kept);
    }

    private static int? Together(int first, int second)
    {
        if (first - Leads is >= 0 and < 19 and var lead && second - Vowels is >= 0 and < VowelCount and var vowel)
            return FirstSyllable + (((lead * VowelCount) + vowel) * TailCount);
        if (first - FirstSyllable is >= 0 and < SyllableCount and var syllable && syllable % TailCount == 0 && second - Tails is > 0 and < TailCount and var tail)
            return first + tail;
        return Letters.TryGetValue((first, second), out var letter) ? letter : null;
    }

    private static int ClassOf(int rune) => rune < FirstMark ? 0 : Classes.GetValueOrDefault(rune);

    private static string[] Tokens(string data) => data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
