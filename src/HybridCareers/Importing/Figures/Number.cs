namespace HybridCareers.Importing.Figures;

/// <summary>Reads numbers as people write them: "120,000", "120.000", "120 000", "120'000", "37.50", "37,50".</summary>
internal static class Number
{
    private const int MostDigits = 12;

    /// <summary>The number at a place, which moves behind it; <c>null</c> = no number stands there.</summary>
    public static decimal? At(string text, ref int at)
    {
        var (value, digits, start) = (0m, 0, at);
        while (at < text.Length && digits <= MostDigits)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                value = value * 10 + (text[at++] - '0');
                digits++;
            }
            else if (digits is > 0 and <= 9 && at - start >= 1 && IsGroup(text, at))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        if (digits is 0 or > MostDigits)
            return null;
        var places = Decimals(text, at);
        for (var place = 1; place <= places; place++)
            value += (text[at + place] - '0') / (place == 1 ? 10m : 100m);
        at += places > 0 ? places + 1 : 0;
        return value;
    }

    // Three digits and no more behind the sign: it parts thousands.
    private static bool IsGroup(string text, int at) => text[at] is ',' or '.' or '\'' or '’' or ' ' or '\u00A0' or '\u202F' && DigitsFrom(text, at + 1) == 3;

    private static int Decimals(string text, int at)
    {
        var digits = at < text.Length && text[at] is '.' or ',' ? DigitsFrom(text, at + 1) : 0;
        return digits is 1 or 2 ? digits : 0;
    }

    private static int DigitsFrom(string text, int at)
    {
        var count = 0;
        while (at + count < text.Length && count < 5 && char.IsAsciiDigit(text[at + count]))
            count++;
        return count;
    }
}
