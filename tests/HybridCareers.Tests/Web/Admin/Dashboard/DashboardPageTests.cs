using Bunit;
using HybridCareers.Database;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Dashboard;

namespace HybridCareers.Tests.Web.Admin.Dashboard;

public class DashboardPageTests
{
    [Fact]
    public async Task What_a_member_wrote_is_listed_as_theirs_and_for_nobody_else()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver("mine-alone");
        await portal.SaveAsync(driver);
        await using var author = new DeskScreen(portal, Portal.Author);
        await using var publisher = new DeskScreen(portal, Portal.ThePublisher);

        var page = author.Open<DashboardPage>();
        page.WaitForAssertion(() => page.Find("section a").GetAttribute("href").Should().Be($"/admin/entries/{driver.Id}"));

        var other = publisher.Open<DashboardPage>();
        other.WaitForAssertion(() => other.Words().Should().Contain("You have written on nothing yet."));
        other.FindAll("section a").Should().BeEmpty();
    }
}
