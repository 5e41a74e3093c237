using Bunit;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Bundles;

namespace HybridCareers.Tests.Web.Admin.Bundles;

public class BundleListPageTests
{
    [Fact]
    public async Task Open_bundles_stand_before_those_that_are_over()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var (id, _) = await BundlePageTests.BegunAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = desk.Open<BundleListPage>();
        page.WaitForAssertion(() => page.Find("tbody a").GetAttribute("href").Should().Be($"/admin/bundles/{id}"));
        page.Words().Should().Contain("Both drivers").And.Contain("None yet.");

        await portal.Service<BundleDesk>().DropAsync(new(Guid.CreateVersion7(), Portal.Author, id, 1));
        var later = desk.Open<BundleListPage>();
        later.WaitForAssertion(() => later.Words().Should().Contain("No bundle is open.").And.Contain("given up"));
    }

    [Fact]
    public async Task Only_editors_are_offered_a_new_one()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var editor = new DeskScreen(portal, Portal.Author);
        await using var publisher = new DeskScreen(portal, Portal.ThePublisher);

        var page = editor.Open<BundleListPage>();
        page.WaitForAssertion(() => page.FindAll("a").Should().Contain(link => link.TextContent == "New bundle"));
        var other = publisher.Open<BundleListPage>();
        other.WaitForAssertion(() => other.Words().Should().Contain("No bundle is open."));
        other.FindAll("a").Should().NotContain(link => link.TextContent == "New bundle");
    }
}
