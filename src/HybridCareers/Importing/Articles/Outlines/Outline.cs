using HybridCareers.Evidence;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>An article without its format: headings, paragraphs, items and rows, each with its place in one plain text.</summary>
/// <param name="Title">Its title; <c>null</c> = none was found.</param>
/// <param name="Text">The whole article as plain text, a block a line; every place counts in it.</param>
/// <param name="Root">What it holds.</param>
/// <param name="Said">What is said of the article in front of it, by key.</param>
public sealed record Outline(string? Title, string Text, Section Root, IReadOnlyDictionary<string, string> Said)
{
    /// <summary>Every sentence and row in order, also those that say nothing of the subject.</summary>
    public IReadOnlyList<Passage> Passages { get; } = [.. Root.AllPassages()];

    /// <summary>The headings with the hash of every sentence: what a source keeps of a text that is not ours to keep.</summary>
    /// <param name="label">What to call this state of the source.</param>
    /// <param name="sha256">SHA-256 of the article's bytes in hexadecimal; <c>null</c> = not known.</param>
    public SourceVersion ToVersion(string label, string? sha256)
    {
        var noise = Root.AllBlocks().Where(block => block.Kind is BlockKind.Noise or BlockKind.Code).SelectMany(block => block.Passages).Select(passage => passage.Key).ToHashSet(StringComparer.Ordinal);
        return new(label, sha256, [.. Passages
            .Where(passage => !noise.Contains(passage.Key))
            .GroupBy(passage => string.Join('\u001F', passage.Path), StringComparer.Ordinal)
            .Select(group => new SourceSection(group.First().Path, [.. group.Select(passage => passage.Hash)]))]);
    }
}
