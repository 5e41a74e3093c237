using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Tests.Evidence;

public class CopyingTests
{
    private const string Passage = "Kites are drawn by people who know the wind.";

    private static readonly SourceContent Closed = new("Kites", "A publisher", SourceKind.Article, [], Verbatim: Permitted.No);

    [Theory]
    [InlineData(Passage, true)]
    [InlineData("Kites  are drawn by people who\nknow the wind.", true)]
    [InlineData("People who know the wind draw kites.", false)]
    public void A_text_that_is_its_passage_is_verbatim(string text, bool verbatim)
    {
        var told = Copying.Told(new(text, new([Cite(CitationUse.Paraphrase)])));

        told.Grounds.Cites[0].Use.Should().Be(verbatim ? CitationUse.Verbatim : CitationUse.Paraphrase);
    }

    [Fact]
    public void Judgements_and_what_follows_stay_what_they_are() =>
        Copying.Told(new(Passage, new([Cite(CitationUse.EditorsJudgement), Cite(CitationUse.Derived)]))).Grounds.Cites.Select(cite => cite.Use)
            .Should().Equal(CitationUse.EditorsJudgement, CitationUse.Derived);

    [Fact]
    public void A_copy_is_named_with_the_place_of_its_passage() =>
        Copying.ProblemOf(Claim("summary[1]", Passage, CitationUse.Paraphrase), Cite(CitationUse.Paraphrase), Closed).Should().Contain("sentence 2 under 'Roles › Kites'", "what it is called does not matter");

    [Theory]
    [InlineData("nextPositions[1]", "Head of kites", CitationUse.Verbatim)]
    [InlineData("summary[1]", "People who know the wind draw kites.", CitationUse.Paraphrase)]
    public void Names_and_words_of_our_own_are_no_copies(string place, string text, CitationUse use) =>
        Copying.ProblemOf(Claim(place, text, use), Cite(use), Closed).Should().BeNull();

    [Theory]
    [InlineData(Permitted.Yes)]
    [InlineData(Permitted.NotStated)]
    public void Only_a_source_that_forbids_it_is_not_repeated(Permitted setting) =>
        Copying.ProblemOf(Claim("summary[1]", Passage, CitationUse.Verbatim), Cite(CitationUse.Verbatim), Closed with { Verbatim = setting }).Should().BeNull();

    [Fact]
    public void A_long_part_of_a_passage_is_a_copy_too() =>
        Copying.ProblemOf(Claim("summary[1]", "are drawn by people who know the wind and also more", CitationUse.Verbatim), Cite(CitationUse.Verbatim), Closed).Should().NotBeNull();

    private static Claim Claim(string place, string text, CitationUse use) => new(place, text, new([Cite(use)]));

    private static Citation Cite(CitationUse use) => new("kites", ["Roles", "Kites"], use, 2, SentenceHash.Of(Passage));
}
