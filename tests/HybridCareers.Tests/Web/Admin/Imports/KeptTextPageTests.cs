using Bunit;
using HybridCareers.Database;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Imports;

namespace HybridCareers.Tests.Web.Admin.Imports;

public class KeptTextPageTests
{
    [Fact]
    public async Task A_kept_text_is_read_page_by_page_as_words_and_never_run()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var import = await portal.BeginAsync(AnArticle.WithRoles(100).Replace("Draw kite 8 of workshop 1\n", "Draw `<b onclick=alert(1)>` kites\n", StringComparison.Ordinal));
        var view = (await portal.Service<ImportReader>().OpenAsync(import))!;
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = desk.Open<KeptTextPage>("", ("Id", view.Row.TextId));

        page.WaitForAssertion(() => page.FindAll(".kept").Should().ContainSingle());
        page.Find(".kept").TextContent.Should().Be(view.Text[..KeptTextPage.Size]);
        page.FindAll(".kept *").Should().BeEmpty();
        page.Find(".pages a").GetAttribute("href").Should().EndWith("?part=2");
        desk.Open<KeptTextPage>("?part=2", ("Id", view.Row.TextId)).Find(".kept").TextContent.Should().StartWith(view.Text[KeptTextPage.Size..][..50]);
    }

    [Fact]
    public async Task A_text_that_nobody_kept_is_not_there()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);

        desk.Open<KeptTextPage>("", ("Id", Guid.CreateVersion7())).Find("h1").TextContent.Should().Be("Nothing stands here");
    }
}
