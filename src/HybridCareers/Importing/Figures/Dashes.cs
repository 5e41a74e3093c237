namespace HybridCareers.Importing.Figures;

/// <summary>What stands between the two ends of a range.</summary>
internal static class Dashes
{
    private static readonly string[] Words = ["to", "and", "through", "till"];

    /// <summary>Where the upper end begins; <c>null</c> = no dash or word of that kind follows.</summary>
    public static int? After(string text, int at)
    {
        var from = Skip(text, at);
        if (from < text.Length && text[from] is '-' or '–' or '—' or '−' or '~' or '‑')
            return Skip(text, from + 1);
        foreach (var word in Words)
        {
            if (from > at && string.CompareOrdinal(text, from, word, 0, word.Length) == 0 && from + word.Length < text.Length && text[from + word.Length] == ' ')
                return from + word.Length + 1;
        }

        return null;
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }
}
