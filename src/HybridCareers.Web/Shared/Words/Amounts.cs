using HybridCareers.Content;

namespace HybridCareers.Web.Shared.Words;

/// <summary>Amounts of pay in words.</summary>
public static class Amounts
{
    /// <summary>"63,650–194,410 USD a year (10th to 90th percentile)"; open ends stay open.</summary>
    public static string Range(PayFigure figure) => (figure.Min, figure.Max) switch
    {
        (null, null) => "not stated",
        ({ } min, null) => $"from {Say.Number(min)} {figure.Currency} {Per(figure.Period)}",
        (null, { } max) => $"up to {Say.Number(max)} {figure.Currency} {Per(figure.Period)}",
        ({ } min, { } max) => $"{Say.Number(min)}–{Say.Number(max)} {figure.Currency} {Per(figure.Period)}",
    } + (figure is { MinPercentile: { } low, MaxPercentile: { } high } ? $" ({low}th to {high}th percentile)" : "");

    public static string Median(PayFigure figure) =>
        figure.Median is { } median ? $"{Say.Number(median)} {figure.Currency} {Per(figure.Period)}" : "not stated";

    /// <summary>A figure as one line: whose, how much, where, when and n, each only where it is stated.</summary>
    public static string Line(PayFigure figure)
    {
        string?[] parts =
        [
            figure is { Min: null, Max: null } ? null : Range(figure),
            figure.Median is null ? null : "median " + Median(figure),
            figure.Place,
            figure.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            figure.N is { } n ? "n = " + Say.Number(n) : "n not stated",
        ];
        return $"{figure.Population}: {string.Join(", ", parts.OfType<string>())}";
    }

    private static string Per(PayPeriod period) => period switch
    {
        PayPeriod.Hour => "an hour",
        PayPeriod.Day => "a day",
        PayPeriod.Month => "a month",
        _ => "a year",
    };
}
