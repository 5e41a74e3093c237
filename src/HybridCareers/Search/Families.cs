namespace HybridCareers.Search;

/// <summary>Which stems share a root: "teach", "teacher" and "teaching". They are akin, so each counts for the others only in part.</summary>
internal sealed class Families
{
    private const ulong Prime = 0x0000_0100_0000_01B3;

    private readonly int[] next;
    private readonly Dictionary<ulong, int> firstOf = [];

    /// <summary>Joins the stems of a vocabulary.</summary>
    public Families(Vocabulary vocabulary)
    {
        next = new int[vocabulary.StemCount];
        for (var stem = 0; stem < next.Length; stem++)
        {
            next[stem] = stem;
            if (vocabulary.IsStop[stem])
                continue;
            if (firstOf.TryAdd(KeyOf(vocabulary.Stem(stem)), stem))
                continue;
            var first = firstOf[KeyOf(vocabulary.Stem(stem))];
            (next[stem], next[first]) = (next[first], stem);
        }
    }

    /// <summary>About how many bytes they hold.</summary>
    public long Bytes => (4L * next.Length) + (28L * firstOf.Count);

    /// <summary>The next stem of a family; after the last comes the first again.</summary>
    public int Next(int stem) => next[stem];

    /// <summary>A stem with the root of a folded word, −1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> word) => firstOf.TryGetValue(KeyOf(word), out var first) ? first : -1;

    private static ulong KeyOf(ReadOnlySpan<char> word)
    {
        var key = Prime;
        foreach (var c in word[..WordRoot.LengthIn(word)])
            key = (key ^ c) * Prime;
        return key ^ (key >> 29);
    }
}
