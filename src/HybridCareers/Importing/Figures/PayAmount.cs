using HybridCareers.Content;

namespace HybridCareers.Importing.Figures;

/// <summary>Pay as a text gives it in figures.</summary>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Min">Lower amount in whole units; <c>null</c> = none given.</param>
/// <param name="Max">Upper amount; <c>null</c> = none given.</param>
/// <param name="Median">An amount that the text calls median.</param>
/// <param name="Period">What it is per; <c>null</c> = the text does not say.</param>
/// <param name="IsOpen">The text says that it can be more than the last amount.</param>
/// <param name="Start">Where the first amount begins in the text.</param>
/// <param name="End">Where the last one ends, exclusive.</param>
public sealed record PayAmount(string Currency, int? Min, int? Max, int? Median, PayPeriod? Period, bool IsOpen, int Start, int End)
{
    /// <summary>The text has cents, which are rounded here.</summary>
    public bool IsRounded { get; init; }
}
