namespace HybridCareers.Tests.Search.Measured;

/// <summary>The two measures of likeness that everybody would try first.</summary>
internal static class Plain
{
    /// <summary>The nearest by shared features over all features.</summary>
    public static IEnumerable<int> Jaccard(IReadOnlyList<IReadOnlyDictionary<string, int>> rows, int row, int most) => Best(rows, row, most, other =>
    {
        var shared = rows[row].Keys.Count(rows[other].ContainsKey);
        return (double)shared / Math.Max(1, rows[row].Count + rows[other].Count - shared);
    });

    /// <summary>The nearest by the cosine of TF-IDF vectors.</summary>
    public static IEnumerable<int> TfIdf(IReadOnlyList<IReadOnlyDictionary<string, int>> rows, int row, int most)
    {
        if (!ReferenceEquals(weighed.Of, rows))
        {
            var df = rows.SelectMany(each => each.Keys).CountBy(key => key).ToDictionary(pair => pair.Key, pair => pair.Value);
            weighed = (rows, [.. rows.Select(each => each.ToDictionary(pair => pair.Key, pair => pair.Value * Math.Log((double)rows.Count / df[pair.Key])))]);
            lengths = [.. weighed.Rows.Select(each => Math.Sqrt(each.Values.Sum(value => value * value)))];
        }

        var vectors = weighed.Rows;
        return Best(rows, row, most, other => vectors[row].Sum(pair => pair.Value * vectors[other].GetValueOrDefault(pair.Key)) / Math.Max(1e-9, lengths[row] * lengths[other]));
    }

    private static (object? Of, List<Dictionary<string, double>> Rows) weighed = (null, []);

    private static List<double> lengths = [];

    private static IEnumerable<int> Best(IReadOnlyList<IReadOnlyDictionary<string, int>> rows, int row, int most, Func<int, double> score) =>
        Enumerable.Range(0, rows.Count).Where(other => other != row).OrderByDescending(score).Take(most);
}
