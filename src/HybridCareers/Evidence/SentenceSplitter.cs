namespace HybridCareers.Evidence;

/// <summary>Splits a paragraph into its sentences, in one pass.</summary>
public static class SentenceSplitter
{
    private const string Stops = ".!?…";
    private const string Closers = "\"'”’)]»";
    private const string Openers = "\"'“‘([«$€£#@";

    /// <summary>
    /// The sentences in order, runs of white space folded to one space: every word of the paragraph stands in exactly one of them.
    /// Empty for a paragraph without words.
    /// </summary>
    public static IReadOnlyList<string> Split(string paragraph)
    {
        var words = paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var sentences = new List<string>();
        var first = 0;
        for (var at = 0; at < words.Length; at++)
        {
            if (at + 1 < words.Length && !Ends(words, first, at))
                continue;
            sentences.Add(string.Join(' ', words, first, at - first + 1));
            first = at + 1;
        }

        return sentences;
    }

    private static bool Ends(string[] words, int first, int at)
    {
        var word = words[at].AsSpan().TrimEnd(Closers);
        if (word.IsEmpty || !Stops.Contains(word[^1], StringComparison.Ordinal) || !Begins(words[at + 1]))
            return false;
        var bare = word.TrimEnd(Stops);
        // "1." before the first word numbers a list; it says nothing yet.
        if (at == first && IsNumber(bare))
            return false;
        var oneFullStop = word.Length == bare.Length + 1 && word[^1] == '.';
        return !oneFullStop || Abbreviations.MayEnd(bare.TrimStart(Openers), words[at + 1].AsSpan().Trim(Openers + Closers));
    }

    /// <summary>A capital, a digit or an opening sign begins a sentence; so does a name such as "iPhone", with its capital inside.</summary>
    private static bool Begins(ReadOnlySpan<char> next)
    {
        var inner = next.TrimStart(Openers);
        if (inner.IsEmpty || !char.IsLower(inner[0]))
            return inner.IsEmpty || char.IsLetterOrDigit(inner[0]);
        foreach (var c in inner)
        {
            if (char.IsUpper(c))
                return true;
        }

        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
