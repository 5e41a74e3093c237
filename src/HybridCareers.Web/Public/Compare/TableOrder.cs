using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;

namespace HybridCareers.Web.Public.Compare;

/// <summary>The tables of our sources with their rows in an order; equal rows keep the source's.</summary>
public static class TableOrder
{
    public static IReadOnlyList<ComparedTable> Of(Catalog catalog, CompareSort sort) =>
        [.. catalog.Comparisons.All.Select(table => new ComparedTable(
            table.Content.Title, table.Content.Columns, [.. Sorted(table.Content.Rows.Select(row => RowOf(row, catalog)), sort)], table.Content.Footnotes))];

    private static ComparedRow RowOf(ComparisonRow row, Catalog catalog)
    {
        var demand = Demand.Read(row.DemandWord, Grounds.None);
        return new(
            row.Role, row.Label, catalog.Roles.Find(row.Role) is not null,
            [.. row.Skills.Select(skill => new ComparedLabel(skill.Skill, skill.Label, catalog.Skills.Find(skill.Skill) is not null))],
            row.PayLabel, row.DemandWord, demand.Level, demand.Trend, row.Grounds);
    }

    private static IEnumerable<ComparedRow> Sorted(IEnumerable<ComparedRow> rows, CompareSort sort) => sort switch
    {
        CompareSort.Role => rows.OrderBy(row => row.Label, StringComparer.OrdinalIgnoreCase),
        CompareSort.Skills => rows.OrderByDescending(row => row.Skills.Count),
        CompareSort.Pay => rows.OrderBy(row => row.PayLabel is null).ThenBy(row => row.PayLabel, StringComparer.OrdinalIgnoreCase),
        CompareSort.Demand => rows.OrderBy(ScaleOf).ThenByDescending(row => row.DemandLevel).ThenBy(row => row.DemandTrend),
        _ => rows,
    };

    /// <summary>0 for an amount, 1 for a direction, 2 for a word on neither scale and for none.</summary>
    public static int ScaleOf(ComparedRow row) => row switch
    {
        { DemandLevel: not DemandLevel.Unknown } => 0,
        { DemandTrend: not DemandTrend.Unknown } => 1,
        _ => 2,
    };
}
