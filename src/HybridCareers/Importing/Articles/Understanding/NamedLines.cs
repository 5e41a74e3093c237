using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Lines that begin with the name of what they tell, as in "Pipes outlive plans: A pipe that …".</summary>
internal static class NamedLines
{
    private const int Longest = 60, MostWords = 7;

    /// <summary>True where a section has two and more of them: one alone is a sentence with a colon.</summary>
    public static bool In(Section section) => section.Blocks.Count(block => NameOf(block) is not null) > 1;

    /// <summary>The name; <c>null</c> = the line has none.</summary>
    public static string? NameOf(Block block)
    {
        if (block.Kind != BlockKind.Paragraph || !char.IsUpper(block.Text[0]))
            return null;
        var colon = block.Text.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 2 and < Longest && colon + 2 < block.Text.Length && char.IsLetterOrDigit(block.Text[colon + 2])
            && block.Text.AsSpan(0, colon).Count(' ') < MostWords && !block.Text.AsSpan(0, colon).Contains('.') ? block.Text[..colon] : null;
    }
}
