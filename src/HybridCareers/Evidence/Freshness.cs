using System.Globalization;

namespace HybridCareers.Evidence;

/// <summary>Whether somebody has looked lately.</summary>
public enum FreshnessLevel { Stale, Ageing, Current }

/// <summary>How fresh a page is, by <see cref="EvidenceRules"/>, and why.</summary>
/// <param name="Level">The grade.</param>
/// <param name="Reasons">What decided it, each in a few words.</param>
public sealed record Freshness(FreshnessLevel Level, IReadOnlyList<string> Reasons)
{
    /// <summary>Judges a page on a day.</summary>
    /// <param name="published">The day it was published last.</param>
    /// <param name="newest">The newest day of its sources; <c>null</c> = none is dated.</param>
    /// <param name="today">The day to judge by.</param>
    public static Freshness Of(DateOnly published, DateOnly? newest, DateOnly today)
    {
        var page = LevelOf(published, EvidenceRules.CurrentMonths, EvidenceRules.AgeingMonths, today);
        var sources = newest is { } day ? LevelOf(day, EvidenceRules.RecentMonths, EvidenceRules.OldMonths, today) : page;
        return new(
            (FreshnessLevel)Math.Min((int)page, (int)sources),
            [
                $"published {InWords(published)}",
                newest is { } known ? $"newest dated source {known.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}" : "no source is dated",
            ]);
    }

    private static FreshnessLevel LevelOf(DateOnly day, int current, int ageing, DateOnly today) =>
        day.AddMonths(current) >= today ? FreshnessLevel.Current : day.AddMonths(ageing) >= today ? FreshnessLevel.Ageing : FreshnessLevel.Stale;

    private static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
