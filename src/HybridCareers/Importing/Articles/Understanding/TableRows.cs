using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>A table with its columns understood.</summary>
/// <param name="Columns">Columns in order.</param>
/// <param name="Rows">Rows in order, without the heads.</param>
internal sealed record TableRows(IReadOnlyList<(Column Holds, string Label)> Columns, IReadOnlyList<TableRow> Rows)
{
    /// <summary>Understands a table; <c>null</c> = none of its columns holds roles.</summary>
    public static TableRows? Of(Section table, Harvest harvest)
    {
        var blocks = table.Blocks.ToList();
        if (blocks.Count < 2)
            return null;
        var head = blocks[0].Cells.Count > 0 ? blocks[0].Cells : ColumnWords.Split(blocks[0].Text);
        if (head is null)
            return null;
        var columns = head.Select(label => (ColumnWords.Of(label) ?? Column.Other, label)).ToList();
        var rows = blocks.Skip(1).ToList();
        if (!columns.Exists(column => column.Item1 == Column.Role))
        {
            // A nameless first column of titles.
            var titles = rows.Count(row => row.Cells.Count > 0 && (JobTitles.Is(row.Cells[0]) || harvest.Book.Named(row.Cells[0]) is not null));
            if (titles * 2 <= rows.Count)
                return null;
            columns[0] = (Column.Role, columns[0].label);
        }

        var split = new FlatRow(columns.ConvertAll(column => column.Item1), harvest);
        return new(columns, [.. rows.Select(row => (Row: row, Cells: row.Cells.Count > 0 ? row.Cells : split.Cells(row.Text)))
            .Where(row => row.Cells is not null).Select(row => new TableRow(row.Row.Passages[0], row.Cells!))]);
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Passage">The row as a passage.</param>
/// <param name="Cells">Its cells in order.</param>
internal sealed record TableRow(Passage Passage, IReadOnlyList<string> Cells)
{
    /// <summary>What stands in the first column of a kind; <c>null</c> = there is none, or it is empty.</summary>
    public string? Cell(TableRows table, Column column)
    {
        for (var at = 0; at < table.Columns.Count && at < Cells.Count; at++)
        {
            if (table.Columns[at].Holds == column)
                return Cells[at] is { Length: > 0 } cell && cell is not ("-" or "–" or "—" or "n/a" or "N/A") ? cell : null;
        }

        return null;
    }
}
