using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Compare;

/// <summary>Says how a table is ordered, and what could not be ranked.</summary>
public static class TableWords
{
    public static string Of(ComparedTable table, CompareSort sort) => sort switch
    {
        CompareSort.Role => "Sorted by the table’s titles, A to Z.",
        CompareSort.Skills => "Sorted by the number of key skills, most first; equal rows keep the source’s order.",
        CompareSort.Pay => "Sorted by the label for pay, A to Z: labels are words and cannot be ranked as amounts." + Last(table.Rows.Count(row => row.PayLabel is null), "without a label"),
        CompareSort.Demand => "Sorted by demand on two scales that cannot be ranked against each other: first the rows whose word names an amount " +
            "(very high, high, moderate), then those whose word names a direction (rising, stable, falling)." +
            Last(table.Rows.Count(row => TableOrder.ScaleOf(row) == 2), "whose word is on neither scale, or that has none,"),
        _ => "The rows stand in the source’s order.",
    };

    private static string Last(int rows, string which) =>
        rows == 0 ? "" : $" {Say.Count(rows, "row")} {which} {(rows == 1 ? "stands" : "stand")} last.";
}
