namespace HybridCareers.Search;

/// <summary>Words that are written in one or in two: "onchain" and "on chain", "zkml" and "zk ml".</summary>
internal sealed class Compounds
{
    private const ulong Base = 0x0000_0100_0000_01B3;

    private readonly Vocabulary vocabulary;
    private readonly ulong[] wordHash;
    private readonly ulong[] stemHash;
    private readonly ulong[] powers = new ulong[(2 * Tokenizer.LongestWord) + 4];
    private readonly Dictionary<ulong, int> stemByHash;
    private readonly Dictionary<int, (int First, int Second)> partsOf = [];

    /// <summary>Takes the words that may turn out to be two.</summary>
    public Compounds(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * Base;
        wordHash = new ulong[vocabulary.WordCount];
        for (var word = 0; word < wordHash.Length; word++)
            wordHash[word] = Hash(vocabulary.Word(word));
        stemHash = new ulong[vocabulary.StemCount];
        stemByHash = new(vocabulary.StemCount);
        for (var stem = 0; stem < stemHash.Length; stem++)
            stemByHash[stemHash[stem] = Hash(vocabulary.Stem(stem))] = stem;
    }

    /// <summary>The stem that two words are when written together, −1 where no entry writes them so.</summary>
    public int Join(int firstWord, int secondWord)
    {
        var second = vocabulary.StemOf(secondWord);
        if (vocabulary.IsStop[vocabulary.StemOf(firstWord)] && vocabulary.IsStop[second])
            return -1;
        var tail = vocabulary.Stem(second);
        var hash = (wordHash[firstWord] * powers[tail.Length]) + stemHash[second];
        if (!stemByHash.TryGetValue(hash, out var joined) || !IsJoined(vocabulary.Stem(joined), vocabulary.Word(firstWord), tail))
            return -1;
        partsOf.TryAdd(joined, (vocabulary.StemOf(firstWord), second));
        return joined;
    }

    /// <summary>The two stems that some entry writes for this one; <c>null</c> where none does.</summary>
    public (int First, int Second)? PartsOf(int stem) => partsOf.TryGetValue(stem, out var parts) ? parts : null;

    private static bool IsJoined(string joined, string first, string second) =>
        joined.Length == first.Length + second.Length &&
        joined.StartsWith(first, StringComparison.Ordinal) && joined.EndsWith(second, StringComparison.Ordinal);

    private static ulong Hash(string text)
    {
        var hash = 0UL;
        foreach (var c in text)
            hash = (hash * Base) + c + 1;
        return hash;
    }
}
