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
