using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

public class ProvingProjectsTests
{
    [Fact]
    public void As_few_projects_as_needed_are_chosen_and_each_is_due_after_its_last_skill()
    {
        var catalog = Small.Catalog(
            ("all", Project("All", "a", "b", "c")), ("one", Project("One", "a")), ("far", Project("Far", "d", "x", "y")), ("near", Project("Near", "d")), ("none", Project("None", "x")));
        var due = ProvingProjects.In(catalog).After(["c", "a", "first", "b", "d"], new HashSet<string> { "a", "b", "c", "d" }.Contains);

        due["b"].Select(project => project.Slug).Should().Equal("all");
        due["d"].Select(project => project.Slug).Should().Equal(["near"], "it asks for nothing beside");
        due.Should().HaveCount(2);
    }

    [Fact]
    public void What_only_comes_first_needs_no_proof() =>
        ProvingProjects.In(Small.Catalog(("one", Project("One", "a")))).After(["a"], _ => false).Should().BeEmpty();

    [Fact]
    public void Every_step_that_a_role_asks_for_is_proved_by_a_project_of_the_plan()
    {
        foreach (var role in Bundled.Catalog.Roles.All)
        {
            var plan = new LearningPlan(Bundled.Catalog, HeldSkills.None, role, new HashSet<string>());
            plan.Steps.Where(step => step.Need is not null && step.ProvedBy.Count == 0).Select(step => step.Skill.Slug).Should().BeEmpty("of {0}", role.Slug);
            plan.Steps.SelectMany(step => step.Projects).Should().OnlyHaveUniqueItems().And.HaveCountLessThanOrEqualTo(4);
        }
    }

    private static ProjectContent Project(string title, params string[] skills) =>
        new(title, [Small.Says("Do it.")], [.. skills.Select(skill => new ProvenSkill(skill, Small.Says("By doing it.")))], [Small.Says("It is done.")]);
}
