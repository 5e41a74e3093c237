using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Paths;

namespace HybridCareers.Tests.Web.Public.Paths;

public class PathListPageTests
{
    [Fact]
    public async Task Every_way_in_is_a_card_that_leads_to_it()
    {
        var page = await RenderAsync(Bundled.Catalog);

        page.QuerySelectorAll(".card h2 a").Select(link => link.GetAttribute("href")).Should().Equal("/paths/from-ai", "/paths/from-web3", "/paths/from-elsewhere");
        var notes = page.QuerySelectorAll(".notes li").Select(note => note.Id).ToHashSet();
        page.QuerySelectorAll("sup.c a").Select(link => link.GetAttribute("href")![1..]).Should().NotBeEmpty().And.OnlyContain(note => notes.Contains(note));
    }

    [Fact]
    public async Task Hours_that_are_not_known_are_said_and_counted()
    {
        var text = (await RenderAsync(Small.Catalog(
            ("a", Small.Path("A", Small.Step("One"))),
            ("b", Small.Path("B", Small.Step("One"), Small.Step("Two", new Effort(100, 200, 400, Small.Grounds))))))).QuerySelector("main")!.TextContent;

        text.Should().Contain("Hours not known").And.Contain("About 200 hours (100 to 400), without 1 step whose hours are not known")
            .And.Contain("about 20 weeks at 10 hours a week");
    }

    [Fact]
    public async Task No_path_at_all_is_said() =>
        (await RenderAsync(Catalog.Empty)).QuerySelector("main")!.TextContent.Should().Contain("No path is published yet");

    private static Task<AngleSharp.Dom.IDocument> RenderAsync(Catalog catalog) =>
        Pages.RenderAsync<PathListPage, PathListView>(PathListQuery.Find(catalog, Pages.Url("/paths")).View());
}
