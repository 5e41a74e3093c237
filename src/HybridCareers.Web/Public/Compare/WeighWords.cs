using System.Globalization;
using HybridCareers.Matching;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Compare;

/// <summary>The words of weights and of what they come to.</summary>
public static class WeighWords
{
    private static readonly string[] Much = ["does not matter", "matters a little", "matters", "matters much"];

    /// <summary>What a reader weighs.</summary>
    public static string Name(WeighedBy by) => by switch
    {
        WeighedBy.PayKnown => "Pay is known",
        WeighedBy.Demand => "High demand",
        WeighedBy.Effort => "Few hours to get there",
        _ => "Code",
    };

    /// <summary>The choices of a weight: value and name.</summary>
    public static IEnumerable<(int Weight, string Name)> Choices(WeighedBy by) =>
        Enumerable.Range(RoleWeights.Least(by), RoleWeights.Most - RoleWeights.Least(by) + 1).OrderBy(weight => weight < 0).ThenBy(Math.Abs).Select(weight => (weight, Of(by, weight)));

    /// <summary>A weight in words: "matters much"; of code also whether it is wanted.</summary>
    public static string Of(WeighedBy by, int weight) => by != WeighedBy.Coding || weight == 0 ? Much[weight]
        : $"{(weight > 0 ? "I want to code" : "I want none of it")}: {Much[Math.Abs(weight)]}";

    /// <summary>What a part counts: "0.67 × 2"; "not known: 0.5 × 2"; of unwanted code what is missing of it.</summary>
    public static string Part(WeighedPartRow part)
    {
        var value = part.Value ?? 0.5m;
        var counted = part.Weight < 0 ? 1 - value : value;
        return $"{(part.Value is null ? "not known: " : "")}{counted.ToString("0.##", CultureInfo.InvariantCulture)} × {Math.Abs(part.Weight)}";
    }

    /// <summary>What would put another role first, in a sentence.</summary>
    public static string Flip(FlipRow flip) => flip.Weight is { } weight
        ? $"If “{Name(flip.By)}” stood at “{Of(flip.By, weight)}”, {flip.Title} would come first."
        : $"What is not known may decide: if {flip.Of} had {(flip.Much == true ? "much" : "little")} {Thing(flip.By)}, {flip.Title} would come first.";

    /// <summary>The outcome in a sentence.</summary>
    public static string Outcome(RoleOrder order) => order switch
    {
        { Tied: true } => "The first places are level: your weights do not decide between them, and the order is that of your choice.",
        { Flips.Count: 0 } => $"{order.Roles[0].Title} comes first. No single other weight changes that, nor does anything that is not known.",
        _ => $"{order.Roles[0].Title} comes first. What would flip the order:",
    };

    /// <summary>What every figure of the order rests on.</summary>
    public static string Rule(bool fromNothing) =>
        "Pay: 1 with figures in our sources, 0.5 with a label only. Demand: very high 1, high 0.67, moderate 0.33; a trend is no amount. "
        + $"Hours{(fromNothing ? " (from nothing, as no skills were given)" : "")}: 1 for none, 0 for the most of these roles. Code: yes 1, some 0.5. What is not known counts 0.5.";

    private static string Thing(WeighedBy by) => by switch
    {
        WeighedBy.Demand => "demand",
        WeighedBy.Coding => "code",
        WeighedBy.Effort => "ease",
        _ => "pay data",
    };
}
