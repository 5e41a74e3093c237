using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Plan;

/// <summary>The words of a plan, on the page and in its files.</summary>
public static class PlanWords
{
    /// <summary>"about 40 hours (20 to 80)".</summary>
    public static string Hours(PlanTime? time) => time is null ? "hours not known"
        : time.Low == time.High ? $"about {Say.Count(time.Mean, "hour")}"
        : $"about {Say.Count(time.Mean, "hour")} ({Say.Number(time.Low)} to {Say.Number(time.High)}, likely {Say.Number(time.Likely)})";

    /// <summary>"week 3"; "weeks 3 to 5"; with a first day also the dates.</summary>
    public static string Weeks(PlanStepRow step, DateOnly? from)
    {
        var weeks = step.FirstWeek == step.LastWeek ? $"week {step.FirstWeek}" : $"weeks {step.FirstWeek} to {step.LastWeek}";
        return from is { } day ? $"{weeks}, {Say.Day(Begin(step, day))} to {Say.Day(End(step, day).AddDays(-1))}" : weeks;
    }

    /// <summary>The first day of a step.</summary>
    public static DateOnly Begin(PlanStepRow step, DateOnly from) => from.AddDays((step.FirstWeek - 1) * 7);

    /// <summary>The day after the last day of a step.</summary>
    public static DateOnly End(PlanStepRow step, DateOnly from) => from.AddDays(step.LastWeek * 7);

    /// <summary>"By the end of week 3"; with a first day also the date.</summary>
    public static string When(Milestone milestone, DateOnly? from) =>
        $"By the end of week {milestone.Week}" + (from is { } day ? $", {Say.Day(DayOf(milestone, day))}" : "");

    /// <summary>The last day of the week by which a milestone is due.</summary>
    public static DateOnly DayOf(Milestone milestone, DateOnly from) => from.AddDays((milestone.Week * 7) - 1);

    /// <summary>A milestone in words.</summary>
    public static string Title(Milestone milestone, PlanView view) => milestone.Kind switch
    {
        MilestoneKind.Project => $"Project: {milestone.Title}",
        MilestoneKind.Halfway => "half of what was missing is there",
        _ => $"every essential skill of {view.Title} is there",
    };

    /// <summary>Why a step is there, in a sentence.</summary>
    public static string Why(PlanStepRow step, string role) => step.Importance switch
    {
        Importance.Essential => $"Essential for {role}{Level(step)}.",
        Importance.Optional => $"Optional for {role}{Level(step)}; you chose it.",
        _ => $"{role} does not ask for it, but it comes first for {Say.List(step.FirstFor)}.",
    };

    /// <summary>What shortens a step; <c>null</c> = nothing.</summary>
    public static string? Credit(PlanStepRow step) => step.Near is null || step.Share >= 1 ? null
        : $"Your {step.Near} saves {((1 - step.Share) * 100).ToString("0", CultureInfo.InvariantCulture)} % of the hours.";

    /// <summary>The whole in a sentence.</summary>
    public static string Sum(PlanView view) =>
        $"{Say.Count(view.Steps.Count, "step")}, {Hours(view.Hours)}: about {Say.Count(view.Hours.Weeks, "week")} at {Say.Count(view.HoursAWeek, "hour")} a week."
        + (view.HoursNotKnown > 0 ? $" {Say.Count(view.HoursNotKnown, "step")} without known hours {(view.HoursNotKnown == 1 ? "is" : "are")} not counted." : "");

    private static string Level(PlanStepRow step) => step.Level == ProficiencyLevel.NotStated ? "" : $", at level {(int)step.Level}";
}
