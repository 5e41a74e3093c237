using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Search;

namespace HybridCareers.Tests.Web.Public.Search;

public class SuggestPageTests
{
    [Theory]
    [InlineData("sol", "solidity")]
    [InlineData("zkm", "zkml-engineer")]
    [InlineData("on-ch", "on-chain-data-scientist")]
    public void What_was_typed_is_completed(string typed, string slug) =>
        Suggest(typed).Suggestions.Should().Contain(found => found.Slug == slug).And.HaveCountLessThanOrEqualTo(8);

    [Fact]
    public void Nothing_typed_suggests_nothing() => Suggest(" ").Suggestions.Should().BeEmpty();

    [Fact]
    public async Task Without_a_name_that_fits_the_page_offers_the_search()
    {
        var page = await Pages.RenderAsync<SuggestPage, SuggestView>(Suggest("qqqqzzzz"));
        page.QuerySelector("main a")!.GetAttribute("href").Should().Be("/search");
    }

    private static SuggestView Suggest(string typed) =>
        SuggestQuery.Find(Bundled.Catalog, Pages.Url("/suggest", "", ("q", typed))).View();
}
