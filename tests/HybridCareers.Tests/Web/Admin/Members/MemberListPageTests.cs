using Bunit;
using HybridCareers.Database;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Members;

namespace HybridCareers.Tests.Web.Admin.Members;

public class MemberListPageTests
{
    [Fact]
    public async Task People_lead_to_their_page_and_parts_of_the_program_do_not()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Admin);

        var page = desk.Open<MemberListPage>();

        page.WaitForAssertion(() => page.FindAll("tbody tr").Should().HaveCount(10));
        page.FindAll("tbody th a").Select(link => link.TextContent).Should().Equal("Ada", "Alma", "Guido", "Paul", "Rita");
        page.FindAll("tbody tr").Where(row => row.TextContent.Contains("part of the program", StringComparison.Ordinal)).Should().HaveCount(5);
        page.FindAll("tbody tr")[4].TextContent.Should().Contain("editor, reviewer");
        page.FindAll("tbody tr")[2].TextContent.Should().Contain("looks only");
    }

    [Fact]
    public async Task They_are_filtered_by_the_address()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Admin);

        var page = desk.Open<MemberListPage>("?may=Reviewer&text=ri&state=Invited");

        page.WaitForAssertion(() => page.FindAll("tbody th a").Should().ContainSingle().Which.GetAttribute("href").Should().Be($"/admin/members/{Portal.Reviewer}"));
        page.Words().Should().Contain("1 member");
    }

    [Fact]
    public async Task Where_nobody_is_found_the_page_says_so()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Admin);

        var page = desk.Open<MemberListPage>("?text=nobody-at-all");

        page.WaitForAssertion(() => page.Words().Should().Contain("No member is like that."));
    }
}
