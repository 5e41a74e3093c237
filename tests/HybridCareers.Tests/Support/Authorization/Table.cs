namespace HybridCareers.Tests.Support.Authorization;

/// <summary>A row of the table: what is done, in which state, and what each column's member gets.</summary>
public sealed record TableRow(string Act, string State, IReadOnlyDictionary<string, string> Cells);

/// <summary>The authorization table, as it is written for people: <c>authorization.md</c> beside the test that walks it.</summary>
public sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows)
{
    /// <summary>Reads the table under a heading.</summary>
    public static Table Read(string heading)
    {
        var lines = File.ReadLines(Path.Combine(Repository.Root, "tests/HybridCareers.Tests/Architecture/authorization.md"))
            .SkipWhile(line => line != "## " + heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith('|') && !line.StartsWith("|-", StringComparison.Ordinal)).Select(CellsOf).ToList();
        var columns = lines[0].Skip(2).ToList();
        return new(columns, lines.Skip(1).Select(cells => new TableRow(
            cells[0].Trim('`'), cells[1], columns.Zip(cells.Skip(2)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))).ToList());
    }

    private static List<string> CellsOf(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
}

/// <summary>What a walk over the table found.</summary>
public sealed class Walk
{
    private readonly List<string> allows = [];
    private readonly List<string> refusals = [];

    /// <summary>How many cells were tried.</summary>
    public int Tried { get; private set; }

    /// <summary>Who got what the table refuses them.</summary>
    public IReadOnlyList<string> WrongAllows => allows;

    /// <summary>Who was refused what the table gives them.</summary>
    public IReadOnlyList<string> WrongRefusals => refusals;

    /// <summary>The result in a line.</summary>
    public string Summary => $"{allows.Count} of {Tried} wrong allows, {refusals.Count} of {Tried} wrong refusals";

    /// <summary>Notes a try.</summary>
    /// <param name="row">Of the table.</param>
    /// <param name="who">The column.</param>
    /// <param name="got">What came of it, in the table's words.</param>
    /// <param name="refuses">The table's words that refuse, the hardest last; all others allow.</param>
    /// <param name="how">What came of it, in full.</param>
    public void Note(TableRow row, string who, string got, IReadOnlyList<string> refuses, string how)
    {
        Tried++;
        var due = row.Cells[who];
        if (due == got)
            return;
        var wrong = Hardness(refuses, got) < Hardness(refuses, due) ? allows : refusals;
        wrong.Add($"{row.Act} [{row.State}] by {who}: due {due}, got {got} ({how})");
    }

    private static int Hardness(IReadOnlyList<string> refuses, string word)
    {
        for (var at = 0; at < refuses.Count; at++)
        {
            if (refuses[at] == word)
                return at + 1;
        }

        return 0;
    }
}
