namespace HybridCareers.Matching;

/// <summary>
/// Vectors of length one with few parts, and their products, by inverted lists. The lists hold what was counted; how much a part weighs by its rarity
/// and how long each vector is stand beside them, for both change with every row while the lists hardly do.
/// </summary>
internal sealed class SparseVectors
{
    private readonly double rarity;
    private readonly Dictionary<string, int> numbers;
    private readonly (int Feature, float Count)[][] rows;
    private readonly (int Row, float Count)[][] columns;
    private readonly double[] weights;
    private readonly double[] lengths;

    /// <summary>Weighs each part by its rarity.</summary>
    /// <param name="counts">The parts of each row, by name.</param>
    /// <param name="rarity">Power of the logarithm of rarity: 0 = rarity does not count, 1 = TF-IDF.</param>
    public SparseVectors(IReadOnlyList<Dictionary<string, float>> counts, double rarity)
    {
        (this.rarity, numbers) = (rarity, new(StringComparer.Ordinal));
        rows = [.. counts.Select(row => Numbered(row, numbers))];
        columns = ColumnsOf(rows, numbers.Count);
        weights = [.. columns.Select(Weight)];
        lengths = [.. rows.Select(Length)];
    }

    private SparseVectors(SparseVectors before, Dictionary<string, int> numbers, (int, float)[][] rows, (int, float)[][] columns)
    {
        (rarity, this.numbers, this.rows, this.columns) = (before.rarity, numbers, rows, columns);
        weights = rows.Length != before.rows.Length ? [.. columns.Select(Weight)] : ReferenceEquals(columns, before.columns) ? before.weights : WeightsAfter(before);
        lengths = [.. rows.Select(Length)];
    }

    /// <summary>With some rows in the places of others; equal to vectors that are made anew of the same rows.</summary>
    /// <param name="places">For each row of these its number among the next; -1 = it is not among them.</param>
    /// <param name="count">How many rows the next have.</param>
    /// <param name="fresh">The other rows, by number.</param>
    public SparseVectors Next(int[] places, int count, IReadOnlyList<(int Row, Dictionary<string, float> Counts)> fresh)
    {
        var known = fresh.SelectMany(row => row.Counts.Keys).All(numbers.ContainsKey) ? numbers : new(numbers, StringComparer.Ordinal);
        var next = new (int, float)[count][];
        for (var row = 0; row < places.Length; row++)
        {
            if (places[row] >= 0)
                next[places[row]] = rows[row];
        }

        foreach (var (row, counts) in fresh)
            next[row] = Numbered(counts, known);
        var inPlace = count == rows.Length && places.Index().All(place => place.Item < 0 || place.Item == place.Index);
        return new(this, known, next, inPlace ? Exchanged(next, fresh.Select(row => row.Row), known.Count) : ColumnsOf(next, known.Count));
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

    /// <summary>Only the lists of what the exchanged rows say otherwise than before are made anew: an edit changes few words.</summary>
    private (int Row, float Count)[][] Exchanged((int Feature, float Count)[][] next, IEnumerable<int> exchanged, int features)
    {
        var made = columns;
        if (features > columns.Length)
        {
            made = new (int, float)[features][];
            columns.CopyTo(made, 0);
            Array.Fill(made, [], columns.Length, features - columns.Length);
        }

        foreach (var row in exchanged)
        {
            var said = rows[row].ToDictionary(part => part.Feature, part => part.Count);
            foreach (var (feature, count) in next[row])
            {
                if (!said.Remove(feature, out var before) || before != count)
                    Put(feature, [.. made[feature].Where(part => part.Row != row), (row, count)]);
            }

            foreach (var feature in said.Keys)
                Put(feature, Array.FindAll(made[feature], part => part.Row != row));
        }

        return made;

        void Put(int feature, (int, float)[] column)
        {
            if (ReferenceEquals(made, columns))
                made = [.. columns];
            made[feature] = column;
        }
    }

    private double[] WeightsAfter(SparseVectors before) => [.. columns.Select((column, feature) =>
        feature < before.columns.Length && ReferenceEquals(column, before.columns[feature]) ? before.weights[feature] : Weight(column))];

    private static (int, float)[] Numbered(Dictionary<string, float> counts, Dictionary<string, int> numbers) => [.. counts.Select(pair =>
    {
        if (!numbers.TryGetValue(pair.Key, out var number))
            numbers.Add(pair.Key, number = numbers.Count);
        return (number, pair.Value);
    })];

    private static (int, float)[][] ColumnsOf((int Feature, float Count)[][] rows, int features)
    {
        var inverted = new List<(int, float)>?[features];
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var (feature, count) in rows[row])
                (inverted[feature] ??= []).Add((row, count));
        }

        return [.. inverted.Select(list => list?.ToArray() ?? [])];
    }

    private double Weight((int Row, float Count)[] column) => column.Length == 0 ? 0 : Math.Pow(Math.Log((double)rows.Length / column.Length), rarity);

    private double Length((int Feature, float Count)[] row)
    {
        var sum = 0.0;
        foreach (var (feature, count) in row)
            sum += count * weights[feature] * (count * weights[feature]);
        return sum > 0 ? Math.Sqrt(sum) : 1;
    }
}
