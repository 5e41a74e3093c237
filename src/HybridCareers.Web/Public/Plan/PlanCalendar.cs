using System.Text;
using HybridCareers.Web.Hosting;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace HybridCareers.Web.Public.Plan;

/// <summary>The plan as a calendar: a span of whole days for each step, a day for each milestone.</summary>
public static class PlanCalendar
{
    /// <summary>The file.</summary>
    public static PageDownload Download { get; } = new(Urls.PlanCalendar, "my-plan.ics", "text/calendar; charset=utf-8", (view, site) => Encoding.UTF8.GetBytes(Write((PlanView)view, site)))
    {
        // A calendar without an event is none.
        Problem = view => PlanMarkdown.Problem((PlanView)view) ?? (((PlanView)view).Steps.Count == 0 ? "Nothing is left to learn, so there is nothing to put into a calendar." : null)
            ?? (((PlanView)view).From is null ? "A calendar needs the first day of the plan: give it in the parameter 'from', as 2027-01-31." : null),
    };

    /// <summary>The text.</summary>
    public static string Write(PlanView view, PublicAddress site)
    {
        var (calendar, from) = (new Calendar { ProductId = "-//HybridCareers//Plan//EN" }, view.From!.Value);
        foreach (var step in view.Steps)
        {
            calendar.Events.Add(new CalendarEvent
            {
                // The same step of the same plan keeps its name, so that a calendar replaces it.
                Uid = $"{view.Target}-{step.Code}@{site.Host}",
                DtStamp = new CalDateTime(from.Year, from.Month, from.Day, 0, 0, 0, CalDateTime.UtcTzId),
                Summary = $"{step.Number}. {step.Name}",
                Description = string.Join('\n', [PlanWords.Why(step, view.Title), PlanWords.Hours(step.Hours), .. step.Resources.Select(resource => $"{resource.Title}: {resource.Url}")]),
                Start = new CalDateTime(PlanWords.Begin(step, from)),
                End = new CalDateTime(PlanWords.End(step, from)),
                Url = new Uri(site.Absolute(Urls.Skill(step.Slug))),
            });
        }

        foreach (var milestone in view.Milestones)
        {
            var day = PlanWords.DayOf(milestone, from);
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{view.Target}-{milestone.Project ?? milestone.Kind.ToString().ToLowerInvariant()}@{site.Host}",
                DtStamp = new CalDateTime(from.Year, from.Month, from.Day, 0, 0, 0, CalDateTime.UtcTzId),
                Summary = $"◆ {PlanWords.Title(milestone, view)}",
                Description = string.Join('\n', view.Steps[milestone.Step - 1].Projects.Where(project => project.Slug == milestone.Project).SelectMany(project => project.Acceptance).Select(point => $"- {point.Text}")),
                Start = new CalDateTime(day),
                End = new CalDateTime(day.AddDays(1)),
                Url = new Uri(site.Absolute(view.Head.Path)),
            });
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }
}
