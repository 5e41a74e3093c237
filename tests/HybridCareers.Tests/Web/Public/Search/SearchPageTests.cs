using HybridCareers.Content;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Search;

namespace HybridCareers.Tests.Web.Public.Search;

public class SearchPageTests
{
    [Theory]
    [InlineData("zkml engineer", "zkml-engineer")]
    [InlineData("engineer zkml", "zkml-engineer")]
    [InlineData("zkml enginer", "zkml-engineer")]
    [InlineData("mechanism designer", "ai-agent-economist")]
    [InlineData("DECENTRALISED AI ETHICIST", "decentralized-ai-ethicist")]
    [InlineData("on chain data scient", "on-chain-data-scientist")]
    public void A_role_is_found_by_any_of_its_names_misspelt_or_begun(string words, string slug) =>
        Find(("q", words), ("kind", "role")).View().Hits[0].Slug.Should().Be(slug);

    [Fact]
    public void A_misspelt_word_is_mended_and_said_so() =>
        Find(("q", "solidty")).View().DidYouMean.Should().Be("solidity");

    [Fact]
    public void Kinds_are_counted_and_narrow_the_hits()
    {
        var all = Find(("q", "python")).View();
        var skills = Find(("q", "python"), ("kind", "skill")).View();

        all.Total.Should().Be(all.Kinds.Sum(kind => kind.Count));
        skills.Total.Should().Be(all.Kinds.Single(kind => kind.Value == "skill").Count);
        skills.Hits.Should().OnlyContain(hit => hit.Kind == EntryKind.Skill);
    }

    [Theory]
    [InlineData("kind", "barista")]
    [InlineData("page", "0")]
    [InlineData("page", "99")]
    [InlineData("page", "two")]
    public void A_value_that_does_not_work_is_refused_by_name(string key, string value) =>
        Find(("q", "python"), (key, value)).Should().BeOfType<Refused<SearchView>>().Which.Why.Should().Contain(key).And.Contain(value);

    [Theory]
    [InlineData("")]
    [InlineData("?!., ")]
    [InlineData("qqqqzzzzxxxx")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Whatever_is_searched_for_the_page_says_what_to_do(string words)
    {
        var page = await Pages.RenderAsync<SearchPage, SearchView>(Find(("q", words)).View());
        page.QuerySelectorAll("main script").Should().BeEmpty();
        page.QuerySelectorAll("main a").Should().NotBeEmpty();
    }

    [Fact]
    public async Task Found_words_are_marked_in_the_text_as_it_stands()
    {
        var view = Find(("q", "solidity")).View();
        var page = await Pages.RenderAsync<SearchPage, SearchView>(view);

        var first = page.QuerySelector(".hits li")!;
        first.QuerySelector("h2")!.TextContent.Should().Be(view.Hits[0].Title);
        first.QuerySelectorAll("mark").Should().NotBeEmpty();
        first.QuerySelector("a")!.GetAttribute("href").Should().Be(view.Hits[0].Url);
    }

    [Fact]
    public void An_empty_catalogue_finds_nothing() =>
        SearchQuery.Find(HybridCareers.Published.Catalog.Empty, Pages.Url("/search", "", ("q", "python"))).View().Total.Should().Be(0);

    private static Answer<SearchView> Find(params (string, string)[] values) =>
        SearchQuery.Find(Bundled.Catalog, Pages.Url("/search", "", values));
}
