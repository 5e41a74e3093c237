using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Shared;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Compare;

/// <summary>The comparison as a table to keep: one row for each role. Several values in a cell are parted by semicolons.</summary>
public static class CompareCsv
{
    private static readonly (string Head, Func<ComparedRole, CompareView, string?> Of)[] Columns =
    [
        (AspectWords.Of(Aspect.Summary), (role, _) => string.Join(' ', role.Summary.Select(statement => statement.Text))),
        (AspectWords.Of(Aspect.DemandLevel), (role, _) => Say.Level(role.Demand.Level)),
        (AspectWords.Of(Aspect.DemandTrend), (role, _) => Say.Trend(role.Demand.Trend)),
        (AspectWords.Of(Aspect.DemandWord), (role, _) => role.Demand.SourceWord ?? "Not stated"),
        (AspectWords.Of(Aspect.PayLabel), (role, _) => role.Pay.SourceLabel ?? "Not stated"),
        (AspectWords.Of(Aspect.PayFigures), (role, _) => role.Pay.Figures.Count == 0 ? "No figure in our sources" : Listed(role.Pay.Figures.Select(Amounts.Line))),
        (AspectWords.Of(Aspect.Coding), (role, _) => Say.Coding(role.Coding.Need)),
        (AspectWords.Of(Aspect.Entry), (role, _) => Say.Entry(role.Entry.Level)),
        ("AI skills", (role, _) => Number(role.SkillMix.Ai)),
        ("Skills shared by AI and Web3", (role, _) => Number(role.SkillMix.Shared)),
        ("Web3 skills", (role, _) => Number(role.SkillMix.Web3)),
        ("General skills", (role, _) => Number(role.SkillMix.General)),
        ("Essential skills", (role, view) => SkillsOf(role, view, Importance.Essential)),
        ("Optional skills", (role, view) => SkillsOf(role, view, Importance.Optional)),
        (AspectWords.Of(Aspect.OwnSkills), (role, _) => Listed(role.OwnSkills.Select(skill => skill.Title))),
        (AspectWords.Of(Aspect.Paths), (role, _) => Listed(role.Paths.Select(path => path.Title))),
        (AspectWords.Of(Aspect.Feeders), (role, _) => Listed(role.Feeders.Select(statement => statement.Text))),
        (AspectWords.Of(Aspect.NextPositions), (role, _) => Listed(role.NextPositions.Select(statement => statement.Text))),
        ("Evidence", (role, _) => Say.Evidence(role.Evidence.Level)),
    ];

    /// <summary>The page's download.</summary>
    public static PageDownload Download { get; } = new(Urls.CompareCsv, "roles-compared.csv", "text/csv; charset=utf-8", (view, site) => Write((CompareView)view, site)) { Problem = view => ProblemOf((CompareView)view) };

    /// <summary>The chosen roles, or the whole tables under the source's own heads.</summary>
    public static byte[] Write(CompareView view, PublicAddress site) =>
        Csv.Write(view.Roles.Count > 0 ? SideBySide(view, site) : WholeTables(view.Tables, site));

    private static string? ProblemOf(CompareView view) => view.Roles is [var only]
        ? $"The parameter 'roles' names one role, {only.Title}; a comparison needs 2 to {CompareView.Most}. Add another, or leave the parameter out for the whole tables."
        : null;

    private static IEnumerable<string?[]> SideBySide(CompareView view, PublicAddress site) =>
    [
        ["Role", "Address", .. Columns.Select(column => column.Head)],
        .. view.Roles.Select(role => (string?[])[role.Title, site.Absolute(Urls.Role(role.Slug)), .. Columns.Select(column => column.Of(role, view))]),
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

    private static string SkillsOf(ComparedRole role, CompareView view, Importance importance)
    {
        var at = view.Roles.ToList().IndexOf(role);
        return Listed(view.Skills.Where(skill => skill.Needs[at]?.Importance == importance).Select(skill => skill.Title));
    }

    private static string Listed(IEnumerable<string> values) => string.Join("; ", values);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
