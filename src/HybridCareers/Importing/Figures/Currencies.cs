namespace HybridCareers.Importing.Figures;

/// <summary>Signs, codes and words of currencies.</summary>
internal static class Currencies
{
    // The longer sign first: "US$" before "$".
    private static readonly (string Sign, string Code)[] All =
    [
        ("US$", "USD"), ("CA$", "CAD"), ("AU$", "AUD"), ("NZ$", "NZD"), ("HK$", "HKD"), ("C$", "CAD"), ("A$", "AUD"), ("S$", "SGD"), ("R$", "BRL"), ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("₹", "INR"),
        ("dollars", "USD"), ("euros", "EUR"), ("euro", "EUR"), ("pounds", "GBP"), ("Rs.", "INR"), ("Rs", "INR"), ("Fr.", "CHF"), ("kr", "SEK"), ("zł", "PLN"),
        .. ((string[])["USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD", "HKD", "INR", "JPY", "SEK", "NOK", "DKK", "PLN", "CZK", "BRL", "ZAR", "AED", "ILS", "USDC", "USDT"]).Select(code => (code, code)),
    ];

    private static readonly System.Buffers.SearchValues<char> Beginnings = System.Buffers.SearchValues.Create([.. All.Select(entry => entry.Sign[0]).Distinct()]);

    /// <summary>True where a sign, code or word of a currency may begin with a character.</summary>
    public static bool MayBegin(char c) => Beginnings.Contains(c);

    /// <summary>The currency before an amount; the place moves behind it.</summary>
    public static string? Before(string text, ref int at)
    {
        foreach (var (sign, code) in All)
        {
            if (!Stands(text, at, sign))
                continue;
            var behind = at + sign.Length;
            if (behind < text.Length && text[behind] == ' ')
                behind++;
            if (behind >= text.Length || !char.IsAsciiDigit(text[behind]))
                continue;
            at = behind;
            return code;
        }

        return null;
    }

    /// <summary>The currency behind an amount; the place moves behind it.</summary>
    public static string? Behind(string text, ref int at)
    {
        var from = at < text.Length && text[at] == ' ' ? at + 1 : at;
        foreach (var (sign, code) in All)
        {
            var end = from + sign.Length;
            // "$" behind an amount may be the next amount's.
            if (!Stands(text, from, sign) || (end < text.Length && char.IsLetterOrDigit(text[end])))
                continue;
            at = end;
            return code;
        }

        return null;
    }

    private static bool Stands(string text, int at, string sign) => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;
}
