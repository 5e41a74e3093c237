using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Makes statements of sentences, each citing its own.</summary>
/// <param name="source">Slug of the source.</param>
internal sealed class Cites(string source)
{
    /// <summary>A citation of a sentence.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="use">How it is used.</param>
    /// <param name="quote">Words of it; left out where they are more than a citation may quote.</param>
    public Citation Of(Passage passage, CitationUse use, string? quote = null) => new(
        source, passage.Path, use, passage.Number, passage.Hash, quote?.Split(' ').Length <= Citation.MostQuotedWords ? quote : null);

    /// <summary>The sentence itself as a statement.</summary>
    public Statement Say(Passage passage) => Say(passage, passage.Text);

    /// <summary>A part of a sentence as a statement.</summary>
    public Statement Say(Passage passage, string part) =>
        new(part, new([Of(passage, CitationUse.Verbatim, part.Length < passage.Text.Length ? part : null)]));

    /// <summary>A whole block as one statement that cites each of its sentences.</summary>
    public Statement Say(Block block) => new(block.Text, new([.. block.Passages.Select(passage => Of(passage, CitationUse.Verbatim))]));

    /// <summary>Each sentence of a block as a statement.</summary>
    public IEnumerable<Statement> Each(Block block) => block.Passages.Select(Say);

    /// <summary>Grounds for what a heading says itself.</summary>
    public Grounds Heading(IReadOnlyList<string> path, string words) => new([new(source, path, CitationUse.Derived, Quote: words)]);

    /// <summary>Grounds for what follows from a sentence.</summary>
    public Grounds Derived(Passage passage, string? quote = null) => new([Of(passage, CitationUse.Derived, quote)]);
}
