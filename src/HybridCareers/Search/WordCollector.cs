namespace HybridCareers.Search;

/// <summary>Numbers words in the order in which they are met, and at the end tells their alphabetical number.</summary>
internal sealed class WordCollector
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ids;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    /// <summary>Begins with no word.</summary>
    public WordCollector() => ids = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a folded word, a new one where it was never met.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        if (ids.TryGetValue(word, out var number))
            return number;
        number = words.Count;
        words.Add(new string(word));
        numbers.Add(words[number], number);
        return number;
    }

    /// <summary>Also makes a word of two that stand tied together.</summary>
    public void Tie(int first, int second)
    {
        Span<char> joined = stackalloc char[2 * Tokenizer.LongestWord];
        var (a, b) = (words[first], words[second]);
        a.CopyTo(joined);
        b.CopyTo(joined[a.Length..]);
        if (a.Length + b.Length <= Tokenizer.LongestWord)
            NumberOf(joined[..(a.Length + b.Length)]);
    }

    /// <summary>The vocabulary, and by number its alphabetical id.</summary>
    public (Vocabulary Words, int[] IdOf) Finish()
    {
        var sorted = words.ToArray();
        var numbering = Enumerable.Range(0, sorted.Length).ToArray();
        Array.Sort(sorted, numbering, StringComparer.Ordinal);
        var idOf = new int[sorted.Length];
        for (var id = 0; id < numbering.Length; id++)
            idOf[numbering[id]] = id;
        return (new Vocabulary(sorted), idOf);
    }
}
