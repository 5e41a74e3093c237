namespace HybridCareers.Search;

/// <summary>Keys of a few letters with up to two of them left out.</summary>
internal static class Deletions
{
    /// <summary>The most keys that seven letters give: 1 + 7 + 21.</summary>
    public const int Most = 29;

    private const ulong Prime = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Writes the keys.</summary>
    /// <param name="letters">At most seven letters.</param>
    /// <param name="most">The most letters to leave out, 1 or 2.</param>
    /// <param name="keys">Room for <see cref="Most"/> keys; their upper bits are well spread.</param>
    /// <returns>How many keys were written; a key may come twice.</returns>
    public static int Of(ReadOnlySpan<char> letters, int most, Span<ulong> keys)
    {
        var count = 0;
        keys[count++] = Key(letters, -1, -1);
        for (var i = 0; i < letters.Length; i++)
        {
            keys[count++] = Key(letters, i, -1);
            for (var j = i + 1; most > 1 && j < letters.Length; j++)
                keys[count++] = Key(letters, i, j);
        }

        return count;
    }

    private static ulong Key(ReadOnlySpan<char> letters, int leftOut, int alsoLeftOut)
    {
        var key = 0UL;
        for (var i = 0; i < letters.Length; i++)
            if (i != leftOut && i != alsoLeftOut)
                key = (key ^ letters[i]) * Prime;
        return key ^ (key >> 29);
    }
}
