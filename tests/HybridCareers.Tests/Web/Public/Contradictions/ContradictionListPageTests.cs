using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Contradictions;
using HybridCareers.Web.Public.Roles;
using HybridCareers.Web.Public.Sources;

namespace HybridCareers.Tests.Web.Public.Contradictions;

public class ContradictionListPageTests
{
    [Fact]
    public async Task Open_and_settled_ones_stand_with_both_sides_their_sources_and_how_they_ended()
    {
        var view = ContradictionListQuery.Find(Bundled.Catalog, Pages.Url("/contradictions")).View();
        var page = await Pages.RenderAsync<ContradictionListPage, ContradictionListView>(view);

        (view.Total, view.Open).Should().Be((6, 2));
        page.QuerySelector(".lead")!.TextContent.Should().EndWith("2 of 6 contradictions open.");
        page.QuerySelectorAll("h2 .tag").Take(6).Select(tag => tag.TextContent).Should().Equal("open", "open", "settled", "settled", "settled", "settled");
        page.QuerySelectorAll("section:has(> h2 .tag) > ul > li").Should().HaveCount(12).And.OnlyContain(side => side.QuerySelector("sup.c") != null);
        page.QuerySelectorAll("section:has(> h2 .tag) p.small:not(.muted)").Select(end => end.TextContent).Should().OnlyContain(end => end.StartsWith("Settled: ") || end.StartsWith("Nobody has settled this"));
        page.QuerySelector("#zkml-engineer-pay").Should().NotBeNull("other pages lead to it");
        page.QuerySelector("a[href='/roles/zkml-engineer']").Should().NotBeNull();
    }

    [Fact]
    public async Task None_at_all_is_said() =>
        (await Pages.RenderAsync<ContradictionListPage, ContradictionListView>(ContradictionListQuery.Find(Catalog.Empty, Pages.Url("/contradictions")).View()))
            .QuerySelector(".unknown")!.TextContent.Should().Be("None is known.");

    [Fact]
    public async Task Readers_of_a_role_and_of_a_source_see_them_there()
    {
        var role = await Pages.RenderAsync<RolePage, RoleView>(RoleQuery.Find(Bundled.Catalog, Pages.Url("/roles/zkml-engineer", "zkml-engineer")).View());
        role.QuerySelectorAll("section[aria-labelledby=disputed] .tag").Select(tag => tag.TextContent).Should().Equal("open", "open", "settled", "settled");
        role.QuerySelectorAll("section[aria-labelledby=disputed] ul ul li").Should().OnlyContain(side => side.QuerySelector("sup.c") != null);
        role.QuerySelector("section[aria-labelledby=pay] details.ev")!.TextContent.Should().Contain("1 open contradiction");

        const string Article = "hashtag-web3-ai-web3-hybrid";
        var source = await Pages.RenderAsync<SourcePage, SourceView>(SourceQuery.Find(Bundled.Catalog, Pages.Url($"/sources/{Article}", Article)).View());
        source.QuerySelectorAll("section[aria-labelledby=disputed] li a").Select(link => link.GetAttribute("href")).Should().HaveCount(6).And.Contain("/contradictions#zkml-engineer-pay");
    }
}
