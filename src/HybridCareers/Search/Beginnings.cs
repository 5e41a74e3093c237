namespace HybridCareers.Search;

/// <summary>A set of first two letters of words: says at a glance that a word is none of those wanted.</summary>
public sealed class Beginnings
{
    private readonly uint[] seconds = new uint[32];

    /// <summary>Adds the beginning of a folded word.</summary>
    public void Add(string word)
    {
        if (word.Length > 1)
            seconds[word[0] & 31] |= 1u << (word[1] & 31);
    }

    /// <summary>Empties the set.</summary>
    public void Clear() => seconds.AsSpan().Clear();

    /// <summary>True where no word of the set begins with two ASCII letters; case does not matter.</summary>
    public bool Excludes(char first, char second) =>
        char.IsAsciiLetter(first) && char.IsAsciiLetter(second) && (seconds[first & 31] & (1u << (second & 31))) == 0;
}
