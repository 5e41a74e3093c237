namespace HybridCareers.Search;

/// <summary>How many typing mistakes lie between two words: a letter too much, too few or wrong, or two neighbours swapped.</summary>
public static class EditDistance
{
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

        var width = b.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var above = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
            above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var least = row[0] = i;
            for (var j = 1; j < width; j++)
            {
                var cost = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost = Math.Min(cost, before[j - 2] + 1);
                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > most)
                return most + 1;
            var oldest = before;
            before = above;
            above = row;
            row = oldest;
        }

        return Math.Min(above[^1], most + 1);
    }
}
