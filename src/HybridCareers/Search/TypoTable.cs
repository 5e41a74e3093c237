namespace HybridCareers.Search;

/// <summary>
/// Finds the words that lie one or two typing mistakes away. Every word is filed under each form of its first letters with up to
/// two letters left out; a misspelt word meets its neighbours there (symmetric deletion).
/// </summary>
internal sealed class TypoTable
{
    /// <summary>The fewest letters, of the longer of the two words, at which one mistake is forgiven.</summary>
    public const int OneFrom = 4;

    /// <summary>The fewest letters, of the longer of the two words, at which two mistakes are forgiven.</summary>
    public const int TwoFrom = 8;

    /// <summary>The fewest letters of either word at which <see cref="FindFarther"/> forgives two.</summary>
    public const int FarFrom = 5;

    private const int Shortest = OneFrom - 1;
    private const int PrefixLength = 7;

    private readonly Vocabulary vocabulary;
    private readonly int[] start;
    private readonly int[] filed;
    private readonly int shift;

    /// <summary>Files the words of a vocabulary.</summary>
    public TypoTable(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        var bits = Math.Clamp(System.Numerics.BitOperations.Log2((uint)vocabulary.WordCount + 1) + 5, 8, 22);
        shift = 64 - bits;
        start = new int[(1 << bits) + 1];
        Span<ulong> keys = stackalloc ulong[Deletions.Most];
        for (var word = 0; word < vocabulary.WordCount; word++)
            foreach (var key in KeysOf(word, keys))
                start[(key >> shift) + 1]++;
        for (var slot = 1; slot < start.Length; slot++)
            start[slot] += start[slot - 1];
        filed = new int[start[^1]];
        var next = start.AsSpan(..^1).ToArray();
        for (var word = 0; word < vocabulary.WordCount; word++)
            foreach (var key in KeysOf(word, keys))
                filed[next[key >> shift]++] = word;
    }

    /// <summary>Bytes that the table holds.</summary>
    public long Bytes => 4L * (start.Length + filed.Length);

    /// <summary>Finds the nearest words: those one mistake away, and only where there is none those two mistakes away.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="found">Takes (word, mistakes), each word once.</param>
    public void Find(ReadOnlySpan<char> word, List<(int Word, int Mistakes)> found)
    {
        found.Clear();
        if (word.Length < Shortest || IsNumber(word))
            return;
        Span<ulong> keys = stackalloc ulong[Deletions.Most];
        for (var mistakes = 1; mistakes <= (word.Length < TwoFrom - 2 ? 1 : 2) && found.Count == 0; mistakes++)
            foreach (var key in keys[..Deletions.Of(word[..Math.Min(word.Length, PrefixLength)], mistakes, keys)])
                Meet(word, key >> shift, mistakes, found, isLenient: false);
    }

    /// <summary>Finds the words two mistakes away, also among those too short for a search to forgive as many.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="found">Takes (word, mistakes), each word once.</param>
    public void FindFarther(ReadOnlySpan<char> word, List<(int Word, int Mistakes)> found)
    {
        found.Clear();
        if (IsNumber(word))
            return;
        Span<ulong> keys = stackalloc ulong[Deletions.Most];
        foreach (var key in keys[..Deletions.Of(word[..Math.Min(word.Length, PrefixLength)], 2, keys)])
            Meet(word, key >> shift, 2, found, isLenient: true);
    }

    /// <summary>How many mistakes are forgiven between words whose longer one has so many letters.</summary>
    public static int Forgiven(int letters) => letters < OneFrom ? 0 : letters < TwoFrom ? 1 : 2;

    private void Meet(ReadOnlySpan<char> word, ulong slot, int most, List<(int Word, int Mistakes)> found, bool isLenient)
    {
        for (var at = start[slot]; at < start[slot + 1]; at++)
        {
            var candidate = vocabulary.Word(filed[at]);
            if (Math.Abs(candidate.Length - word.Length) > most || (isLenient ? candidate.Length < FarFrom : Forgiven(Math.Max(candidate.Length, word.Length)) < most))
                continue;
            var distance = EditDistance.Between(word, candidate, most);
            if (distance <= most && !found.Contains((filed[at], distance)))
                found.Add((filed[at], distance));
        }
    }

    private ReadOnlySpan<ulong> KeysOf(int word, Span<ulong> keys)
    {
        var text = vocabulary.Word(word).AsSpan();
        if (text.Length < Shortest || IsNumber(text))
            return [];
        var prefix = text[..Math.Min(text.Length, PrefixLength)];
        return keys[..Deletions.Of(prefix, text.Length < TwoFrom - 2 ? 1 : 2, keys)];
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('.', '9');
}
