using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Web.Public.Resources;
using HybridCareers.Web.Shared.Evidence;
using HybridCareers.Web.Shared.Words;
using HybridCareers.Web.Shared.Writing;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Public.Plan;

/// <summary>The steps of a plan, in one piece: some plans have fifty.</summary>
public static class PlanSteps
{
    /// <summary>The steps as items of a list.</summary>
    public static RenderFragment Of(PlanView view)
    {
        var text = new Markup();
        foreach (var step in view.Steps)
            Step(step, view, text);
        return text.End();
    }

    private static void Step(PlanStepRow step, PlanView view, Markup text)
    {
        text.Add($"""<li id="step-{step.Number}"><h3><a href="{Urls.Skill(step.Slug)}">{step.Name}</a></h3>""");
        text.Add($"""<label class="tick done" hidden><input type="checkbox" data-tick="{step.Code}" data-have="{HeldSkills.Write(step.Code, step.Level)}" """);
        if (step.Hours is { } time)
            text.Add($"""data-hours="{time.Mean}" """);
        text.Add($"""/><span>Done, kept in this browser<span class="vh">: {step.Name}</span></span></label><p>{PlanWords.Why(step, view.Title)}""");
        if (step.Grounds is { } grounds)
            Says.Write(grounds, view.Notes, text);
        text.Add($"</p>");
        if (step.ComesBefore is { } own)
            text.Add($"""<p class="small">It comes before your {own}, so you may well know it: <a rel="nofollow" href="{view.Address.WithSkill(step.Code, step.Level)}">count it as known<span class="vh">: {step.Name}</span></a>.</p>""");
        text.Add($"""<dl class="around"><div><dt>Takes</dt><dd>{PlanWords.Hours(step.Hours)}""");
        Takes(step, view, text);
        text.Add($"</dd></div><div><dt>When</dt><dd>{PlanWords.Weeks(step, view.From)}</dd></div><div><dt>Match then</dt><dd>{step.Percent} %</dd></div>");
        if (step.Importance is not null && step.FirstFor.Count > 0)
            text.Add($"<div><dt>Opens</dt><dd>{Say.List(step.FirstFor)}</dd></div>");
        text.Add($"<div><dt>Learn from</dt><dd>");
        Resources(step, text);
        text.Add($"</dd></div><div><dt>Proved by</dt><dd>");
        Proof(step, text);
        text.Add($"</dd></div></dl>");
        foreach (var project in step.Projects)
            Project(project, view, text);
        text.Add($"</li>");
    }

    private static void Takes(PlanStepRow step, PlanView view, Markup text)
    {
        if (step.Source is { } source)
        {
            Says.Write(source.Grounds, view.Notes, text);
            if (source.Grounds.Cites.Count == 0)
                text.Add($", an editor’s estimate");
        }

        if (PlanWords.Credit(step) is { } credit)
            text.Add($". {credit}");
    }

    private static void Resources(PlanStepRow step, Markup text)
    {
        if (step.Resources.Count == 0)
        {
            text.Add($"""<span class="unknown">No resource known</span>""");
            return;
        }

        text.Add($"""<ul class="apart">""");
        foreach (var resource in step.Resources)
            ResourceItem.Write(resource, null, text);
        text.Add($"</ul>");
    }

    private static void Proof(PlanStepRow step, Markup text)
    {
        if (step.ProvedBy.Count == 0)
            text.Add($"""<span class="unknown">{(step.Importance is null ? "No proof of its own is needed" : "No project of ours proves it")}</span>""");
        foreach (var (at, project) in step.ProvedBy.Index())
        {
            text.Add($"""{(at > 0 ? "; " : "")}<a href="#project-{project.Slug}">{project.Title}</a>""");
            if (project.After != step.Number)
                text.Add($", after step {project.After}");
        }
    }

    private static void Project(PlanProject project, PlanView view, Markup text)
    {
        text.Add($"""<h4 id="project-{project.Slug}">Project: <a href="{Urls.Of(EntryKind.Project, project.Slug)}">{project.Title}</a></h4><p>It proves {Say.List(project.Proves)}. It is done when:</p><ul class="checks">""");
        foreach (var point in project.Acceptance)
        {
            text.Add($"<li>");
            Says.Write(point, view.Notes, text);
            text.Add($"</li>");
        }

        text.Add($"</ul>");
    }
}
