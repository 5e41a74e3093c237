namespace HybridCareers.Evidence;

/// <summary>A place in a text that can be found again in another state of it, as the W3C's TextQuoteSelector and TextPositionSelector have it.</summary>
/// <param name="Exact">The words at the place.</param>
/// <param name="Prefix">What stands before them, 32 characters at most.</param>
/// <param name="Suffix">What stands after them, 32 characters at most.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end, exclusive.</param>
public sealed record Quote(string Exact, string Prefix, string Suffix, int Start, int End)
{
    /// <summary>Characters kept on either side.</summary>
    public const int Context = 32;

    /// <summary>The most characters of a quote that readers are shown.</summary>
    public const int LongestShown = 300;

    /// <summary>The quote of a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is not in the text.</exception>
    public static Quote Of(string text, int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new(text[start..end], text[Math.Max(0, start - Context)..start], text[end..Math.Min(text.Length, end + Context)], start, end);
    }

    /// <summary>The words for readers: cut after a whole word where they are too long.</summary>
    public string Shown
    {
        get
        {
            if (Exact.Length <= LongestShown)
                return Exact;
            var cut = Exact.LastIndexOf(' ', LongestShown - 1);
            var end = cut > 0 ? cut : LongestShown - 1;
            // Half a character is none.
            return (char.IsHighSurrogate(Exact[end - 1]) ? Exact[..(end - 1)] : Exact[..end]) + "…";
        }
    }
}
