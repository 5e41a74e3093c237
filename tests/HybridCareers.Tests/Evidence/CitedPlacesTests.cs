using HybridCareers.Evidence;

namespace HybridCareers.Tests.Evidence;

public class CitedPlacesTests
{
    private const string Text = "Kites fly. Wind blows. Kites fly.";

    private static readonly CitedPlaces Places = new(Text,
    [
        new(["One"], 1, SentenceHash.Of("Kites fly."), 0, 10), new(["One"], 2, SentenceHash.Of("Wind blows."), 11, 11), new(["Two"], 1, SentenceHash.Of("Kites fly."), 23, 10),
    ]);

    [Theory]
    [InlineData("One", 1, "Kites fly.", 0)]
    [InlineData("Two", 1, "Kites fly.", 23)]
    [InlineData("Elsewhere", 7, "Wind blows.", 11)]
    public void A_citation_finds_its_passage_by_its_words_and_among_equal_ones_by_its_place(string heading, int number, string sentence, int start) =>
        Places.Find(Cite(heading, number, sentence))!.Start.Should().Be(start);

    [Fact]
    public void A_sentence_that_is_not_there_is_not_found() => Places.Find(Cite("One", 1, "Nobody said it.")).Should().BeNull();

    [Fact]
    public void A_passage_has_a_selector()
    {
        var quote = Places.QuoteOf(Places.Find(Cite("One", 2, "Wind blows."))!);

        (quote.Exact, quote.Prefix, quote.Suffix, quote.Start, quote.End).Should().Be(("Wind blows.", "Kites fly. ", " Kites fly.", 11, 22));
    }

    private static Citation Cite(string heading, int number, string sentence) => new("kites", [heading], CitationUse.Paraphrase, number, SentenceHash.Of(sentence));
}
