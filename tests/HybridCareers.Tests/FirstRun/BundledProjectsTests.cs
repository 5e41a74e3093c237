using HybridCareers.Content;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.FirstRun;

public class BundledProjectsTests
{
    private static IEnumerable<ProjectContent> Projects => Bundled.Catalog.Projects.All.Select(project => project.Content);

    [Fact]
    public void Every_skill_that_is_essential_to_a_role_is_proved_by_a_project()
    {
        var essential = Bundled.Catalog.Roles.All.SelectMany(role => role.Content.Skills).Where(need => need.Importance == Importance.Essential).Select(need => need.Skill);

        essential.Except(Projects.SelectMany(project => project.Proves).Select(proof => proof.Skill)).Should().BeEmpty();
    }

    [Fact]
    public void Each_has_a_checklist_and_every_line_of_it_has_its_grounds()
    {
        Projects.Should().OnlyContain(project => project.Acceptance.Count >= 5 && project.Idea.Count >= 2);
        Projects.SelectMany(project => project.Claims()).Should().OnlyContain(claim => claim.Grounds.Stand);
        Projects.SelectMany(project => project.Acceptance).Select(point => point.Text).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void What_no_source_says_names_the_editors_and_their_reason() =>
        Projects.SelectMany(project => project.Acceptance).Where(point => point.Grounds.Cites.Count == 0).Should().OnlyContain(point => point.Grounds.Reason!.Why.Length > 40);
}
