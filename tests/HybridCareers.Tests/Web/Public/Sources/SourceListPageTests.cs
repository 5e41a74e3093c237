using AngleSharp.Dom;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Sources;

namespace HybridCareers.Tests.Web.Public.Sources;

public class SourceListPageTests
{
    [Fact]
    public async Task Every_source_stands_there_with_what_rests_on_it()
    {
        var page = await RenderAsync(Bundled.Catalog);

        var rows = page.QuerySelectorAll("tbody tr").ToDictionary(row => row.QuerySelector("a")!.GetAttribute("href")!, row => row.QuerySelector("td:last-child")!.TextContent);
        rows.Keys.Should().BeEquivalentTo(Bundled.Catalog.Sources.All.Select(source => $"/sources/{source.Slug}"));
        rows["/sources/hashtag-web3-ai-web3-hybrid"].Should().Be($"{SourceUse.In(Bundled.Catalog).StatementsOn("hashtag-web3-ai-web3-hybrid")}");
    }

    [Fact]
    public async Task What_is_not_known_of_a_source_is_said()
    {
        var page = await RenderAsync(Small.Catalog(("s", new SourceContent("S", "P", SourceKind.DataSet, []))));

        page.QuerySelectorAll("tbody td .unknown").Select(cell => cell.TextContent).Should().Equal("Not known", "None stated", "None known");
        page.QuerySelector("tbody")!.TextContent.Should().Contain("Not stated whether sentences may be repeated");
    }

    [Fact]
    public async Task An_address_that_nobody_opened_is_marked_unverified()
    {
        var page = await RenderAsync(Small.Catalog(("s", new SourceContent("S", "P", SourceKind.Article, [], Url: "https://example.org/a", Address: AddressCheck.NotOpened))));

        page.QuerySelector("td .tag.unsure")!.TextContent.Should().Be("unverified");
    }

    [Fact]
    public async Task No_source_at_all_is_counted_as_none() =>
        (await RenderAsync(Catalog.Empty)).QuerySelector(".lead")!.TextContent.Should().StartWith("0 sources");

    [Fact]
    public void More_than_a_hundred_are_shown_page_by_page()
    {
        var many = Small.Catalog([.. Enumerable.Range(1, 101).Select(number => ($"s{number}", (IContent)new SourceContent($"S{number}", "P", SourceKind.Article, [])))]);

        SourceListQuery.Find(many, Pages.Url("/sources")).View().Sources.Should().HaveCount(100);
        SourceListQuery.Find(many, Pages.Url("/sources", "", ("page", "2"))).View().Sources.Should().ContainSingle();
        SourceListQuery.Find(many, Pages.Url("/sources", "", ("page", "3"))).Should().BeOfType<Refused<SourceListView>>();
    }

    private static Task<IDocument> RenderAsync(Catalog catalog) =>
        Pages.RenderAsync<SourceListPage, SourceListView>(SourceListQuery.Find(catalog, Pages.Url("/sources")).View());
}
