using CsCheck;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

/// <summary>What must hold for any plan.</summary>
public class PlanPropertyTests
{
    [Fact]
    public void Every_step_stands_after_what_it_asks_for_first() => World.InOrder.Sample(world => ForEachRole(world, (plan, _) =>
    {
        var place = plan.Steps.Index().ToDictionary(step => step.Item.Skill.Slug, step => step.Index);
        var there = new ImpliedSkills(world.Catalog, world.Have.All.Select(held => held.Skill.Slug));
        foreach (var step in plan.Steps)
        {
            foreach (var first in step.Skill.Content.Prerequisites.Select(first => first.Skill))
                (there.Contains(first) || place[first] < place[step.Skill.Slug]).Should().BeTrue("{0} comes before {1}", first, step.Skill.Slug);
        }

        plan.Circle.Should().BeEmpty();
    }));

    [Fact]
    public void A_plan_followed_to_its_end_matches_in_full() => World.InOrder.Sample(world => ForEachRole(world, (plan, index) =>
    {
        var reached = plan.Steps.Aggregate(world.Have, (have, step) => have.With(step.Skill, step.Level));
        new RoleMatch(world.Index, index, reached).Percent.Should().Be(100);
        (plan.Steps.Count > 0 ? plan.Steps[^1].Percent : plan.Before.Percent).Should().Be(100);
        plan.Steps.Select(step => step.Percent).Should().BeInAscendingOrder("no step lowers the match");
    }));

    [Fact]
    public void Nothing_is_planned_that_is_met_or_that_nothing_asks_for() => World.InOrder.Sample(world => ForEachRole(world, (plan, _) =>
    {
        plan.Steps.All(step => step.Need is not null || step.FirstFor.Count > 0).Should().BeTrue("each is asked for, or comes first for another");
        plan.Steps.Select(step => step.Skill.Slug).Should().OnlyHaveUniqueItems();
        plan.Steps.Where(step => step.Need is { } need && world.Have.Find(need.Skill) is { } held && Worth.Level(held.Level, need.Level) == Worth.Level(need.Level, need.Level)).Should().BeEmpty();
        plan.Steps.All(step => step.Share >= 0).Should().BeTrue();
    }));

    [Fact]
    public void Circles_end_and_are_named() => World.InCircles.Sample(world => ForEachRole(world, (plan, _) =>
    {
        plan.Steps.Select(step => step.Skill.Slug).Should().OnlyHaveUniqueItems();
        (plan.Steps.Count > 0 ? plan.Steps[^1].Percent : plan.Before.Percent).Should().Be(100);
        plan.Circle.Select(skill => skill.Slug).Should().BeSubsetOf(plan.Steps.Select(step => step.Skill.Slug));
    }));

    private static void ForEachRole(World world, Action<LearningPlan, int> check)
    {
        foreach (var role in world.Catalog.Roles.All)
            check(new LearningPlan(world.Catalog, world.Have, role, role.Content.Skills.Select(need => need.Skill).ToHashSet()), world.Index.NumberOf(role));
    }
}
