namespace HybridCareers.Matching.Mentions;

/// <summary>A word of a name, with the words that may follow it.</summary>
internal sealed class NameNode
{
    private const int ShortestPlural = 4;

    private readonly Dictionary<string, NameNode> next = new(StringComparer.Ordinal);

    /// <summary>The name that ends here; <c>null</c> = none.</summary>
    public KnownName? Name { get; set; }

    /// <summary>The node of the next word, made where there is none.</summary>
    public NameNode Grow(string word)
    {
        if (!next.TryGetValue(word, out var node))
            next.Add(word, node = new());
        return node;
    }

    /// <summary>The node of the next word, or of its singular: "NFTs" is a mention of "NFT", but "panda" none of "Pandas".</summary>
    public NameNode? After(string word) => next.TryGetValue(word, out var node) ? node
        : word.Length >= ShortestPlural && word[^1] == 's' && word[^2] != 's' && next.TryGetValue(word[..^1], out node) ? node
        : null;
}

/// <summary>A name of the vocabulary.</summary>
/// <param name="Skill">Slug of the skill.</param>
/// <param name="Spelling">The name as the vocabulary spells it.</param>
/// <param name="IsOrdinary">Nothing but spaces and signs that tie stands between its words.</param>
internal sealed record KnownName(string Skill, string Spelling, bool IsOrdinary);
