using HybridCareers.Content;

namespace HybridCareers.Importing.Figures;

/// <summary>Reads what an amount is per.</summary>
internal static class Periods
{
    private static readonly (PayPeriod Period, string[] Behind, string[] Before)[] All =
    [
        (PayPeriod.Hour, ["per hour", "an hour", "/hour", "/hr", "/h", "hourly", "per hr", "each hour", "/ hour"], ["hourly"]),
        (PayPeriod.Day, ["per day", "a day", "/day", "daily", "per diem", "/ day"], ["daily", "day rate"]),
        (PayPeriod.Month, ["per month", "a month", "/month", "/mo", "monthly", "each month", "/ month", "p.m."], ["monthly"]),
        (PayPeriod.Year, ["per year", "a year", "/year", "/yr", "annually", "yearly", "per annum", "p.a", "each year", "/ year", "/a", "annual", "per yr"], ["annual", "yearly", "per year"]),
    ];

    /// <summary>Where the words for a period end that stand right behind an amount, as in "$45/hr to $60/hr"; the place itself where there are none.</summary>
    public static int Behind(string text, int end)
    {
        var from = end;
        while (from < text.Length && text[from] == ' ')
            from++;
        var phrase = All.SelectMany(entry => entry.Behind).Where(phrase => string.Compare(text, from, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0).MaxBy(phrase => phrase.Length);
        return phrase is null || (from + phrase.Length < text.Length && char.IsLetterOrDigit(text[from + phrase.Length])) ? end : from + phrase.Length;
    }

    /// <summary>The period beside an amount; <c>null</c> = the text names none there.</summary>
    public static PayPeriod? Around(string text, int start, int end)
    {
        var behind = Near.After(text, end).TrimStart(' ', '(', ',');
        var before = Near.Before(text, start);
        foreach (var (period, after, _) in All)
        {
            if (after.Any(phrase => behind.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (behind.Length == phrase.Length || !char.IsLetter(behind[phrase.Length]))))
                return period;
        }

        return All.Where(entry => entry.Before.Any(word => before.Contains(word, StringComparison.OrdinalIgnoreCase))).Select(entry => (PayPeriod?)entry.Period).FirstOrDefault();
    }
}
