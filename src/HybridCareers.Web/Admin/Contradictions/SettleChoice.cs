using HybridCareers.Content;

namespace HybridCareers.Web.Admin.Contradictions;

/// <summary>What an editor chose.</summary>
/// <param name="How">How it is settled; <c>null</c> = it is open again.</param>
/// <param name="Side">The side that is preferred, from 1.</param>
/// <param name="Note">Why.</param>
public sealed record SettleChoice(Settling? How, int? Side, string Note)
{
    /// <summary>Reads the value of a choice: <c>prefer-2</c>, <c>both</c>, <c>note</c> or <c>open</c>.</summary>
    public static SettleChoice Of(string value, string note) => value switch
    {
        "both" => new(Settling.ShowBoth, null, note),
        "note" => new(Settling.Note, null, note),
        "open" => new(null, null, note),
        _ => new(Settling.Prefer, int.Parse(value.AsSpan("prefer-".Length), System.Globalization.CultureInfo.InvariantCulture), note),
    };

    /// <summary>The value of what a contradiction says now; empty = it is open.</summary>
    public static string ValueOf(Settlement? settlement) => settlement?.How switch
    {
        null => "",
        Settling.ShowBoth => "both",
        Settling.Note => "note",
        _ => $"prefer-{settlement.Side}",
    };
}
