using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Lists of terms and what is said of them.</summary>
internal static class Definitions
{
    // As the outline ranks lines that are bold to their end, and labels.
    private const int BoldLevel = 7, LabelLevel = 8;

    /// <summary>The end of a list: what follows it is no longer said of its last term.</summary>
    public static RawBlock End(List<RawBlock> blocks)
    {
        var last = blocks.FindLast(block => block.Kind == RawKind.Paragraph && block.Line.Lead == block.Text.Length && block.Text.Length > 0);
        return new(RawKind.End, Line.Empty, last is null || last.Text[^1] == ':' || Facets.Of(last.Text) != Facet.None ? LabelLevel : BoldLevel);
    }
}
