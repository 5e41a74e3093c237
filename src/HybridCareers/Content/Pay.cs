using System.Globalization;
using HybridCareers.Evidence;

namespace HybridCareers.Content;

/// <summary>What a role pays: a source's label is kept apart from figures.</summary>
/// <param name="SourceLabel">The source's own label, such as "Competitive"; <c>null</c> = it has none.</param>
/// <param name="Grounds">Why we may repeat the label.</param>
/// <param name="Remarks">What is said of pay in words.</param>
/// <param name="Figures">Amounts; empty = no figure in our sources.</param>
public sealed record Pay(
    string? SourceLabel, Grounds Grounds, IReadOnlyList<Statement> Remarks, IReadOnlyList<PayFigure> Figures)
{
    /// <summary>Nothing is known.</summary>
    public static Pay Unknown { get; } = new(null, Grounds.None, [], []);

    /// <summary>What is claimed, each with its place.</summary>
    public IEnumerable<Claim> Claims() =>
    [
        .. SourceLabel is null ? [] : (Claim[])[new("pay", SourceLabel, Grounds)],
        .. Remarks.At("pay.remarks"),
        .. Figures.Select((figure, index) => new Claim($"pay.figures[{index + 1}]", figure.InWords, figure.Grounds)),
    ];
}

/// <summary>Amounts of pay as one source gives them.</summary>
/// <param name="Population">Whose pay it is, in the source's terms, such as "Data Scientists, United States".</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Period">What the amounts are per.</param>
/// <param name="Grounds">Why we may say so.</param>
/// <param name="Min">Lower amount in whole units of the currency; <c>null</c> = not given.</param>
/// <param name="Max">Upper amount; <c>null</c> = not given.</param>
/// <param name="Median">Median; <c>null</c> = not given.</param>
/// <param name="MinPercentile">Percentile of <paramref name="Min"/>, 0–100; <c>null</c> = the source does not say.</param>
/// <param name="MaxPercentile">Percentile of <paramref name="Max"/>; <c>null</c> = the source does not say.</param>
/// <param name="Place">Where; <c>null</c> = not stated.</param>
/// <param name="Year">When; <c>null</c> = not stated.</param>
/// <param name="N">How many people or records; <c>null</c> = not stated.</param>
/// <param name="Caveat">What a reader must know; <c>null</c> = nothing.</param>
public sealed record PayFigure(
    string Population, string Currency, PayPeriod Period, Grounds Grounds,
    int? Min = null, int? Max = null, int? Median = null, int? MinPercentile = null, int? MaxPercentile = null,
    string? Place = null, int? Year = null, int? N = null, string? Caveat = null)
{
    /// <summary>The figure as one line of text: what is not given is not named.</summary>
    public string InWords => $"{Population}: {string.Join(", ", ((string?[])[Range, Said("median ", Median), Said("n = ", N), $"{Place} {Year}".Trim()]).Where(part => !string.IsNullOrEmpty(part)))}";

    private string Range => $"{(Min, Max) switch
    {
        (null, null) => "",
        ({ } min, null) => $"from {InFull(min)} ",
        (null, { } max) => $"up to {InFull(max)} ",
        ({ } min, { } max) => $"{InFull(min)}–{InFull(max)} ",
    }}{Currency} per {Period.ToString().ToLowerInvariant()}";

    private static string? Said(string what, int? number) => number is { } given ? what + InFull(given) : null;

    private static string InFull(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>What an amount of pay is per.</summary>
public enum PayPeriod { Year, Month, Day, Hour }
