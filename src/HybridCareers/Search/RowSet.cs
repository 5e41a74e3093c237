using System.Numerics;

namespace HybridCareers.Search;

/// <summary>Some rows of a list, one bit for each: sets of thousands of rows are cut and counted in under a microsecond.</summary>
public sealed class RowSet
{
    private readonly ulong[] bits;

    /// <summary>No row of a list.</summary>
    /// <param name="rows">How many rows the list has.</param>
    public RowSet(int rows) => bits = new ulong[(rows + 63) / 64];

    private RowSet(ulong[] bits) => this.bits = bits;

    /// <summary>How many rows are in the set.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in bits)
                count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>Every row of a list.</summary>
    public static RowSet All(int rows)
    {
        var all = new RowSet(rows);
        all.bits.AsSpan().Fill(ulong.MaxValue);
        if (rows % 64 is var rest and > 0)
            all.bits[^1] = (1UL << rest) - 1;
        return all;
    }

    /// <summary>The rows of a list that something is true of.</summary>
    public static RowSet Where(int rows, Predicate<int> isIn)
    {
        var found = new RowSet(rows);
        for (var row = 0; row < rows; row++)
        {
            if (isIn(row))
                found.Add(row);
        }

        return found;
    }

    /// <summary>Puts a row into the set; only while the set is being made.</summary>
    public void Add(int row) => bits[row / 64] |= 1UL << (row % 64);

    /// <summary>Puts the rows of another set of the same list into this one; only while it is being made.</summary>
    public void AddAll(RowSet other)
    {
        for (var at = 0; at < bits.Length; at++)
            bits[at] |= other.bits[at];
    }

    /// <summary>True where the row is in the set.</summary>
    public bool Has(int row) => (bits[row / 64] & (1UL << (row % 64))) != 0;

    /// <summary>The rows in both sets.</summary>
    public RowSet And(RowSet other)
    {
        var both = new ulong[bits.Length];
        for (var at = 0; at < bits.Length; at++)
            both[at] = bits[at] & other.bits[at];
        return new RowSet(both);
    }

    /// <summary>How many rows are in both sets.</summary>
    public int CountWith(RowSet other)
    {
        ReadOnlySpan<ulong> mine = bits, theirs = other.bits.AsSpan(0, bits.Length);
        var count = 0;
        for (var at = 0; at < mine.Length; at++)
            count += BitOperations.PopCount(mine[at] & theirs[at]);
        return count;
    }

    /// <summary>A part of the set in an order of the whole list.</summary>
    /// <param name="order">Every row of the list once.</param>
    /// <param name="skip">How many rows of the set come before.</param>
    /// <param name="take">How many rows at most.</param>
    public int[] Part(ReadOnlySpan<int> order, int skip, int take)
    {
        if (Count == order.Length)
        {
            var rest = order[Math.Min(skip, order.Length)..];
            return rest[..Math.Min(take, rest.Length)].ToArray();
        }

        var part = new List<int>(Math.Min(take, order.Length));
        foreach (var row in order)
        {
            if (part.Count == take)
                break;
            if (Has(row) && skip-- <= 0)
                part.Add(row);
        }

        return [.. part];
    }
}
