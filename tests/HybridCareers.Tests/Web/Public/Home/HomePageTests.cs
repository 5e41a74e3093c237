using AngleSharp.Dom;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Home;

namespace HybridCareers.Tests.Web.Public.Home;

public class HomePageTests
{
    [Fact]
    public async Task Everything_that_the_overview_and_the_drivers_say_is_there_with_its_source()
    {
        var page = await RenderAsync(Bundled.Catalog);
        var text = page.QuerySelector("main")!.TextContent;

        foreach (var claim in Bundled.Catalog.Overviews.All[0].Content.Claims().Concat(Bundled.Catalog.Drivers.All.SelectMany(driver => driver.Content.Claims())))
            text.Should().Contain(claim.Text);
        var numbers = page.QuerySelectorAll("main sup.c a").Select(link => int.Parse(link.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        numbers.Distinct().Should().BeInAscendingOrder("notes are numbered in the order of the page");
        numbers.Should().OnlyContain(number => page.GetElementById($"n{number}") != null);
    }

    [Fact]
    public async Task Drivers_are_found_by_their_slugs_as_a_pair()
    {
        var page = await RenderAsync(Bundled.Catalog);

        page.QuerySelectorAll(".pair > *").Select(driver => driver.Id).Should().Equal("ai-needs-web3", "web3-needs-ai");
    }

    [Fact]
    public async Task Every_role_has_a_card()
    {
        var page = await RenderAsync(Bundled.Catalog);

        page.QuerySelectorAll("#roles ~ .cards h3 a").Select(link => link.GetAttribute("href"))
            .Should().Equal(Bundled.Catalog.Roles.All.Select(role => $"/roles/{role.Slug}"));
    }

    [Fact]
    public async Task More_roles_than_fit_are_counted_and_linked()
    {
        var page = await RenderAsync(Small.Catalog([.. Enumerable.Range(1, 13).Select(number => ($"r{number}", (IContent)Small.Role($"Role {number}")))]));

        page.QuerySelectorAll(".card h3 a[href^='/roles/']").Should().HaveCount(12);
        page.QuerySelectorAll("a[href='/roles']").Select(link => link.TextContent).Should().Contain("All 13 roles");
    }

    [Fact]
    public async Task An_empty_catalogue_has_a_front_page()
    {
        var page = await RenderAsync(Catalog.Empty);

        page.QuerySelectorAll("h1").Should().ContainSingle();
        page.QuerySelector(".lead")!.TextContent.Should().Contain("Nothing is published here yet");
        page.QuerySelector("main form[action='/search'] input[name=q]").Should().NotBeNull();
    }

    [Fact]
    public void At_most_five_changes_are_told_of_the_latest_days()
    {
        var changes = Enumerable.Range(0, 9).Select(number => new Change(
            Guid.CreateVersion7(Small.Then), EntryKind.Role, "r", "R", 1, Small.Then.AddDays(-number / 3), ChangeKind.Updated, $"Note {number}"));

        var lately = HomeQuery.Find(new Catalog(1, [], [], changes), Pages.Url("/")).View().Lately;

        lately.SelectMany(day => day.Groups).Should().HaveCount(5);
        lately.Select(day => day.Day).Should().Equal(new DateOnly(2026, 11, 22), new DateOnly(2026, 11, 21));
    }

    [Fact]
    public async Task The_search_is_told_to_search_engines_with_its_full_address()
    {
        var data = (await RenderAsync(Bundled.Catalog)).QuerySelector("script[type='application/ld+json']")!.TextContent;

        data.Should().Contain("\"WebSite\"").And.MatchRegex("\"urlTemplate\":\"https?://[^/\"]+/search\\?q=\\{q\\}\"").And.NotContain("\"@type\":\"Organization\"");
    }

    private static Task<IDocument> RenderAsync(Catalog catalog) => Pages.RenderAsync<HomePage, HomeView>(HomeQuery.Find(catalog, Pages.Url("/")).View());
}
