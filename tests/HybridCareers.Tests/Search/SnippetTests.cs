using HybridCareers.Search;

namespace HybridCareers.Tests.Search;

public class SnippetTests
{
    [Theory]
    [InlineData("developer", "Web3 [Developer]")]
    [InlineData("web3 developers", "[Web3] [Developer]")]
    [InlineData("devel", "Web3 [Developer]")]
    [InlineData("develoepr", "Web3 [Developer]")]
    public void The_title_is_marked_where_words_were_found(string query, string marked)
    {
        var hit = Index(Some.Role("Web3 Developer")).Search(query).Hits.Single();
        Marked(hit.Title, hit.TitleMarks).Should().Be(marked);
    }

    [Theory]
    [InlineData("onchain", "Reads [on-chain] data")]
    [InlineData("on chain", "Reads [on-chain] data")]
    [InlineData("on-chain data", "Reads [on-chain] [data]")]
    public void A_compound_is_marked_as_one(string query, string marked)
    {
        var snippet = Index(Some.Role("Analyst", summary: "Reads on-chain data")).Search(query).Hits.Single().Snippet!;
        Marked(snippet.Text, snippet.Marks).Should().Be(marked);
    }

    [Fact]
    public void Marks_are_ranges_of_the_text_as_it_was_written()
    {
        var snippet = Index(Some.Role("Baker", summary: "Il caffè, l'ﬁne Straße.")).Search("caffe strasse fine").Hits.Single().Snippet!;
        Marked(snippet.Text, snippet.Marks).Should().Contain("[caffè]").And.Contain("[Straße]");
    }

    [Fact]
    public void The_snippet_is_the_part_that_answers()
    {
        var index = Index(
            Some.Role("Builder", ["Mason"], "Lays bricks.", ["Mixes mortar.", "Reads plans with an architect."], ["scaffolding"]), Some.Skill("Scaffolding", ["staging"]));
        Shown(index, "mason").Should().Be((SnippetPart.OtherName, "[Mason]"));
        Shown(index, "bricks").Should().Be((SnippetPart.Summary, "Lays [bricks]."));
        Shown(index, "architect plan").Should().Be((SnippetPart.Text, "Reads [plans] with an [architect]."));
        Shown(index, "builder scaffolding").Should().Be((SnippetPart.Skill, "[Scaffolding]"));
        Shown(index, "builder").Should().Be((SnippetPart.Summary, "Lays bricks."));
    }

    [Fact]
    public void A_long_text_is_cut_around_the_first_mark_at_words()
    {
        var text = string.Join(' ', Enumerable.Repeat("filler", 80)) + " then a kraken comes and " + string.Join(' ', Enumerable.Repeat("leaves", 80));
        var snippet = Index(Some.Role("Sailor", summary: text)).Search("kraken").Hits.Single().Snippet!;
        snippet.Text.Length.Should().BeLessThanOrEqualTo(SnippetWriter.Longest);
        text.Should().Contain($" {snippet.Text} ");
        (snippet.CutBefore, snippet.CutAfter).Should().Be((true, true));
        Marked(snippet.Text, snippet.Marks).Should().Contain(" [kraken] ");
    }

    [Fact]
    public void A_text_without_spaces_is_cut_too()
    {
        var snippet = Index(Some.Role("Sailor", summary: new string('x', 3_000))).Search("sailor").Hits.Single().Snippet!;
        snippet.Text.Should().Be(new string('x', SnippetWriter.Longest));
    }

    [Fact]
    public void An_entry_of_a_title_alone_has_no_snippet() =>
        Index(Some.Role("Sailor")).Search("sailor").Hits.Single().Snippet.Should().BeNull();

    private static SearchIndex Index(params HybridCareers.Published.PublishedEntry[] entries) => SearchIndex.In(Some.Catalog(entries));

    private static (SnippetPart, string) Shown(SearchIndex index, string query)
    {
        var snippet = index.Search(query, HybridCareers.Content.EntryKind.Role).Hits[0].Snippet!;
        return (snippet.Part, Marked(snippet.Text, snippet.Marks));
    }

    private static string Marked(string text, IReadOnlyList<Mark> marks) =>
        marks.Reverse().Aggregate(text, (marked, mark) => marked.Insert(mark.Start + mark.Length, "]").Insert(mark.Start, "["));
}
