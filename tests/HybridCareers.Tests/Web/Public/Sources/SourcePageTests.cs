using AngleSharp.Dom;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Sources;

namespace HybridCareers.Tests.Web.Public.Sources;

public class SourcePageTests
{
    private const string Article = "hashtag-web3-ai-web3-hybrid";

    private static readonly string[] Hashes = [.. Enumerable.Range(1, 3).Select(number => SentenceHash.Of($"Sentence {number}."))];

    [Fact]
    public async Task Every_number_of_every_page_leads_to_a_sentence_that_stands_there()
    {
        var source = Bundled.Catalog.Sources.Find(Article)!;
        var pages = Pages.Url($"/sources/{Article}", Article);
        var anchors = new List<string>();
        for (var page = 1; page <= SourceQuery.Find(Bundled.Catalog, pages).View().Pages; page++)
            anchors.AddRange((await RenderAsync(Bundled.Catalog, Article, ("page", $"{page}"))).QuerySelectorAll(".sentences li[id]").Select(sentence => sentence.Id!));

        anchors.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(source.Content.Versions![^1].Sections.SelectMany(section => section.Sentences).Select(hash => $"s-{hash}"));
    }

    [Fact]
    public async Task Every_statement_that_rests_on_the_article_is_listed_with_its_page()
    {
        var listed = 0;
        var pages = SourceQuery.Find(Bundled.Catalog, Pages.Url($"/sources/{Article}", Article)).View().Pages;
        for (var page = 1; page <= pages; page++)
            listed += (await RenderAsync(Bundled.Catalog, Article, ("page", $"{page}"))).QuerySelectorAll(".uses .uses li, .uses ul > li").Length;

        listed.Should().Be(SourceUse.In(Bundled.Catalog).Of(Article).Count);
    }

    [Fact]
    public async Task A_sentence_that_was_not_used_says_so_and_counts_so()
    {
        var page = await RenderAsync(WithOutline(new Statement("It is so.", Cite(Hashes[0], "two words"))), "s");

        page.QuerySelector("#used ~ p")!.TextContent.Should().StartWith("1 of 3 sentences used.");
        page.GetElementById("s-" + Hashes[0])!.TextContent.Should().Contain("It is so.").And.Contain("two words").And.Contain("in our words");
        page.GetElementById("s-" + Hashes[0])!.QuerySelector("a")!.GetAttribute("href").Should().Be("/#d");
        page.GetElementById("s-" + Hashes[1])!.TextContent.Should().Contain("Not used");
    }

    [Fact]
    public void What_cites_a_heading_stands_there_and_the_rest_below()
    {
        var view = View(WithOutline(
            new Statement("Of the heading.", Cite(null, null)),
            new Statement("Of the source.", new Grounds([new Citation("s", [], CitationUse.Derived)])),
            new Statement("Of a sentence that is gone.", Cite("0123456789abcdef", null))), "s");

        view.Sections.Single().Whole.Single().Statements.Select(statement => statement.Text).Should().Equal("Of the heading.");
        view.Elsewhere.Single().Statements.Select(statement => statement.Text).Should().Equal("Of the source.", "Of a sentence that is gone.");
        view.Coverage.Should().Be(new SourceCoverage("v", null, 3, 0));
    }

    [Fact]
    public void A_sentence_with_many_statements_has_a_page_of_its_own()
    {
        var many = WithOutline([.. Enumerable.Range(1, SourceListing.MostUnderASentence + 2).Select(number => new Statement($"Number {number}.", Cite(Hashes[0], null)))]);

        var row = View(many, "s").Sections.Single().Sentences[0];
        row.More.Should().Be(2);
        row.UsedBy.Single().Statements.Should().HaveCount(SourceListing.MostUnderASentence);
        var own = View(many, "s", ("sentence", Hashes[0]));
        own.Sections.Single().Sentences.Single().UsedBy.Single().Statements.Should().HaveCount(SourceListing.MostUnderASentence + 2);
        own.Head.Listed.Should().BeFalse();
    }

    [Theory]
    [InlineData("page", "9")]
    [InlineData("page", "x")]
    [InlineData("sentence", "nonsense")]
    [InlineData("sentence", "0123456789abcdef")]
    public void What_the_source_does_not_have_is_refused(string key, string value) =>
        SourceQuery.Find(WithOutline(), Pages.Url("/sources/s", "s", (key, value))).Should().BeOfType<Refused<SourceView>>().Which.Why.Should().Contain(value);

    [Fact]
    public async Task A_source_without_outline_lists_its_statements_by_page()
    {
        var page = await RenderAsync(Small.Catalog(
            ("s", new SourceContent("S", "P", SourceKind.Repository, [])),
            ("r", Small.Role("R", new RoleSkill("k", Importance.Essential, new Grounds([new Citation("s", ["README"], CitationUse.Derived, Mark: EvidenceMark.ThirdPartyOnly)]))))
            , ("k", Small.Skill("Knitting"))), "s");

        page.QuerySelectorAll(".uses > li > a").Select(link => link.GetAttribute("href")).Should().Equal("/roles/r");
        page.QuerySelector(".uses ul li")!.TextContent.Should().Contain("Asks for Knitting").And.Contain("README").And.Contain("only a third party says it").And.Contain("unverified");
        page.QuerySelectorAll(".facts .unknown").Should().HaveCount(4, "day of publication, day of reading, licence and address are not known");
    }

    [Fact]
    public async Task A_source_on_which_nothing_rests_says_so() =>
        (await RenderAsync(Small.Catalog(("s", new SourceContent("S", "P", SourceKind.Repository, []))), "s")).QuerySelector("main")!.TextContent
            .Should().Contain("No statement rests on it at present");

    [Fact]
    public void Many_statements_without_outline_are_shown_page_by_page()
    {
        var catalog = Small.Catalog(
            ("s", new SourceContent("S", "P", SourceKind.Repository, [])),
            ("d", new DriverContent("D", 1, [.. Enumerable.Range(1, 250).Select(number => new Statement($"N{number}.", new Grounds([new Citation("s", [], CitationUse.Derived)])))], [])));

        View(catalog, "s").Pages.Should().Be(3);
        Enumerable.Range(1, 3).Select(page => View(catalog, "s", ("page", $"{page}")).Elsewhere.Single().Statements.Count).Should().Equal(100, 100, 50);
    }

    [Fact]
    public void Sources_that_are_not_there_are_missing_moved_or_gone()
    {
        var catalog = Small.Catalog([new RetiredSlug(EntryKind.Source, "old", "new"), new RetiredSlug(EntryKind.Source, "bad", null)]);

        SourceQuery.Find(catalog, Pages.Url("/sources/x", "x")).Should().BeOfType<Missing<SourceView>>();
        SourceQuery.Find(catalog, Pages.Url("/sources/old", "old")).Should().BeOfType<Moved<SourceView>>().Which.Slug.Should().Be("new");
        SourceQuery.Find(catalog, Pages.Url("/sources/bad", "bad")).Should().BeOfType<Gone<SourceView>>();
    }

    private static Catalog WithOutline(params Statement[] statements) => Small.Catalog(
        ("s", new SourceContent("S", "P", SourceKind.Article, [], Versions: [new SourceVersion("v", null, [new(["Heading"], Hashes)])])),
        ("d", new DriverContent("D", 1, statements, [])));

    private static Grounds Cite(string? hash, string? quote) =>
        new([new Citation("s", ["Heading"], CitationUse.Paraphrase, hash is null ? null : 1, hash, quote)]);

    private static SourceView View(Catalog catalog, string slug, params (string Key, string Value)[] values) =>
        SourceQuery.Find(catalog, Pages.Url($"/sources/{slug}", slug, values)).View();

    private static Task<IDocument> RenderAsync(Catalog catalog, string slug, params (string Key, string Value)[] values) =>
        Pages.RenderAsync<SourcePage, SourceView>(View(catalog, slug, values));
}
