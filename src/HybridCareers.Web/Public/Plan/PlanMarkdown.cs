using System.Globalization;
using System.Text;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Plan;

/// <summary>The plan as Markdown: a checklist to keep.</summary>
public static class PlanMarkdown
{
    /// <summary>The file.</summary>
    public static PageDownload Download { get; } = new(Urls.PlanMarkdown, "my-plan.md", "text/markdown; charset=utf-8", (view, site) => Encoding.UTF8.GetBytes(Write((PlanView)view, site)))
    {
        Problem = view => Problem((PlanView)view),
    };

    /// <summary>Why there is no file, in a sentence; <c>null</c> = there is one.</summary>
    public static string? Problem(PlanView view) => view.State switch
    {
        PlanState.NoTarget => "A plan needs a role to reach: give its name in the parameter 'target'.",
        PlanState.TooLittleKnown => "Too little is known of this role to plan the way to it.",
        _ => null,
    };

    /// <summary>The text.</summary>
    public static string Write(PlanView view, PublicAddress site)
    {
        var text = new StringBuilder($"# {PlainMarkdown.Of(view.Head.Title)}\n\n");
        text.Append(view.State == PlanState.Reached ? "Nothing essential is missing.\n" : $"{PlanWords.Sum(view)} Match: {view.PercentBefore} → {view.PercentAfter} %.\n");
        foreach (var step in view.Steps)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- [ ] **{step.Number}. {PlainMarkdown.Of(step.Name)}**: {PlanWords.Hours(step.Hours)}, {PlanWords.Weeks(step, view.From)}. {PlainMarkdown.Of(PlanWords.Why(step, view.Title))}\n");
            foreach (var resource in step.Resources)
                text.Append(CultureInfo.InvariantCulture, $"  - {PlainMarkdown.Of(resource.Title)}: <{resource.Url}>\n");
            foreach (var project in step.Projects)
            {
                text.Append(CultureInfo.InvariantCulture, $"  - Project: {PlainMarkdown.Of(project.Title)}\n");
                foreach (var point in project.Acceptance)
                    text.Append(CultureInfo.InvariantCulture, $"    - [ ] {PlainMarkdown.Of(point.Text)}\n");
            }
        }

        if (view.Milestones.Count > 0)
            text.Append("\nMilestones:\n\n").AppendJoin('\n', view.Milestones.Select(milestone => $"- [ ] {PlanWords.When(milestone, view.From)}: {PlainMarkdown.Of(PlanWords.Title(milestone, view))}")).Append('\n');
        if (view.Habits.Count > 0)
            text.Append("\nAll the time:\n\n").AppendJoin('\n', view.Habits.Select(habit => $"- {PlainMarkdown.Of(habit.Title)}")).Append('\n');
        return text.Append(CultureInfo.InvariantCulture, $"\nFrom <{site.Absolute(view.Head.Path)}>\n").ToString();
    }
}
