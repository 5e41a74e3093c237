using Bunit;
using HybridCareers.Database;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Imports;

namespace HybridCareers.Tests.Web.Admin.Imports;

public class ImportListPageTests
{
    [Fact]
    public async Task Where_nothing_was_imported_the_way_in_is_shown()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = desk.Open<ImportListPage>();

        page.WaitForAssertion(() => page.Words().Should().Contain("Nothing was imported yet."));
        page.FindAll("a[href='/admin/imports/new']").Should().NotBeEmpty();
    }

    [Fact]
    public async Task Every_import_is_listed_with_who_began_it_and_how_far_it_is()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var import = await portal.BeginAsync(AnArticle.First);
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = desk.Open<ImportListPage>();

        page.WaitForAssertion(() => page.FindAll("tbody tr").Should().ContainSingle());
        var row = page.Find("tbody tr");
        row.QuerySelector("a")!.GetAttribute("href").Should().Be($"/admin/imports/{import}");
        row.TextContent.Should().Contain("Jobs in kites").And.Contain("jobs-in-kites").And.Contain("waits for decisions").And.Contain("0 of").And.Contain("Ada");
    }
}
