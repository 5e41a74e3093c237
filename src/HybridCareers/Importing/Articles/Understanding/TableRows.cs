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
        if (Turned(head, blocks, harvest) is { } turned)
            return turned;
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
        // A row with one cell alone names the rows below it.
        static bool IsGroup(IReadOnlyList<string> cells, int columns) => columns > 2 && cells.Count(cell => cell.Length > 0) == 1;
        return new(columns, [.. rows.Select(row => (Row: row, Cells: row.Cells.Count > 0 ? row.Cells : split.Cells(row.Text)))
            .Where(row => row.Cells is not null && !IsGroup(row.Cells, columns.Count)).Select(row => new TableRow(row.Row.Passages[0], row.Cells!))]);
    }

    // A column for each role: its heads are titles, and the first cells of the rows say what they hold.
    private static TableRows? Turned(IReadOnlyList<string> head, List<Block> blocks, Harvest harvest)
    {
        var rows = blocks.Skip(1).Where(row => row.Cells.Count == head.Count).ToList();
        if (head.Count < 3 || rows.Count != blocks.Count - 1 || rows.Count == 0 || rows.Count(row => ColumnWords.Of(row.Cells[0]) is not null) * 2 < rows.Count)
            return null;
        if (!head.Skip(1).All(title => title.Length > 0 && (harvest.Book.Named(title) is not null || JobTitles.Is(title))) || head.Skip(1).All(title => ColumnWords.Of(title) is not null))
            return null;
        return new(
            [(Column.Role, head[0].Length > 0 ? head[0] : "Role"), .. rows.Select(row => (ColumnWords.Of(row.Cells[0]) ?? Column.Other, row.Cells[0]))],
            [.. Enumerable.Range(1, head.Count - 1).Select(at => new TableRow(blocks[0].Passages[0], [head[at], .. rows.Select(row => row.Cells[at])])
            {
                Passages = [blocks[0].Passages[0], .. rows.Select(row => row.Passages[0])],
            })]);
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

    /// <summary>The passage of each cell where they differ; empty = the row is one passage.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>The passage in which the first column of a kind stands.</summary>
    public Passage PassageOf(TableRows table, Column column)
    {
        for (var at = 0; at < table.Columns.Count && at < Passages.Count; at++)
        {
            if (table.Columns[at].Holds == column)
                return Passages[at];
        }

        return Passage;
    }
}
