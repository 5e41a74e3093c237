namespace HybridCareers.Matching.Mentions;

/// <summary>A word of a name, with the words that may follow it.</summary>
internal sealed class NameNode
{
    private const int ShortestPlural = 4;

    // Most words are followed by one other, or by none: only the rest are worth a table.
    private Dictionary<string, NameNode>? more;
    private string? onlyWord;
    private NameNode? only;

    /// <summary>The name that ends here; <c>null</c> = none.</summary>
    public KnownName? Name { get; set; }

    /// <summary>The node of the next word, made where there is none.</summary>
    public NameNode Grow(string word)
    {
        if (Next(word) is { } node)
            return node;
        node = new();
        if (only is null)
        {
            (onlyWord, only) = (word, node);
            return node;
        }

        more ??= new(StringComparer.Ordinal) { [onlyWord!] = only };
        more.Add(word, node);
        return node;
    }

    /// <summary>The node of the next word, or of its singular: "NFTs" is a mention of "NFT", but "panda" none of "Pandas".</summary>
    public NameNode? After(string word) => Next(word)
        ?? (word.Length >= ShortestPlural && word[^1] == 's' && word[^2] != 's' ? Next(word[..^1]) : null);

    private NameNode? Next(string word) => more is not null ? more.GetValueOrDefault(word)
        : only is not null && string.Equals(onlyWord, word, StringComparison.Ordinal) ? only
        : null;
}

/// <summary>A name of the vocabulary.</summary>
/// <param name="Skill">Slug of the skill.</param>
/// <param name="Spelling">The name as the vocabulary spells it.</param>
/// <param name="IsOrdinary">Nothing but spaces and signs that tie stands between its words.</param>
internal sealed record KnownName(string Skill, string Spelling, bool IsOrdinary);
