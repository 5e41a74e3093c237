using HybridCareers.Evidence;

namespace HybridCareers.Content;

/// <summary>What the labour market wants, in three parts that are never mixed.</summary>
/// <param name="Level">How much; unknown where the source names only a direction.</param>
/// <param name="Trend">Whither; unknown where the source names only an amount.</param>
/// <param name="SourceWord">The source's own word, which a table of that source shows; <c>null</c> = it says nothing.</param>
/// <param name="Grounds">Why we may say so.</param>
public sealed record Demand(DemandLevel Level, DemandTrend Trend, string? SourceWord, Grounds Grounds)
{
    /// <summary>Nothing is known.</summary>
    public static Demand Unknown { get; } = new(DemandLevel.Unknown, DemandTrend.Unknown, null, Grounds.None);

    /// <summary>Reads a source's word: an amount becomes a level, a direction a trend; any other word stays a word.</summary>
    public static Demand Read(string? word, Grounds grounds) => word?.Trim().ToUpperInvariant() switch
    {
        "MODERATE" => new(DemandLevel.Moderate, DemandTrend.Unknown, word.Trim(), grounds),
        "HIGH" => new(DemandLevel.High, DemandTrend.Unknown, word.Trim(), grounds),
        "VERY HIGH" => new(DemandLevel.VeryHigh, DemandTrend.Unknown, word.Trim(), grounds),
        "GROWING" or "INCREASING" or "RISING" => new(DemandLevel.Unknown, DemandTrend.Rising, word.Trim(), grounds),
        "STABLE" => new(DemandLevel.Unknown, DemandTrend.Stable, word.Trim(), grounds),
        "FALLING" or "DECLINING" or "DECREASING" => new(DemandLevel.Unknown, DemandTrend.Falling, word.Trim(), grounds),
        null or "" => Unknown,
        _ => new(DemandLevel.Unknown, DemandTrend.Unknown, word.Trim(), grounds),
    };

    /// <summary>The claim made, none where nothing is known.</summary>
    public IEnumerable<Claim> Claims()
    {
        if (Level != DemandLevel.Unknown || Trend != DemandTrend.Unknown || SourceWord is not null)
            yield return new Claim("demand", SourceWord ?? $"{Level}, {Trend}", Grounds);
    }
}

/// <summary>How much a role is wanted.</summary>
public enum DemandLevel { Unknown, Moderate, High, VeryHigh }

/// <summary>Whither the demand moves.</summary>
public enum DemandTrend { Unknown, Rising, Stable, Falling }
