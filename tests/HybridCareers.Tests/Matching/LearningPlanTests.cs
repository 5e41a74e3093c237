using System.Collections.Frozen;
using CsCheck;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

public class LearningPlanTests
{
    private static readonly FrozenSet<string> None = FrozenSet<string>.Empty;

    [Fact]
    public void An_engineer_of_machine_learning_begins_with_algebra_and_circuits_and_not_with_python()
    {
        var engineer = HeldSkills.OfOrigin(Bundled.Catalog, Bundled.Catalog.Paths.All.SelectMany(path => path.Content.Origins!).Single(origin => origin.Title == "Machine learning engineer"));
        var steps = Plan(Bundled.Catalog, engineer.ToString(), "zkml-engineer").Steps.Select(step => step.Skill.Slug).ToList();

        steps[0].Should().Be("advanced-mathematics");
        steps.Should().Contain(["cryptography", "zero-knowledge-proofs", "circuit-building", "zk-proof-frameworks", "zkml"]).And.NotContain(["python", "machine-learning", "linear-algebra", "probability"]);
        steps.IndexOf("circuit-building").Should().BeLessThan(steps.IndexOf("zkml"));
    }

    [Fact]
    public void What_comes_first_stands_before_what_asks_for_it()
    {
        foreach (var role in Bundled.Catalog.Roles.All)
        {
            var steps = Plan(Bundled.Catalog, "", role.Slug).Steps.Select(step => step.Skill).ToList();
            var place = steps.Index().ToDictionary(pair => pair.Item.Slug, pair => pair.Index);
            steps.Should().OnlyContain(step => step.Content.Prerequisites.All(first => place[first.Skill] < place[step.Slug]));
        }
    }

    [Fact]
    public void Whoever_follows_a_plan_with_every_optional_skill_matches_in_full()
    {
        foreach (var role in Bundled.Catalog.Roles.All)
        {
            var plan = new LearningPlan(Bundled.Catalog, Read(Bundled.Catalog, "py,comm.1"), role, role.Content.Skills.Select(need => need.Skill).ToFrozenSet());
            plan.Steps[^1].Percent.Should().Be(100);
            plan.LeftOut.Should().BeEmpty();
            plan.Steps.Select(step => step.Percent).Should().BeInAscendingOrder();
        }
    }

    [Fact]
    public void For_any_content_every_missing_essential_is_there_and_the_order_holds() => World.Any.Sample(world =>
    {
        foreach (var role in world.Catalog.Roles.All)
        {
            var plan = new LearningPlan(world.Catalog, world.Have, role, role.Content.Skills.Select(need => need.Skill).ToFrozenSet());
            (plan.Steps.Count > 0 ? plan.Steps[^1].Percent : plan.Before.Percent).Should().Be(100);
            plan.Steps.Select(step => step.Skill.Slug).Should().OnlyHaveUniqueItems();
            plan.Steps.All(step => step.Share >= 0).Should().BeTrue();
        }
    });

    [Fact]
    public void Content_that_goes_round_in_a_circle_gets_an_answer_that_says_so()
    {
        var catalog = Small.Catalog(
            ("a", Skill("a", "b")), ("b", Skill("b", "c")), ("c", Skill("c", "a")), ("d", Skill("d", "c")),
            ("role", Small.Role("Role", Small.Need("d"), Small.Need("a"), Small.Need("c"))));
        var plan = Plan(catalog, "", "role");

        plan.Steps.Select(step => step.Skill.Slug).Should().BeEquivalentTo("a", "b", "c", "d");
        plan.Circle.Select(skill => skill.Slug).Should().Equal("a", "b", "c");
    }

    [Fact]
    public void Hours_shrink_by_what_is_known_and_by_neighbours()
    {
        LearningHours.ShareLeft(ProficiencyLevel.NotStated, null, null).Should().Be(1);
        LearningHours.ShareLeft(ProficiencyLevel.Expert, null, null).Should().Be(2);
        LearningHours.ShareLeft(ProficiencyLevel.Advanced, ProficiencyLevel.Basic, null).Should().Be(1);
        LearningHours.ShareLeft(ProficiencyLevel.NotStated, null, Nearness.Related).Should().BeApproximately(0.6, 1e-9);
        LearningHours.ShareLeft(ProficiencyLevel.NotStated, null, Nearness.Narrower).Should().BeApproximately(0.4, 1e-9);
        LearningHours.ShareLeft(ProficiencyLevel.Basic, ProficiencyLevel.Expert, Nearness.Same).Should().Be(0);
    }

    [Fact]
    public void Every_skill_of_ours_has_hours_in_order_with_a_reason()
    {
        foreach (var skill in Bundled.Catalog.Skills.All)
        {
            var effort = LearningHours.In(Bundled.Catalog).Of(skill.Slug)!;
            new[] { effort.Low, effort.Likely, effort.High }.Should().BeInAscendingOrder().And.OnlyContain(hours => hours > 0, "of {0}", skill.Slug);
            effort.Grounds.Stand.Should().BeTrue();
        }

        new PlanHours(10, 20, 60).Mean.Should().Be(25);
    }

    [Fact]
    public void Projects_come_after_the_last_skill_that_they_prove()
    {
        var plan = Plan(Bundled.Catalog, "", "zkml-engineer");
        var step = plan.Steps.Single(step => step.Projects.Any(project => project.Slug == "zkml-paper-replication"));
        var proven = step.Projects[0].Content.Proves.Select(proof => proof.Skill);

        plan.Steps.SkipWhile(other => other != step).Skip(1).Select(later => later.Skill.Slug).Should().NotContain(proven);
    }

    private static LearningPlan Plan(Catalog catalog, string have, string role) => new(catalog, Read(catalog, have), catalog.Roles.Find(role)!, None);

    private static HeldSkills Read(Catalog catalog, string have) => HeldSkills.Read(catalog, have, out _);

    private static SkillContent Skill(string code, string first) =>
        new(code, code, SkillKind.Tool, SkillDomain.Ai, [], [], [], [], [new Prerequisite(first, Small.Grounds)]);
}
