using System.Text;
using Bunit;
using HybridCareers.Database;
using HybridCareers.Drafts.Imports;
using HybridCareers.Editorial.Reading;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Imports;

namespace HybridCareers.Tests.Web.Admin.Imports;

public class PieceCardTests
{
    [Theory]
    [InlineData(Permitted.No, "This source may not be repeated", "only other words can be published", "not to be published so")]
    [InlineData(Permitted.Yes, "allows its sentences to be repeated", "which the licence of the source allows", "word for word")]
    [InlineData(Permitted.NotStated, "is not stated", "Where the licence of the source forbids that", "word for word")]
    public async Task Whether_the_source_may_be_repeated_is_said_above_and_where_words_are_changed(Permitted verbatim, string above, string there, string mark)
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = await OpenAsync(desk, await BeginAsync(portal, verbatim));
        var id = IdOf(page, "Fly it at dusk");

        page.Find(".copying").TextContent.Should().Contain(above);
        page.Find($"#piece-{id} .verbatim").TextContent.Should().Contain(mark);
        await page.Find($"#piece-{id} [data-act=change]").ClickAsync(new());
        page.Find($"#piece-{id} .field").TextContent.Should().Contain(there);
    }

    [Fact]
    public async Task Words_that_a_lost_page_left_in_the_browser_stand_in_their_box_again_and_go_when_they_are_accepted()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var import = await BeginAsync(portal, Permitted.No);
        var id = (await portal.Service<ImportReader>().OpenAsync(import))!.Sheet.Pieces.Single(piece => piece.Text == "Fly it at dusk").Id;
        desk.JSInterop.Setup<Dictionary<string, string>?>("deskImport.words", $"{Portal.Author}/{import}/").SetResult(new() { [id] = "Lets it rise when", ["gone"] = "Of a piece that is no more" });

        var page = await OpenAsync(desk, import);

        page.WaitForAssertion(() => page.Find("#words-" + id).TextContent.Should().Be("Lets it rise when"));
        page.Find($"#piece-{id} .field").TextContent.Should().Contain("typed in this browser and not accepted yet");
        page.Find("#words-" + id).GetAttribute("data-words").Should().Be($"{Portal.Author}/{import}/{id}");
        (await portal.Service<ImportReader>().OpenAsync(import))!.Decisions.Should().BeEmpty("nobody accepted them");
        await page.Find("#words-" + id).ChangeAsync(new() { Value = "Lets it rise when the sun is low" });
        await page.Find($"#piece-{id} [data-act=keep]").ClickAsync(new());
        (await portal.Service<ImportReader>().OpenAsync(import))!.Decisions[id].Text.Should().Be("Lets it rise when the sun is low");
        desk.JSInterop.Invocations["deskImport.forget"].Should().ContainSingle().Which.Arguments[0].Should().Be($"{Portal.Author}/{import}/{id}");
        page.FindAll("#words-" + id).Should().BeEmpty();
    }

    private static async Task<Guid> BeginAsync(Portal portal, Permitted verbatim)
    {
        var import = Guid.CreateVersion7();
        (await portal.Service<ArticleImporter>().BeginAsync(new(
            Guid.CreateVersion7(), Portal.Author, import, new FromFile("kites.md", Encoding.UTF8.GetBytes(AnArticle.First)), new NewSource("jobs-in-kites", "", "The kite house", Verbatim: verbatim))))
            .Should().BeOfType<HybridCareers.Editorial.Sources.ImportBegun>();
        return import;
    }

    private static string IdOf(IRenderedComponent<ImportPage> page, string words) => page.FindAll(".piece").First(piece => piece.TextContent.Contains(words)).GetAttribute("data-piece")!;

    private static async Task<IRenderedComponent<ImportPage>> OpenAsync(DeskScreen desk, Guid import)
    {
        var page = desk.Open<ImportPage>("", ("Id", import));
        await page.WaitForStateAsync(() => page.FindAll("nav.tabs").Count == 1);
        return page;
    }
}
