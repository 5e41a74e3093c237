using HybridCareers.Importing.Articles.Reading;
using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>Takes lines apart that hold several labelled values, as in "Salary: £30k | Demand: High".</summary>
internal static class LabelledLines
{
    private static readonly string[] Signs = [" | ", " · ", " • ", " ‖ ", " ¦ "];

    /// <summary>The blocks, each of such lines cut into one block for each label.</summary>
    public static List<RawBlock> Part(List<RawBlock> blocks) => blocks.TrueForAll(block => PartsOf(block) is null) ? blocks
        : [.. blocks.SelectMany(block => PartsOf(block)?.Select(part => block with { Line = new(part), Number = null }) ?? [block])];

    private static string[]? PartsOf(RawBlock block)
    {
        if (block.Kind is not (RawKind.Paragraph or RawKind.Item) || !Array.Exists(Signs, sign => block.Text.Contains(sign, StringComparison.Ordinal)))
            return null;
        var parts = block.Text.Split(Signs, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && Array.TrueForAll(parts, IsLabelled) ? parts : null;
    }

    private static bool IsLabelled(string part) => part.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && Facets.Of(part[..colon]) != Facet.None;
}
