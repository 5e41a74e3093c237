using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Compare;

namespace HybridCareers.Tests.Web.Public.Compare;

public class CompareReachTests
{
    [Fact]
    public async Task My_skills_are_a_column_with_match_gap_and_hours()
    {
        var view = CompareQuery.Find(Bundled.Catalog, Pages.Url("/compare", "", ("roles", "zkml-engineer,ai-agent-economist"), ("have", "py.3,gt,md,stat"))).View();
        var page = await Pages.RenderAsync<ComparePage, CompareView>(view);

        view.Head.Path.Should().Be("/compare?roles=zkml-engineer,ai-agent-economist&have=gt,md,py.3,stat");
        view.Reach.Should().HaveCount(2);
        view.Reach[1].Percent.Should().BeGreaterThan(view.Reach[0].Percent!.Value);
        view.Reach[1].Hours.Should().BeLessThan(view.Reach[0].Hours!.Value);
        view.Reach[1].Missing.Select(skill => skill.Slug).Should().Equal("defi-primitives", "tokenomics", "ai-agents");
        page.QuerySelectorAll("#mine ~ .scroll tbody tr").Should().HaveCount(2);
        page.QuerySelectorAll("tbody th small").Select(said => said.TextContent).Should().Contain("✓ you have it, level 3").And.Contain("○ you lack it");
    }

    [Fact]
    public async Task Without_skills_there_is_no_such_column()
    {
        var view = CompareQuery.Find(Bundled.Catalog, Pages.Url("/compare", "", ("roles", "zkml-engineer,ai-agent-economist"))).View();

        view.Reach.Should().BeEmpty();
        (await Pages.RenderAsync<ComparePage, CompareView>(view)).QuerySelector("#mine").Should().BeNull();
    }
}
