using HybridCareers.Evidence;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>A state of a text: its words and its passages.</summary>
/// <param name="Text">The plain text.</param>
/// <param name="Passages">Its sentences and rows in order.</param>
public sealed record TextState(string Text, IReadOnlyList<Passage> Passages)
{
    /// <summary>The state that an outline shows.</summary>
    public static TextState Of(Outline outline) => new(outline.Text, outline.Passages);

    /// <summary>The state that was kept.</summary>
    public static TextState Of(string plain, IReadOnlyList<TextPassage> passages) => new(
        plain, [.. passages.Select(passage => new Passage(passage.Path, passage.Number, plain[passage.Start..passage.End], passage.Start, passage.Hash))]);
}
