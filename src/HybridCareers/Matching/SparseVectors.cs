namespace HybridCareers.Matching;

/// <summary>Vectors of length one with few parts, and their products, by inverted lists.</summary>
internal sealed class SparseVectors
{
    private readonly (int Feature, double Value)[][] rows;
    private readonly (int Row, double Value)[][] columns;

    /// <summary>Weighs each part by its rarity.</summary>
    /// <param name="counts">The parts of each row, by name.</param>
    /// <param name="rarity">Power of the logarithm of rarity: 0 = rarity does not count, 1 = TF-IDF.</param>
    public SparseVectors(IReadOnlyList<Dictionary<string, double>> counts, double rarity)
    {
        var rowsOf = counts.SelectMany(row => row.Keys).CountBy(name => name, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var numbers = rowsOf.Keys.Order(StringComparer.Ordinal).Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        rows = [.. counts.Select(row => Normal([.. row.Select(pair =>
            (numbers[pair.Key], pair.Value * Math.Pow(Math.Log((double)counts.Count / rowsOf[pair.Key]), rarity))).Where(part => part.Item2 > 0)]))];
        var inverted = new List<(int, double)>[numbers.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var (feature, value) in rows[row])
                (inverted[feature] ??= []).Add((row, value));
        }

        columns = [.. inverted.Select(list => list?.ToArray() ?? [])];
    }

    /// <summary>Adds the cosine of a row with every row, times a share.</summary>
    public void AddSimilarities(int row, double share, double[] sum)
    {
        foreach (var (feature, value) in rows[row])
        {
            foreach (var (other, its) in columns[feature])
                sum[other] += share * value * its;
        }
    }

    private static (int, double)[] Normal((int Feature, double Value)[] row)
    {
        var length = Math.Sqrt(row.Sum(part => part.Value * part.Value));
        return [.. row.Select(part => (part.Feature, part.Value / length))];
    }
}
