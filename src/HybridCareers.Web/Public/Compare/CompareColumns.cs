using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Web.Public.Plan;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Compare;

/// <summary>What a file says of a role: the head of a column and its cell for the role with that number.</summary>
public sealed record CompareColumn(string Head, Func<int, string?> Cell);

/// <summary>What the files of a comparison say of each role.</summary>
public static class CompareColumns
{
    /// <summary>The columns: what roles are compared by, then, where they were given, the reader's skills and weights.</summary>
    public static IReadOnlyList<CompareColumn> Of(CompareView view) =>
    [
        .. Aspects.Select(column => new CompareColumn(column.Head, at => column.Of(view.Roles[at], view))),
        .. view.Reach.Count == 0 ? [] : Mine.Select(column => new CompareColumn(column.Head, at => column.Of(view.Reach[at]))),
        .. view.Reach.Count == 0 ? [] : (CompareColumn[])[new("Skills of it that you have", at => Listed(view.Skills.Where(skill => skill.Needs[at] is not null && skill.Mine is not null).Select(skill => skill.Title)))],
        .. view.Order is not { } order ? [] : (CompareColumn[])
        [
            new("Place by your weights", at => Number(PlaceOf(order, view.Roles[at].Slug) + 1)),
            new("Score by your weights, of 100", at => Number(order.Roles[PlaceOf(order, view.Roles[at].Slug)].Score)),
        ],
    ];

    private static readonly (string Head, Func<ComparedReach, string?> Of)[] Mine =
    [
        ("Your match in %", reach => reach.Percent is { } percent ? Number(percent) : "Not enough information"),
        ("Essential skills that you miss", reach => Listed(reach.Missing.Select(skill => skill.Title))),
        ("Essential skills that you meet in part", reach => Listed(reach.Partly.Select(ReachWords.Gap))),
        ("Hours to get there, low", reach => Hours(reach, hours => hours.Low)),
        ("Hours to get there, likely", reach => Hours(reach, hours => hours.Likely)),
        ("Hours to get there, high", reach => Hours(reach, hours => hours.High)),
        ("Hours to get there, mean", reach => Hours(reach, hours => hours.Mean)),
    ];

    private static readonly (string Head, Func<ComparedRole, CompareView, string?> Of)[] Aspects =
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

    private static string SkillsOf(ComparedRole role, CompareView view, Importance importance)
    {
        var at = view.Roles.ToList().IndexOf(role);
        return Listed(view.Skills.Where(skill => skill.Needs[at]?.Importance == importance).Select(skill => skill.Title));
    }

    private static string Listed(IEnumerable<string> values) => string.Join("; ", values);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Hours(ComparedReach reach, Func<PlanTime, int> of) => reach.Hours is { } hours ? Number(of(hours)) : "Not known";

    private static int PlaceOf(RoleOrder order, string slug) => order.Roles.ToList().FindIndex(role => role.Slug == slug);
}
