using System.Collections.Frozen;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Web.Public.Plan;

namespace HybridCareers.Web.Public.Compare;

/// <summary>How far the reader is from each of the compared roles, and their order by what matters to the reader.</summary>
internal sealed class Reach
{
    private readonly CompareAddress asked;

    public Reach(Catalog catalog, CompareAddress asked)
    {
        this.asked = asked;
        if (asked.Roles.Count < 2)
            return;
        // Without skills the effort is that from nothing.
        var plans = asked.Have.All.Count == 0 && asked.Weights.Effort == 0 ? [] : asked.Roles
            .Select(role => new LearningPlan(catalog, asked.Have, role, FrozenSet<string>.Empty)).ToList();
        Rows = asked.Have.All.Count == 0 ? [] : [.. plans.Select(RowOf)];
        if (asked.Weights.Sum > 0)
            Order = OrderOf(new RoleWeighing([.. asked.Roles.Select((role, at) => (role, plans.Count == 0 ? null : HoursOf(plans[at])?.Mean))], asked.Weights));
    }

    /// <summary>The distance to each role, in their order; empty where no skills were given.</summary>
    public IReadOnlyList<ComparedReach> Rows { get; } = [];

    /// <summary>The order by the reader's weights; <c>null</c> = nothing was weighed.</summary>
    public RoleOrder? Order { get; }

    private static ComparedReach RowOf(LearningPlan plan)
    {
        var gap = plan.Before.Terms.Where(term => !term.IsMet && term.Need.Importance == Importance.Essential).ToLookup(term => term is { By: null, SpentOn: null });
        return new(
            plan.Before.IsKnown ? plan.Before.Percent : null,
            [.. gap[true].Select(term => new NamedPage(term.Skill.Slug, term.Skill.Content.Title))],
            [.. gap[false].Select(term => new PartGap(term.Skill.Slug, term.Skill.Content.Title, (term.By?.Skill ?? term.Skill).Content.Title))],
            HoursOf(plan) is { } hours ? PlanRows.Time(hours, PlanAddress.UsualHours) : null, plan.HoursNotKnown);
    }

    private static PlanHours? HoursOf(LearningPlan plan) => plan.Steps.Count > 0 && plan.Steps.Count == plan.HoursNotKnown ? null : plan.Hours;

    private RoleOrder OrderOf(RoleWeighing weighing) => new(
        [.. weighing.Roles.Select(role => new WeighedRow(
            role.Role.Slug, role.Role.Content.Title, (int)Math.Round(100 * role.Score, MidpointRounding.AwayFromZero),
            [.. role.Parts.Where(part => asked.Weights.Of(part.By) != 0).Select(part => new WeighedPartRow(
                part.By, asked.Weights.Of(part.By), part.Value is { } value ? Math.Round((decimal)value, 2) : null))]))],
        weighing.IsTied,
        [.. weighing.Flips.Select(flip => new FlipRow(
            flip.By, flip.Weight, flip.Of?.Content.Title, flip.TurnsOut is { } value ? value > 0 : null, flip.First.Slug, flip.First.Content.Title))]);
}
