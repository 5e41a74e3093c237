namespace HybridCareers.Matching;

/// <summary>A skill that could pay for a requirement.</summary>
/// <param name="Row">Number of the requirement.</param>
/// <param name="Column">Number of the skill.</param>
/// <param name="Value">What it would be worth, more than 0.</param>
internal readonly record struct Edge(int Row, int Column, int Value);

/// <summary>
/// The best way to pay for requirements with skills where each skill pays for at most one of them: exact, by the Hungarian method
/// (Kuhn 1955, in the form with potentials), for each group of requirements and skills that hang together.
/// </summary>
internal static class BestAssignment
{
    /// <summary>Which skill pays for each requirement; -1 = none.</summary>
    /// <param name="rows">How many requirements there are.</param>
    /// <param name="columns">How many skills there are.</param>
    /// <param name="edges">What could pay for what; a pair at most once.</param>
    public static int[] Solve(int rows, int columns, IReadOnlyList<Edge> edges)
    {
        var paidBy = new int[rows];
        Array.Fill(paidBy, -1);
        var group = new int[rows + columns];
        for (var node = 0; node < group.Length; node++)
            group[node] = node;
        foreach (var edge in edges)
            group[Root(group, edge.Row)] = Root(group, rows + edge.Column);
        foreach (var part in edges.GroupBy(edge => Root(group, edge.Row)))
            SolvePart([.. part], paidBy);
        return paidBy;
    }

    private static int Root(int[] group, int node)
    {
        while (group[node] != node)
            node = group[node] = group[group[node]];
        return node;
    }

    private static void SolvePart(List<Edge> edges, int[] paidBy)
    {
        int[] rows = [.. edges.Select(edge => edge.Row).Distinct()];
        int[] columns = [.. edges.Select(edge => edge.Column).Distinct()];
        if (rows.Length == 1 || columns.Length == 1)
        {
            var best = edges.MaxBy(edge => edge.Value);
            paidBy[best.Row] = best.Column;
            return;
        }

        // A column for each row is nobody's: the requirement stays unpaid, at no gain.
        var cost = new int[rows.Length, columns.Length + rows.Length];
        foreach (var edge in edges)
            cost[Array.IndexOf(rows, edge.Row), Array.IndexOf(columns, edge.Column)] = -edge.Value;
        var chosen = Cheapest(cost);
        for (var row = 0; row < rows.Length; row++)
        {
            if (chosen[row] < columns.Length && cost[row, chosen[row]] < 0)
                paidBy[rows[row]] = columns[chosen[row]];
        }
    }

    /// <summary>The column of each row, so that the sum of costs is least; there are at least as many columns as rows.</summary>
    private static int[] Cheapest(int[,] cost)
    {
        var (n, m) = (cost.GetLength(0), cost.GetLength(1));
        var (ofRow, ofColumn, rowAt, cameFrom) = (new int[n + 1], new int[m + 1], new int[m + 1], new int[m + 1]);
        for (var row = 1; row <= n; row++)
        {
            rowAt[0] = row;
            var (column, least, seen) = (0, new int[m + 1], new bool[m + 1]);
            Array.Fill(least, int.MaxValue);
            do
            {
                seen[column] = true;
                var (from, delta, next) = (rowAt[column], int.MaxValue, 0);
                for (var to = 1; to <= m; to++)
                {
                    if (seen[to])
                        continue;
                    var reduced = cost[from - 1, to - 1] - ofRow[from] - ofColumn[to];
                    if (reduced < least[to])
                        (least[to], cameFrom[to]) = (reduced, column);
                    if (least[to] < delta)
                        (delta, next) = (least[to], to);
                }

                for (var to = 0; to <= m; to++)
                {
                    if (seen[to])
                        (ofRow[rowAt[to]], ofColumn[to]) = (ofRow[rowAt[to]] + delta, ofColumn[to] - delta);
                    else
                        least[to] -= delta;
                }

                column = next;
            }
            while (rowAt[column] != 0);
            for (; column != 0; column = cameFrom[column])
                rowAt[column] = rowAt[cameFrom[column]];
        }

        var chosen = new int[n];
        for (var column = 1; column <= m; column++)
        {
            if (rowAt[column] != 0)
                chosen[rowAt[column] - 1] = column - 1;
        }

        return chosen;
    }
}
