using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Outlook;

namespace HybridCareers.Tests.Web.Public.Outlook;

public class OutlookPageTests
{
    [Fact]
    public async Task Developments_stand_in_their_order_each_at_its_anchor()
    {
        var page = await RenderAsync(Bundled.Catalog);

        page.QuerySelectorAll("main section[id]").Select(section => section.Id).Should()
            .Equal(Bundled.Catalog.Developments.All.OrderBy(development => development.Content.Order).Select(development => development.Slug));
    }

    [Fact]
    public async Task Every_statement_of_it_is_shown_with_its_source()
    {
        var page = await RenderAsync(Bundled.Catalog);
        var text = page.QuerySelector("main")!.TextContent;
        var overview = Bundled.Catalog.Overviews.All[0].Content;

        foreach (var claim in Bundled.Catalog.Developments.All.SelectMany(development => development.Content.Claims()).Select(claim => claim.Text)
            .Concat(overview.OutlookLead.Concat(overview.Closing).Select(statement => statement.Text)))
            text.Should().Contain(claim);
        var notes = page.QuerySelectorAll(".notes li").Select(note => note.Id).ToHashSet();
        page.QuerySelectorAll("sup.c a").Select(link => link.GetAttribute("href")![1..]).Should().NotBeEmpty().And.OnlyContain(note => notes.Contains(note));
        page.QuerySelectorAll("main section[id] li").Should().OnlyContain(said => said.QuerySelector("sup.c") != null);
    }

    [Fact]
    public async Task What_is_not_given_is_said()
    {
        var section = (await RenderAsync(Small.Catalog(("d", new DevelopmentContent("D", 1, "", [Small.Says("It comes.")], [], [], [], []))))).GetElementById("d")!;

        section.TextContent.Should().Contain("Horizon: not stated").And.Contain("No signpost is given").And.Contain("Nothing is given that could prove it wrong");
    }

    [Fact]
    public async Task No_development_at_all_is_said() =>
        (await RenderAsync(Catalog.Empty)).QuerySelector("main")!.TextContent.Should().Contain("No development is published yet");

    private static Task<AngleSharp.Dom.IDocument> RenderAsync(Catalog catalog) =>
        Pages.RenderAsync<OutlookPage, OutlookView>(OutlookQuery.Find(catalog, Pages.Url("/outlook")).View());
}
