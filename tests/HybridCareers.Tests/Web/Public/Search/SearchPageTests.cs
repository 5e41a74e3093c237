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

    [Theory]
    [InlineData("zkml")]
    [InlineData("machine learning")]
    [InlineData("solidity")]
    [InlineData("python")]
    public void Roles_and_skills_of_that_name_come_before_any_source(string words)
    {
        var hits = Find(("q", words)).View().Hits;
        var named = hits.Where(hit => hit.Kind is EntryKind.Role or EntryKind.Skill && hit.TitleMarks.Count >= words.Split(' ').Length).ToList();

        named.Should().NotBeEmpty();
        hits.SkipWhile(hit => hit.Kind != EntryKind.Source).Should().NotIntersectWith(named);
    }

    [Theory]
    [InlineData(".ai", "ai")]
    [InlineData(".ml", "ml")]
    [InlineData(".dao", "dao")]
    public void A_name_that_looks_like_a_domain_finds_what_its_word_finds(string words, string word)
    {
        var view = Find(("q", words)).View();

        view.Hits.Select(hit => hit.Slug).Should().NotBeEmpty().And.Equal(Find(("q", word)).View().Hits.Select(hit => hit.Slug));
        view.DidYouMean.Should().BeNull();
    }

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

    [Fact]
    public async Task A_kind_without_hits_is_said_and_stays_chosen_while_the_others_are_one_link_away()
    {
        var view = Find(("q", "solidity"), ("kind", "driver")).View();
        var page = await Pages.RenderAsync<SearchPage, SearchView>(view);

        view.Total.Should().Be(0);
        page.QuerySelector("main h2")!.TextContent.Should().Be("No driver matches");
        page.QuerySelector("main h2 + p")!.TextContent.Should().MatchRegex("^There are [0-9]+ results of other kinds: show all.$");
        page.QuerySelector("main h2 + p a")!.GetAttribute("href").Should().Be("/search?q=solidity");
        page.QuerySelectorAll(".sift [aria-current]").Select(chosen => chosen.TextContent.Trim()).Should().Equal("Drivers 0");
    }

    [Fact]
    public async Task Another_kind_or_the_mended_words_begin_at_their_first_page()
    {
        var page = await Pages.RenderAsync<SearchPage, SearchView>(Find(("q", "solidty"), ("kind", "source"), ("page", "1")).View());

        page.QuerySelectorAll(".sift a").Select(link => link.GetAttribute("href")).Should().OnlyContain(href => !href!.Contains("page="));
        page.QuerySelectorAll("main p a").Select(link => link.GetAttribute("href")).Should().Contain("/search?kind=source&q=solidity");
    }

    [Fact]
    public async Task Where_nothing_is_found_there_is_no_empty_list() =>
        (await Pages.RenderAsync<SearchPage, SearchView>(Find(("q", "qqqqzzzzxxxx")).View())).QuerySelectorAll(".hits").Should().BeEmpty();

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
