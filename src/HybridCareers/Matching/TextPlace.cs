namespace HybridCareers.Matching;

/// <summary>A place in a text. Its words are put together when they are shown: of a long text with thousands of places few are.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">Where the place begins, in characters from 0.</param>
/// <param name="End">Where it ends, exclusive.</param>
public readonly record struct TextPlace(string Text, int Start, int End)
{
    private const int Around = 60;

    /// <summary>It with whole words around it, in one line; dots where the text goes on.</summary>
    public string Words
    {
        get
        {
            var (from, to) = (Math.Max(0, Start - Around), Math.Min(Text.Length, End + Around));
            // Whole words, and no half of a character.
            while (from > 0 && from < Start && !char.IsWhiteSpace(Text[from - 1]))
                from++;
            while (to < Text.Length && to > End && !char.IsWhiteSpace(Text[to]))
                to--;
            var place = OneLine(Text[from..to]);
            return $"{(from > 0 ? "… " : "")}{place}{(to < Text.Length ? " …" : "")}";
        }
    }

    /// <summary>A text in one line, without characters that no page may show.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A whole text.</summary>
    public static TextPlace Of(string text) => new(text, 0, text.Length);
}
