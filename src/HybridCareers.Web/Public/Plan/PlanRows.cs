using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Web.Public.Resources;

namespace HybridCareers.Web.Public.Plan;

/// <summary>Turns a plan into the rows that page, twin and files show.</summary>
public static class PlanRows
{
    private const int MostResources = 4;

    /// <summary>The steps with their weeks at so many hours a week.</summary>
    public static IReadOnlyList<PlanStepRow> Of(LearningPlan plan, int hoursAWeek, Catalog catalog)
    {
        var (rows, spent) = (new List<PlanStepRow>(), 0.0);
        var due = plan.Steps.Index().SelectMany(step => step.Item.Projects.Select(project => (project.Slug, step.Index))).ToDictionary(pair => pair.Slug, pair => pair.Index + 1, StringComparer.Ordinal);
        foreach (var step in plan.Steps)
        {
            var begin = spent;
            spent += step.Hours?.Mean ?? 0;
            var skill = step.Skill.Content;
            rows.Add(new(
                rows.Count + 1, step.Skill.Slug, skill.Title, skill.Code, skill.Domain, step.Level, step.Need?.Importance, step.Need?.Grounds,
                [.. step.FirstFor.Select(later => later.Content.Title)], step.Near?.Skill.Content.Title, Math.Round(step.Share, 2),
                step.Hours is { } hours ? Time(hours, hoursAWeek) : null, step.Source, WeekOf(begin, hoursAWeek), Math.Max(WeekOf(begin, hoursAWeek), WeekOf(spent - 0.01, hoursAWeek)), step.Percent, step.ComesBefore?.Skill.Content.Title,
                [.. step.Resources.Take(MostResources).Select(resource => ResourceRow.Of(resource, catalog))],
                [.. step.Projects.Select(project => new PlanProject(
                    project.Slug, project.Content.Title, [.. NamedSkill.Of(project.Content.Proves.Select(proof => proof.Skill), catalog).Select(proven => proven.Name)],
                    project.Content.Acceptance))],
                [.. step.ProvedBy.Select(project => new ProvingProject(project.Slug, project.Content.Title, due[project.Slug]))]));
        }

        return rows;
    }

    /// <summary>Whole hours with the weeks they make.</summary>
    public static PlanTime Time(PlanHours hours, int hoursAWeek) =>
        new(Whole(hours.Low), Whole(hours.Likely), Whole(hours.High), Whole(hours.Mean), (int)Math.Ceiling(hours.Mean / hoursAWeek));

    private static int WeekOf(double hour, int hoursAWeek) => (int)(Math.Max(0, hour) / hoursAWeek) + 1;

    private static int Whole(double hours) => (int)Math.Round(hours, MidpointRounding.AwayFromZero);
}
