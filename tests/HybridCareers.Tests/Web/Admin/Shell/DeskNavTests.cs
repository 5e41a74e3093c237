using Bunit;
using HybridCareers.Database;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Shell;

namespace HybridCareers.Tests.Web.Admin.Shell;

public class DeskNavTests
{
    [Theory]
    [InlineData(Permission.None, "Dashboard, Entries, Reviews, Bundles, Contradictions, Links")]
    [InlineData(Permission.Editor | Permission.Reviewer | Permission.Publisher, "Dashboard, Entries, Reviews, Bundles, Contradictions, Links, Imports")]
    [InlineData(Permission.Admin, "Dashboard, Entries, Reviews, Bundles, Contradictions, Links, Members, Activity")]
    public async Task Only_what_the_member_may_open_is_in_the_navigation(Permission may, string links)
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Guest, may);

        var shown = desk.Render<DeskNav>();

        shown.FindAll("nav a").Select(link => link.TextContent).Should().Equal(links.Split(", "));
    }
}
