using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Projects;

namespace HybridCareers.Tests.Web.Public.Projects;

public class ProjectListPageTests
{
    [Fact]
    public async Task Every_project_stands_at_its_anchor_with_what_it_proves_and_when_it_is_done()
    {
        var page = await RenderAsync(Bundled.Catalog);

        foreach (var project in Bundled.Catalog.Projects.All)
        {
            var section = page.GetElementById(project.Slug)!;
            section.QuerySelector("h2")!.TextContent.Should().Be(project.Content.Title);
            section.QuerySelectorAll("dt a").Select(link => link.GetAttribute("href")).Should().Equal(project.Content.Proves.Select(proof => $"/skills/{proof.Skill}"));
            section.QuerySelectorAll(".checks li").Should().HaveCount(project.Content.Acceptance.Count).And.OnlyContain(point => point.QuerySelector("sup.c") != null);
            section.QuerySelectorAll("a[href^='/paths/']").Should().HaveCount(
                Bundled.Catalog.Paths.All.SelectMany(path => path.Content.Stages).SelectMany(stage => stage.Steps).Count(step => step.Projects.Contains(project.Slug)));
        }
    }

    [Fact]
    public async Task A_project_of_which_little_is_known_says_so()
    {
        var section = (await RenderAsync(Small.Catalog(("p", new ProjectContent("P", [], [], []))))).GetElementById("p")!;

        section.TextContent.Should().Contain("No skill is named").And.Contain("No checklist is given");
    }

    [Fact]
    public async Task No_project_at_all_is_said() =>
        (await RenderAsync(Catalog.Empty)).QuerySelector("main")!.TextContent.Should().Contain("No project is published yet");

    private static Task<AngleSharp.Dom.IDocument> RenderAsync(Catalog catalog) =>
        Pages.RenderAsync<ProjectListPage, ProjectListView>(ProjectListQuery.Find(catalog, Pages.Url("/projects")).View());
}
