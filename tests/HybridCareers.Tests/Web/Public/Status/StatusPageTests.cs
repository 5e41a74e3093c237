using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Status;

namespace HybridCareers.Tests.Web.Public.Status;

public sealed class StatusPageTests
{
    [Fact]
    public async Task A_mistyped_slug_leads_to_the_pages_that_share_its_words()
    {
        var view = StatusQuery.Find(Bundled.Catalog, 404, "skill", "solidity-language");
        var page = await Pages.RenderAsync<StatusPage, StatusView>(view);

        page.QuerySelector("h1")!.TextContent.Should().Be("No such skill");
        page.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")).Should().Contain("/skills/solidity");
    }

    [Fact]
    public async Task What_was_asked_for_is_shown_as_text()
    {
        var view = StatusQuery.Find(Bundled.Catalog, 400, "<script>alert(1)</script>", "");
        var page = await Pages.RenderAsync<StatusPage, StatusView>(view);

        page.QuerySelectorAll("main script").Should().BeEmpty();
        page.QuerySelector(".lead")!.TextContent.Should().Be("<script>alert(1)</script>");
    }

    [Fact]
    public void What_was_taken_down_may_come_back() =>
        StatusQuery.Find(Bundled.Catalog, 410, "role", "").Detail.Should().Contain("on purpose").And.NotContain("will");

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(410)]
    [InlineData(414)]
    [InlineData(500)]
    public async Task Search_engines_leave_it_out_and_readers_find_a_way_on(int status)
    {
        var page = await Pages.RenderAsync<StatusPage, StatusView>(StatusQuery.Find(Bundled.Catalog, status, "role", ""));

        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").Should().Be("noindex");
        page.QuerySelector("link[rel=canonical]").Should().BeNull();
        page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).Should().Contain(["/roles", "/search", "/"]);
    }
}
