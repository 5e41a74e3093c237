using System.Runtime.InteropServices;

namespace HybridCareers.Matching;

/// <summary>A skill that could pay for a requirement.</summary>
/// <param name="Row">Number of the requirement.</param>
/// <param name="Column">Number of the skill, from 0 in the order in which they come.</param>
/// <param name="Value">What it would be worth, more than 0.</param>
/// <param name="Nearness">How the skill stands to the one asked for.</param>
internal readonly record struct Edge(int Row, int Column, int Value, Nearness Nearness = Nearness.Same);

/// <summary>
/// The best way to pay for requirements with skills where each skill pays for at most one of them: exact. Skills come one by one, and what
/// one more skill adds to a best way is a single path of exchanges that begins with it (Berge 1957; with weights, the successive best paths
/// of Busacker and Gowen 1961), found as by Bellman and Ford: no exchange among those that are there already can gain anything.
/// </summary>
internal sealed class BestAssignment
{
    private const int None = -1;

    // By skill one after another; where each begins, and the end.
    private readonly List<Edge> edges = [];
    private readonly List<int> begins = [0];
    private readonly List<int> rowOf = [];
    private readonly int[] paidBy;

    // Of the search for a path: by row the best sum with which it changes hands, the edge by which it does, and whether it waits to be looked at.
    private readonly long[] reached;
    private readonly int[] by;
    private readonly Queue<int> waiting;

    /// <summary>Begins with no skill.</summary>
    /// <param name="rows">How many requirements there are.</param>
    public BestAssignment(int rows)
    {
        (paidBy, reached, by, waiting) = (new int[rows], new long[rows], new int[rows], new(rows));
        paidBy.AsSpan().Fill(None);
    }

    /// <summary>Adds a skill; its number is how many there were.</summary>
    /// <param name="more">What it could pay for, each requirement at most once.</param>
    public void Add(ReadOnlySpan<Edge> more)
    {
        var begin = edges.Count;
        edges.AddRange(more);
        begins.Add(edges.Count);
        rowOf.Add(None);
        var gain = Search(more, begin, out var last);
        if (gain > 0)
            Exchange(last);
        Value += gain;
    }

    /// <summary>What all that pays is worth.</summary>
    public long Value { get; private set; }

    /// <summary>What pays for a requirement; <c>null</c> = nothing.</summary>
    public Edge? PaidBy(int row) => paidBy[row] < 0 ? null : edges[paidBy[row]];

    /// <summary>The requirement that a skill pays for; -1 = none.</summary>
    public int RowOf(int column) => rowOf[column];

    /// <summary>What one skill more would add to the value; nothing is changed.</summary>
    /// <param name="more">What it could pay for, each requirement at most once.</param>
    public long GainOf(ReadOnlySpan<Edge> more) => Search(more, edges.Count, out _);

    private ReadOnlySpan<Edge> EdgesOf(int column) => CollectionsMarshal.AsSpan(edges)[begins[column]..begins[column + 1]];

    /// <summary>The best path from a skill that pays for nothing, and the requirement at its end: it was unpaid, or its payer is left with nothing.</summary>
    private long Search(ReadOnlySpan<Edge> first, int firstAt, out int last)
    {
        (last, var most) = (None, 0L);
        if (first.IsEmpty)
            return most;
        reached.AsSpan().Clear();
        Reach(first, firstAt, 0);
        while (waiting.TryDequeue(out var row))
        {
            var payer = paidBy[row];
            var sum = reached[row] - (payer < 0 ? 0 : edges[payer].Value);
            if (sum > 0 && sum >= most)
                (most, last) = (sum, row);
            if (payer >= 0)
                Reach(EdgesOf(edges[payer].Column), begins[edges[payer].Column], sum);
        }

        return most;
    }

    private void Reach(ReadOnlySpan<Edge> from, int at, long sum)
    {
        for (var number = 0; number < from.Length; number++)
        {
            var edge = from[number];
            if (sum + edge.Value <= reached[edge.Row] || paidBy[edge.Row] == at + number)
                continue;
            (reached[edge.Row], by[edge.Row]) = (sum + edge.Value, at + number);
            waiting.Enqueue(edge.Row);
        }
    }

    /// <summary>Hands the requirements of a path on, from its end to its beginning.</summary>
    private void Exchange(int row)
    {
        if (paidBy[row] >= 0)
            rowOf[edges[paidBy[row]].Column] = None;
        while (row >= 0)
        {
            var edge = by[row];
            var column = edges[edge].Column;
            paidBy[row] = edge;
            (row, rowOf[column]) = (rowOf[column], row);
        }
    }
}
