namespace HybridCareers.Evidence;

/// <summary>Finds the passages of a kept text that citations name: by the sentence's hash, and among equal sentences by heading and number.</summary>
public sealed class CitedPlaces
{
    private readonly string text;
    private readonly ILookup<string, TextPassage> byHash;

    /// <summary>Makes a text ready for many citations.</summary>
    /// <param name="text">The plain text.</param>
    /// <param name="passages">Its passages.</param>
    public CitedPlaces(string text, IReadOnlyList<TextPassage> passages)
    {
        this.text = text;
        byHash = passages.ToLookup(passage => passage.Hash, StringComparer.Ordinal);
    }

    /// <summary>The passage that a citation names; <c>null</c> = the text has no such sentence.</summary>
    public TextPassage? Find(Citation cite) => cite.Hash is null ? null
        : byHash[cite.Hash].FirstOrDefault(passage => passage.Number == cite.Sentence && passage.Path.SequenceEqual(cite.Path, StringComparer.Ordinal))
        ?? byHash[cite.Hash].FirstOrDefault();

    /// <summary>The place of a passage as a selector.</summary>
    public Quote QuoteOf(TextPassage passage) => Quote.Of(text, passage.Start, passage.End);
}
