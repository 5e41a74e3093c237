using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Importing.Figures;

/// <summary>Reads words for demand: an amount becomes a level, a direction a trend, and the word is kept.</summary>
public static class DemandReader
{
    private static readonly (DemandLevel Level, string[] Words)[] Levels =
    [
        (DemandLevel.VeryHigh, ["very high", "extremely high", "very strong", "exceptionally high", "huge", "explosive", "extreme"]),
        (DemandLevel.High, ["high", "strong", "in demand", "in high demand", "hot"]),
        (DemandLevel.Moderate, ["moderate", "medium", "average", "fair", "modest"]),
    ];

    private static readonly (DemandTrend Trend, string[] Words)[] Trends =
    [
        (DemandTrend.Rising, ["growing", "increasing", "rising", "expanding", "surging", "accelerating", "booming", "grows", "rises", "increases", "up", "↑", "↗", "growth", "climbing"]),
        (DemandTrend.Stable, ["stable", "steady", "flat", "constant", "→", "unchanged"]),
        (DemandTrend.Falling, ["falling", "declining", "decreasing", "shrinking", "falls", "declines", "down", "↓", "↘"]),
    ];

    private static readonly string[] Denials = ["not", "no", "low", "little", "never", "hardly", "isn't", "without"];

    /// <summary>Reads a label such as a table's cell. A label without a known word, or with one denied, stays a word.</summary>
    /// <param name="label">The words; <c>null</c> or empty = nothing is known.</param>
    /// <param name="grounds">Where they stand.</param>
    public static Demand Read(string? label, Grounds grounds)
    {
        if (string.IsNullOrWhiteSpace(label))
            return Demand.Unknown;
        var (level, trend) = Meaning(label);
        return new(level, trend, label.Trim(), grounds);
    }

    /// <summary>True where a label says a level, a trend, or both.</summary>
    public static bool Knows(string label) => Meaning(label) is not (DemandLevel.Unknown, DemandTrend.Unknown);

    private static (DemandLevel Level, DemandTrend Trend) Meaning(string label)
    {
        var text = $" {string.Join(' ', label.Split((char[])[' ', ',', '.', ';', '(', ')', '-', '–', '/', '!'], StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant()} ";
        if (Denials.Any(word => text.Contains($" {word} ", StringComparison.Ordinal)))
            return (DemandLevel.Unknown, DemandTrend.Unknown);
        return (
            Levels.FirstOrDefault(level => level.Words.Any(word => text.Contains($" {word} ", StringComparison.Ordinal))).Level,
            Trends.FirstOrDefault(trend => trend.Words.Any(word => text.Contains($" {word} ", StringComparison.Ordinal))).Trend);
    }
}
