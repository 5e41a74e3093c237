using HybridCareers.Content;

namespace HybridCareers.Importing.Figures;

/// <summary>Finds pay in a text: "$80,000 - $200,000+", "100k–250k €", "up to £60k", "45 EUR per hour".</summary>
public static class PayReader
{
    private static readonly string[] Ceilings = ["up to", "as much as", "at most", "maximum of", "max", "under", "below", "less than", "to a maximum of"];

    private static readonly string[] Floors =
        ["from", "starting at", "starts at", "start at", "starting from", "starts from", "at least", "over", "above", "more than", "minimum of", "min", "upwards of", "north of", "beyond", "exceed", "exceeds", "exceeding"];

    /// <summary>Every amount or range with a currency, in order. Words such as "competitive" are no figures, nor are sums in millions.</summary>
    public static IReadOnlyList<PayAmount> Read(string text)
    {
        var found = new List<PayAmount>();
        for (var at = 0; at < text.Length; at++)
        {
            if (Amount.At(text, at) is not { } low)
                continue;
            var high = Dashes.After(text, Periods.Behind(text, low.End)) is { } next ? Amount.At(text, next) : null;
            if (Of(text, low, high) is { } pay)
                found.Add(pay with { IsRounded = low.Value % 1 != 0 || (high?.Value ?? 0) % 1 != 0 });
            at = (high ?? low).End - 1;
        }

        return found;
    }

    private static PayAmount? Of(string text, Amount low, Amount? high)
    {
        var last = high ?? low;
        if ((low.Currency ?? last.Currency) is not { } currency || low.IsHuge || last.IsHuge)
            return null;
        // "80–120k": the letter counts for both.
        var lower = low.Scale == 1 && last.Scale > 1 && low.Value < last.Value / last.Scale * 2 ? low.Value * last.Scale : low.Value;
        var (min, max) = (Whole(lower), Whole(last.Value));
        if (min is null || max is null || min > max)
            return null;
        var period = Periods.Around(text, low.Start, last.End);
        var open = last.HasPlus || Near.Begins(text, last.End, ["and above", "and up", "or more", "and more", "and beyond", "plus"]);
        if (high is not null)
            return new(currency, min, max, null, period, open, low.Start, last.End);
        if (Near.Ends(text, low.Start, Ceilings))
            return new(currency, null, max, null, period, false, low.Start, last.End);
        if (open || Near.Ends(text, low.Start, Floors))
            return new(currency, min, null, null, period, true, low.Start, last.End);
        return Near.Holds(text, low.Start, "median")
            ? new(currency, null, null, min, period, false, low.Start, last.End)
            : new(currency, min, max, null, period, false, low.Start, last.End);
    }

    private static int? Whole(decimal value) => value is >= 1 and <= int.MaxValue ? (int)decimal.Round(value, MidpointRounding.AwayFromZero) : null;
}
