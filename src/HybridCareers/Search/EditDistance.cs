namespace HybridCareers.Search;

/// <summary>How many typing mistakes lie between two words: a letter too much, too few or wrong, or two neighbours swapped.</summary>
public static class EditDistance
{
    private const int Letters = 26;
    private const int Bits = 64;

    /// <summary>The distance in mistakes (optimal string alignment), or <paramref name="most"/> + 1 as soon as it is known to be more.</summary>
    /// <param name="a">A word of at most <see cref="Tokenizer.LongestWord"/> characters.</param>
    /// <param name="b">Another.</param>
    /// <param name="most">The most mistakes of interest, 0 or more.</param>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        var common = a.CommonPrefixLength(b);
        a = a[common..];
        b = b[common..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (Math.Abs(a.Length - b.Length) > most)
            return most + 1;
        if (a.Length == 0 || b.Length == 0)
            return a.Length + b.Length;
        // The two differ at both ends now: one mistake is a wrong letter or a swap, and nothing else.
        if (most == 1)
            return (a.Length, b.Length) is (1, 1) || ((a.Length, b.Length) is (2, 2) && a[0] == b[1] && a[1] == b[0]) ? 1 : 2;
        return Math.Min(a.Length <= b.Length ? OfLetters(a, b) : OfLetters(b, a), most + 1);
    }

    /// <summary>Hyyrö's bit-parallel form: a column of the table in a few words of bits.</summary>
    private static int OfLetters(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<ulong> places = stackalloc ulong[Letters];
        for (var i = 0; i < a.Length; i++)
        {
            if ((uint)(a[i] - 'a') >= Letters || a.Length > Bits)
                return OfAny(a, b);
            places[a[i] - 'a'] |= 1UL << i;
        }

        var (more, less, same, before, last, distance) = (ulong.MaxValue, 0UL, 0UL, 0UL, 1UL << (a.Length - 1), a.Length);
        foreach (var c in b)
        {
            var at = (uint)(c - 'a') < Letters ? places[c - 'a'] : 0;
            var swapped = ((~same & at) << 1) & before;
            same = (((at & more) + more) ^ more) | at | less | swapped;
            var (up, down) = (less | ~(same | more), same & more);
            distance += (up & last) != 0 ? 1 : 0;
            distance -= (down & last) != 0 ? 1 : 0;
            up = (up << 1) | 1;
            (more, less, before) = ((down << 1) | ~(same | up), up & same, at);
        }

        return distance;
    }

    private static int OfAny(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var width = b.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var above = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
            above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j < width; j++)
            {
                var cost = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost = Math.Min(cost, before[j - 2] + 1);
                row[j] = cost;
            }

            var oldest = before;
            before = above;
            above = row;
            row = oldest;
        }

        return above[^1];
    }
}
