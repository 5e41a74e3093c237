using System.Globalization;
using HybridCareers.Content;

namespace HybridCareers.Importing.Articles.Sheets;

/// <summary>Says in words what is no sentence.</summary>
internal static class PieceWords
{
    /// <summary>A text that is longer than any statement may be is cut: it is no sentence, and nobody reads it whole.</summary>
    public static string Cut(string text) => text.Length <= Statement.LongestText ? text : text[..(char.IsHighSurrogate(text[Statement.LongestText - 2]) ? Statement.LongestText - 2 : Statement.LongestText - 1)] + "…";

    /// <summary>Amounts with their currency and period; what is open stays open.</summary>
    public static string Of(PayFigure figure)
    {
        var amounts = (figure.Min, figure.Max) switch
        {
            ({ } min, { } max) when min != max => string.Create(CultureInfo.InvariantCulture, $"{min:N0}–{max:N0}"),
            ({ } min, null) => string.Create(CultureInfo.InvariantCulture, $"from {min:N0}"),
            (null, { } max) => string.Create(CultureInfo.InvariantCulture, $"up to {max:N0}"),
            ({ } one, _) => string.Create(CultureInfo.InvariantCulture, $"{one:N0}"),
            _ => figure.Median is { } median ? string.Create(CultureInfo.InvariantCulture, $"median {median:N0}") : "no amount",
        };
        return $"{amounts} {figure.Currency} per {figure.Period.ToString().ToLowerInvariant()}{(figure.Caveat is null ? "" : $" ({figure.Caveat.TrimEnd('.')})")}";
    }

    /// <summary>The source's word with what it is taken to mean.</summary>
    public static string Of(Demand demand) => (demand.Level, demand.Trend) switch
    {
        (DemandLevel.Unknown, DemandTrend.Unknown) => demand.SourceWord ?? "",
        (DemandLevel.Unknown, var trend) => $"{demand.SourceWord} (trend: {trend.ToString().ToLowerInvariant()})",
        (var level, _) => $"{demand.SourceWord} (level: {(level == DemandLevel.VeryHigh ? "very high" : level.ToString().ToLowerInvariant())})",
    };

    /// <summary>The cells of a row.</summary>
    public static string Of(ComparisonRow row) =>
        string.Join(" · ", ((string?[])[row.Label, string.Join(", ", row.Skills.Select(skill => skill.Label)), row.PayLabel, row.DemandWord]).Where(cell => !string.IsNullOrEmpty(cell)));
}
