using HybridCareers.Content;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Shared;

namespace HybridCareers.Web.Public.Compare;

/// <summary>The comparison as a table to keep: one row for each role. Several values in a cell are parted by semicolons.</summary>
public static class CompareCsv
{
    /// <summary>The page's download.</summary>
    public static PageDownload Download { get; } = new(Urls.CompareCsv, "roles-compared.csv", "text/csv; charset=utf-8", (view, site) => Write((CompareView)view, site)) { Problem = view => Problem((CompareView)view) };

    /// <summary>The chosen roles, or the whole tables under the source's own heads.</summary>
    public static byte[] Write(CompareView view, PublicAddress site) =>
        Csv.Write(view.Roles.Count > 0 ? SideBySide(view, site) : WholeTables(view.Tables, site));

    /// <summary>Why there is no file, in a sentence; <c>null</c> = there is one.</summary>
    public static string? Problem(CompareView view) => view.Roles is [var only]
        ? $"The parameter 'roles' names one role, {only.Title}; a comparison needs 2 to {CompareView.Most}. Add another, or leave the parameter out for the whole tables."
        : null;

    private static IEnumerable<string?[]> SideBySide(CompareView view, PublicAddress site) =>
    [
        ["Role", "Address", .. CompareColumns.Of(view).Select(column => column.Head)],
        .. view.Roles.Select((role, at) => (string?[])[role.Title, site.Absolute(Urls.Role(role.Slug)), .. CompareColumns.Of(view).Select(column => column.Cell(at))]),
    ];

    private static IEnumerable<string?[]> WholeTables(IReadOnlyList<ComparedTable> tables, PublicAddress site)
    {
        var fields = Enum.GetValues<ComparisonField>();
        yield return ["Table", "Address", .. fields.Select(field => tables.SelectMany(table => table.Columns).FirstOrDefault(column => column.Field == field)?.Label ?? field.ToString())];
        foreach (var (table, row) in tables.SelectMany(table => table.Rows.Select(row => (table, row))))
            yield return [table.Title, row.IsLive ? site.Absolute(Urls.Role(row.Role)) : null, .. fields.Select(field => Cell(row, field))];
    }

    private static string? Cell(ComparedRow row, ComparisonField field) => field switch
    {
        ComparisonField.Role => row.Label,
        ComparisonField.Skills => Listed(row.Skills.Select(skill => skill.Label)),
        ComparisonField.Pay => row.PayLabel,
        _ => row.DemandWord,
    };

    private static string Listed(IEnumerable<string> values) => string.Join("; ", values);
}
