namespace HybridCareers.Matching;

/// <summary>
/// Vectors of length one with few parts, and their products, by inverted lists. The lists hold what was counted; how much a part weighs by its rarity
/// and how long each vector is stand beside them, for both change with every row while the lists hardly do.
/// </summary>
internal sealed class SparseVectors
{
    private readonly double rarity;
    private readonly Dictionary<string, int> numbers;
    private readonly (int Feature, double Count)[][] rows;
    private readonly (int Row, double Count)[][] columns;
    private readonly double[] weights;
    private readonly double[] lengths;

    /// <summary>Weighs each part by its rarity.</summary>
    /// <param name="counts">The parts of each row, by name.</param>
    /// <param name="rarity">Power of the logarithm of rarity: 0 = rarity does not count, 1 = TF-IDF.</param>
    public SparseVectors(IReadOnlyList<Dictionary<string, double>> counts, double rarity)
    {
        (this.rarity, numbers) = (rarity, new(StringComparer.Ordinal));
        rows = [.. counts.Select(row => Numbered(row, numbers))];
        columns = ColumnsOf(rows, numbers.Count);
        weights = [.. columns.Select(Weight)];
        lengths = [.. rows.Select(Length)];
    }

    private SparseVectors(SparseVectors before, Dictionary<string, int> numbers, (int, double)[][] rows, (int, double)[][] columns)
    {
        (rarity, this.numbers, this.rows, this.columns) = (before.rarity, numbers, rows, columns);
        weights = new double[columns.Length];
        for (var feature = 0; feature < weights.Length; feature++)
        {
            weights[feature] = rows.Length == before.rows.Length && feature < before.columns.Length && ReferenceEquals(columns[feature], before.columns[feature])
                ? before.weights[feature] : Weight(columns[feature]);
        }

        lengths = [.. rows.Select(Length)];
    }

    /// <summary>With some rows in the places of others; equal to vectors that are made anew of the same rows.</summary>
    /// <param name="places">For each row of these its number among the next; -1 = it is not among them.</param>
    /// <param name="count">How many rows the next have.</param>
    /// <param name="fresh">The other rows, by number.</param>
    public SparseVectors Next(int[] places, int count, IReadOnlyList<(int Row, Dictionary<string, double> Counts)> fresh)
    {
        var known = fresh.SelectMany(row => row.Counts.Keys).All(numbers.ContainsKey) ? numbers : new(numbers, StringComparer.Ordinal);
        var next = new (int, double)[count][];
        for (var row = 0; row < places.Length; row++)
        {
            if (places[row] >= 0)
                next[places[row]] = rows[row];
        }

        foreach (var (row, counts) in fresh)
            next[row] = Numbered(counts, known);
        return new(this, known, next, count == rows.Length && places.Index().All(place => place.Item < 0 || place.Item == place.Index)
            ? Exchanged(places, next, fresh, known.Count) : ColumnsOf(next, known.Count));
    }

    /// <summary>Adds the cosine of a row with every row, times a share.</summary>
    public void AddSimilarities(int row, double share, double[] sum)
    {
        foreach (var (feature, count) in rows[row])
        {
            var weight = weights[feature];
            var part = share * (count * weight / lengths[row]) * weight;
            if (part <= 0)
                continue;
            foreach (var (other, its) in columns[feature])
                sum[other] += part * its / lengths[other];
        }
    }

    /// <summary>Only the lists of what the exchanged rows said and say are made anew.</summary>
    private (int, double)[][] Exchanged(int[] places, (int Feature, double Count)[][] next, IReadOnlyList<(int Row, Dictionary<string, double> Counts)> fresh, int features)
    {
        var made = new (int Row, double Count)[features][];
        columns.CopyTo(made, 0);
        Array.Fill(made, [], columns.Length, features - columns.Length);
        var gone = places.Index().Where(place => place.Item < 0).Select(place => place.Index).ToHashSet();
        foreach (var feature in gone.SelectMany(row => rows[row]).Select(part => part.Feature).Distinct())
            made[feature] = Array.FindAll(made[feature], part => !gone.Contains(part.Row));
        foreach (var (row, _) in fresh)
        {
            foreach (var (feature, count) in next[row])
                made[feature] = [.. made[feature], (row, count)];
        }

        return made;
    }

    private static (int, double)[] Numbered(Dictionary<string, double> counts, Dictionary<string, int> numbers) => [.. counts.Select(pair =>
    {
        if (!numbers.TryGetValue(pair.Key, out var number))
            numbers.Add(pair.Key, number = numbers.Count);
        return (number, pair.Value);
    })];

    private static (int, double)[][] ColumnsOf((int Feature, double Count)[][] rows, int features)
    {
        var inverted = new List<(int, double)>?[features];
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var (feature, count) in rows[row])
                (inverted[feature] ??= []).Add((row, count));
        }

        return [.. inverted.Select(list => list?.ToArray() ?? [])];
    }

    private double Weight((int Row, double Count)[] column) => column.Length == 0 ? 0 : Math.Pow(Math.Log((double)rows.Length / column.Length), rarity);

    private double Length((int Feature, double Count)[] row)
    {
        var sum = 0.0;
        foreach (var (feature, count) in row)
            sum += count * weights[feature] * (count * weights[feature]);
        return sum > 0 ? Math.Sqrt(sum) : 1;
    }
}
