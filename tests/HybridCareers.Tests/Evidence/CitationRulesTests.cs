using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Tests.Evidence;

public class CitationRulesTests
{
    private static readonly Citation Plain = new("a-source", ["Heading"], CitationUse.Paraphrase, Quote: "a few words");

    [Fact]
    public void A_citation_may_say_where_its_quote_stands_how_much_it_counts_and_who_cited_it()
    {
        var full = Plain with
        {
            Version = new string('a', 64), Selector = new("before ", " after", 10, 21), Ranking = new(CitationRank.Preferred, "It is the newest.", "Ada", new(2026, 11, 1)),
            Cited = new("Ada", new(2026, 11, 1)),
        };
        CitationRules.ProblemOf(full, null).Should().BeNull();
    }

    [Fact]
    public void What_is_set_aside_or_preferred_needs_a_reason()
    {
        CitationRules.ProblemOf(Plain with { Ranking = new(CitationRank.Deprecated, " ") }, null).Should().Contain("Say why");
        CitationRules.ProblemOf(Plain with { Ranking = new(CitationRank.Preferred, "") }, null).Should().Contain("Say why");
        CitationRules.ProblemOf(Plain with { Ranking = new(CitationRank.Normal, "") }, null).Should().BeNull();
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(-1, 5)]
    [InlineData(5, null)]
    [InlineData(null, 5)]
    public void A_place_without_a_length_is_refused(int? start, int? end) =>
        CitationRules.ProblemOf(Plain with { Selector = new(null, null, start, end) }, null).Should().Contain("ends after it begins");

    [Fact]
    public void The_words_around_a_quote_are_few() =>
        CitationRules.ProblemOf(Plain with { Selector = new(new string('a', 65)) }, null).Should().Contain("64 characters");

    [Fact]
    public void Readers_see_at_most_300_characters_of_a_quote()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 200));
        (Plain with { Quote = words }).ShownQuote.Should().HaveLength(300).And.EndWith("word…");
        (Plain with { Quote = new string('x', 400) }).ShownQuote.Should().HaveLength(300);
        (Plain with { Quote = words[..300] }).ShownQuote.Should().Be(words[..300]);
        (Plain with { Quote = null }).ShownQuote.Should().BeNull();
    }

    [Fact]
    public void A_statement_whose_citations_are_all_set_aside_stands_on_nothing()
    {
        var aside = Plain with { Ranking = new(CitationRank.Deprecated, "It was withdrawn.") };
        new Grounds([aside]).Stand.Should().BeFalse();
        new Grounds([aside, Plain]).Stand.Should().BeTrue();
        new Grounds([aside, Plain with { Mark = EvidenceMark.ThirdPartyOnly }]).IsUnverified.Should().BeTrue("what still stands is unverified");
    }

    [Fact]
    public void A_citation_written_before_there_were_ranks_reads_and_writes_as_it_was()
    {
        const string Old = """{"title":"T","order":1,"problem":[{"text":"P","grounds":{"cites":[{"source":"s","path":["H"],"use":"derived","sentence":1,"hash":"00","quote":"q","mark":"counted","address":"page-seen","note":"n"}]}}],"answer":[]}""";
        var read = ContentJson.Read(EntryKind.Driver, Old);
        ContentJson.Write(read).Should().Be(Old);
        read.Claims().Single().Grounds.Cites.Single().Ranking.Should().BeNull();
    }
}
