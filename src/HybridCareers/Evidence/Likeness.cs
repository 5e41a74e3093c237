namespace HybridCareers.Evidence;

/// <summary>How like two passages are, word by word in order.</summary>
public static class Likeness
{
    private const int MostWords = 400;

    /// <summary>Twice the words they share in order, by all their words: 1 for equal words, 0 for none in common. Case and signs do not count.</summary>
    public static double Of(string one, string other)
    {
        var (first, second) = (Words(one), Words(other));
        if (first.Length + second.Length == 0)
            return 1;
        return 2.0 * Common(first, second) / (first.Length + second.Length);
    }

    /// <summary>A word in lower case without the signs around it.</summary>
    internal static string Fold(ReadOnlySpan<char> word)
    {
        var bare = word.Trim("\"'“”‘’.,;:!?()[]…–—-*_");
        return (bare.IsEmpty ? word : bare).ToString().ToLowerInvariant();
    }

    private static string[] Words(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords).Select(word => Fold(word))];

    // Longest common subsequence, one row at a time.
    private static int Common(string[] one, string[] other)
    {
        var row = new int[other.Length + 1];
        foreach (var word in one)
        {
            var diagonal = 0;
            for (var at = 1; at <= other.Length; at++)
            {
                var above = row[at];
                row[at] = word == other[at - 1] ? diagonal + 1 : Math.Max(above, row[at - 1]);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
