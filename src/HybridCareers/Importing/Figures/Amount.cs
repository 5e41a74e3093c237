namespace HybridCareers.Importing.Figures;

/// <summary>One amount of money in a text.</summary>
/// <param name="Value">The amount, its "k" counted in.</param>
/// <param name="Scale">1,000 for "k", 100,000 for lakh, else 1.</param>
/// <param name="Currency">ISO 4217 code; <c>null</c> = none stands beside it.</param>
/// <param name="HasPlus">A plus follows it.</param>
/// <param name="IsHuge">Millions or more: no one's pay.</param>
/// <param name="Start">Where it begins, currency included.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record Amount(decimal Value, int Scale, string? Currency, bool HasPlus, bool IsHuge, int Start, int End)
{
    /// <summary>The amount that begins at a place; <c>null</c> = none does.</summary>
    public static Amount? At(string text, int start)
    {
        if (start >= text.Length)
            return null;
        if (!char.IsAsciiDigit(text[start]) && !Currencies.MayBegin(text[start]))
            return null;
        if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or ',' && start > 1 && char.IsAsciiDigit(text[start - 2])))
            return null;
        var at = start;
        var currency = Currencies.Before(text, ref at);
        if (Number.At(text, ref at) is not { } value)
            return null;
        var (scale, huge) = Multiplier(text, ref at);
        var plus = Plus(text, ref at);
        currency ??= Currencies.Behind(text, ref at);
        plus |= Plus(text, ref at);
        return at < text.Length && char.IsLetterOrDigit(text[at]) ? null : new(value * scale, scale, currency, plus, huge, start, at);
    }

    private static (int Scale, bool Huge) Multiplier(string text, ref int at)
    {
        foreach (var (word, scale) in ((string, int)[])[("k", 1_000), ("K", 1_000), (" k", 1_000), (" thousand", 1_000), (" lakhs", 100_000), (" lakh", 100_000), (" LPA", 100_000), ("m", 0), ("M", 0), ("bn", 0), ("B", 0), (" million", 0), (" billion", 0), (" trillion", 0), (" bn", 0)])
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0 || (at + word.Length < text.Length && char.IsLetter(text[at + word.Length])))
                continue;
            at += word.Length;
            return scale == 0 ? (1, true) : (scale, false);
        }

        return (1, false);
    }

    private static bool Plus(string text, ref int at)
    {
        var has = at < text.Length && text[at] == '+';
        at += has ? 1 : 0;
        return has;
    }
}
