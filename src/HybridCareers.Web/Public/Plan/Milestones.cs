using HybridCareers.Content;
using HybridCareers.Matching;

namespace HybridCareers.Web.Public.Plan;

/// <summary>What a milestone is.</summary>
public enum MilestoneKind
{
    /// <summary>The first step after which half of the way in match points is gone.</summary>
    Halfway,

    /// <summary>A project that proves what was learnt.</summary>
    Project,

    /// <summary>The last step.</summary>
    Arrival,
}

/// <summary>Something to have reached by a week.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Week">The week by whose end it is due, from 1.</param>
/// <param name="Step">Number of the step after which it is due.</param>
/// <param name="Percent">The match then, 0–100.</param>
/// <param name="Project">Slug of the project; <c>null</c> for other kinds.</param>
/// <param name="Title">Title of the project; empty for other kinds.</param>
public sealed record Milestone(MilestoneKind Kind, int Week, int Step, int Percent, string? Project, string Title);

/// <summary>Finds the milestones of a plan.</summary>
public static class Milestones
{
    private const int FewestForHalf = 4;

    /// <summary>The milestones by step, projects before the others of the same step.</summary>
    /// <param name="rows">The steps.</param>
    /// <param name="before">The match before the first step.</param>
    public static IReadOnlyList<Milestone> Of(IReadOnlyList<PlanStepRow> rows, int before)
    {
        if (rows.Count == 0)
            return [];
        var half = rows.Count < FewestForHalf ? null : rows.FirstOrDefault(row => 2 * (row.Percent - before) >= rows[^1].Percent - before);
        return
        [
            .. rows.SelectMany(row => (IEnumerable<Milestone>)
            [
                .. row.Projects.Select(project => new Milestone(MilestoneKind.Project, row.LastWeek, row.Number, row.Percent, project.Slug, project.Title)),
                .. row == half && row != rows[^1] ? [new(MilestoneKind.Halfway, row.LastWeek, row.Number, row.Percent, null, "")] : (Milestone[])[],
                .. row == rows[^1] ? [new(MilestoneKind.Arrival, row.LastWeek, row.Number, row.Percent, null, "")] : (Milestone[])[],
            ]),
        ];
    }
}
