using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Resources;

namespace HybridCareers.Tests.Web.Public.Resources;

public class ResourceListPageTests
{
    private static readonly Catalog Few = Small.Catalog(
        [new(EntryKind.Skill, "crab", "rust"), new(EntryKind.Resource, "dead", null)],
        ("rust", Small.Skill("Rust")), ("sql", Small.Skill("SQL")),
        ("book", Small.Resource("Book", "free", "rust") with { Format = "online book", Address = AddressCheck.ExactInList }),
        ("course", Small.Resource("Course", null, "rust", "sql")),
        ("video", Small.Resource("Video", "40 USD", "sql") with { Format = "video", Address = AddressCheck.NotOpened }));

    [Theory]
    [InlineData("skill", "rust", "book", "course")]
    [InlineData("skill", "crab", "book", "course")]
    [InlineData("free", "yes", "book")]
    [InlineData("format", "video", "video")]
    [InlineData("status", "verified", "book")]
    [InlineData("status", "seen", "course")]
    [InlineData("status", "unverified", "video")]
    [InlineData("at", "video", "book", "course", "video")]
    public void Each_filter_leaves_what_it_says(string key, string value, params string[] left) =>
        Find(Few, (key, value)).Resources.Select(resource => resource.Slug).Should().Equal(left);

    [Fact]
    public async Task The_filter_for_free_ones_says_how_many_it_left_out_and_why()
    {
        var view = Find(Few, ("free", "yes"));

        view.CostNotSeen.Should().Be(1);
        (await RenderAsync(view)).QuerySelector("main")!.TextContent.Should().Contain("Left out: 1 resource whose cost nobody here has seen");
        Find(Few).CostNotSeen.Should().Be(0);
    }

    [Fact]
    public async Task Nothing_left_says_which_filter_to_loosen()
    {
        var view = Find(Few, ("skill", "sql"), ("status", "verified"));
        var page = await RenderAsync(view);

        view.Loosen.Select(way => (way.Key, way.Count)).Should().Equal(("skill", 1), ("status", 2));
        page.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")).Should().Equal("/resources?status=verified", "/resources?skill=sql");
    }

    [Theory]
    [InlineData("skill", "basket-weaving")]
    [InlineData("free", "no")]
    [InlineData("format", "Book")]
    [InlineData("status", "good")]
    [InlineData("page", "2")]
    [InlineData("page", "-1")]
    public void What_makes_no_sense_is_refused(string key, string value) =>
        ResourceListQuery.Find(Few, Pages.Url("/resources", "", (key, value))).Should().BeOfType<Refused<ResourceListView>>()
            .Which.Why.Should().Contain($"'{key}'").And.Contain($"'{value}'");

    [Fact]
    public void A_single_resource_is_found_on_its_page_or_is_gone_or_was_never_there()
    {
        var many = Small.Catalog([.. Enumerable.Range(0, 150).Select(number => ($"r{number}", (IContent)Small.Resource($"R {number:000}")))]);

        Find(many, ("at", "r120")).Page.Should().Be(2);
        Find(many, ("at", "r99")).Page.Should().Be(1);
        Find(many, ("at", "r120")).Head.Path.Should().Be("/resources?page=2", "the page on which it stands is known by that");
        Find(many, ("page", "2")).Resources.Should().HaveCount(50);
        ResourceListQuery.Find(Few, Pages.Url("/resources", "", ("at", "dead"))).Should().BeOfType<Gone<ResourceListView>>();
        ResourceListQuery.Find(Few, Pages.Url("/resources", "", ("at", "never"))).Should().BeOfType<Missing<ResourceListView>>();
    }

    [Fact]
    public async Task Every_bundled_resource_stands_at_its_anchor_with_its_address_and_sources()
    {
        var page = await RenderAsync(Find(Bundled.Catalog));
        var notes = page.QuerySelectorAll(".notes li").Select(note => note.Id).ToHashSet();

        foreach (var resource in Bundled.Catalog.Resources.All)
        {
            var row = page.GetElementById(resource.Slug)!;
            row.QuerySelector("th a")!.GetAttribute("href").Should().Be(resource.Content.Url);
            row.QuerySelectorAll("sup.c a").Select(link => link.GetAttribute("href")![1..]).Should().NotBeEmpty().And.OnlyContain(note => notes.Contains(note));
        }
    }

    [Fact]
    public async Task No_resource_at_all_is_said() =>
        (await RenderAsync(Find(Catalog.Empty))).QuerySelector("main")!.TextContent.Should().Contain("No learning resource is published yet");

    private static ResourceListView Find(Catalog catalog, params (string Key, string Value)[] values) =>
        ResourceListQuery.Find(catalog, Pages.Url("/resources", "", values)).View();

    private static Task<AngleSharp.Dom.IDocument> RenderAsync(ResourceListView view) => Pages.RenderAsync<ResourceListPage, ResourceListView>(view);
}
