using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Web.Public.Match;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Web.Public.Plan;

/// <summary>Answers <c>/plan</c>.</summary>
public static class PlanQuery
{
    private const int Offered = 50;

    public static Answer<PlanView> Find(Catalog catalog, PageUrl url)
    {
        if (PlanAddress.Read(catalog, url, out var asked) is { } problem)
            return new Refused<PlanView>(problem);
        var plan = asked.Target is { } target
            ? new LearningPlan(catalog, asked.Have, target, asked.Optional.All.Select(held => held.Skill.Slug).ToHashSet(StringComparer.Ordinal))
            : null;
        var rows = plan is not { Before.IsKnown: true } ? [] : PlanRows.Of(plan, asked.Hours, catalog);
        IReadOnlyList<HabitRow> habits = rows.Count == 0 ? [] : catalog.Derive(static given => new Habits(given)).All;
        return new PlanView(
            [.. asked.Have.All.Select(MatchRows.Of)], [.. asked.Have.NotKnown.Concat(asked.Optional.NotKnown)], asked.Target?.Slug, asked.Target?.Content.Title ?? "", StateOf(plan), asked.Hours, asked.From,
            plan?.Before.Percent ?? 0, rows.Count > 0 ? rows[^1].Percent : plan?.Before.Percent ?? 0, PlanRows.Time(plan?.Hours ?? default, asked.Hours), plan?.HoursNotKnown ?? 0,
            rows, habits, [.. (plan?.LeftOut ?? []).Select(skill => new NamedCode(skill.Content.Code, skill.Content.Title))],
            [.. (plan?.Circle ?? []).Select(skill => skill.Content.Title)])
        {
            Head = HeadOf(asked, asked.Path),
            Notes = new Footnotes(ClaimsOf(rows, habits), catalog),
            Address = asked,
            Milestones = Milestones.Of(rows, plan?.Before.Percent ?? 0),
            Roles = [.. (asked.Target is null ? [] : (Live<RoleContent>[])[asked.Target]).Concat(catalog.Roles.All.Where(role => role != asked.Target)).Take(Offered).Select(role => (role.Slug, role.Content.Title))],
        };
    }

    private static PlanState StateOf(LearningPlan? plan) => plan switch
    {
        null => PlanState.NoTarget,
        { Before.IsKnown: false } => PlanState.TooLittleKnown,
        { Steps.Count: 0 } => PlanState.Reached,
        _ => PlanState.Planned,
    };

    // In the order of the page, so that the numbers of its sources grow from top to bottom.
    private static IEnumerable<Claim> ClaimsOf(IReadOnlyList<PlanStepRow> rows, IReadOnlyList<HabitRow> habits) =>
    [
        .. rows.SelectMany(row => (IEnumerable<Claim>)
        [
            .. row.Grounds is null ? [] : (Claim[])[new($"steps[{row.Slug}]", row.Name, row.Grounds)],
            .. row.Source is null ? [] : (Claim[])[new($"steps[{row.Slug}].hours", row.Name, row.Source.Grounds)],
            .. row.Projects.SelectMany(project => project.Acceptance.At($"projects[{project.Slug}].acceptance")),
        ]),
        .. habits.SelectMany((habit, at) => habit.Text.At($"habits[{at + 1}]")),
    ];

    private static PageHead HeadOf(PlanAddress asked, string path) => new(
        asked.Target is null ? "Plan my way" : $"My way to {asked.Target.Content.Title}",
        "What to learn for a role, in an order that can be learnt, with hours, resources and projects that prove it.",
        path, Twin: Urls.Api + path, Listed: asked.Have.All.Count == 0 && asked.Target is null);

    /// <summary>The habits of the paths, each once.</summary>
    private sealed class Habits(Catalog catalog)
    {
        public IReadOnlyList<HabitRow> All { get; } =
            [.. catalog.Paths.All.SelectMany(path => path.Content.Stages).Where(stage => stage.Kind == StageKind.Engage).SelectMany(stage => stage.Steps)
                .DistinctBy(step => step.Title, StringComparer.OrdinalIgnoreCase).Take(6).Select(step => new HabitRow(step.Title, step.Text))];
    }
}
