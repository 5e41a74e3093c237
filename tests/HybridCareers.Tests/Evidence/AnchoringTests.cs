using CsCheck;
using HybridCareers.Evidence;

namespace HybridCareers.Tests.Evidence;

public class AnchoringTests
{
    private const string Text = "Kites fly. A kite needs wind and a patient hand. It also needs a string. Kites fly. Nobody knows why the string sings.";

    [Fact]
    public void A_quote_keeps_its_words_its_neighbours_and_its_place()
    {
        var quote = QuoteOf("It also needs a string.");

        quote.Prefix.Should().Be(" needs wind and a patient hand. ").And.HaveLength(Quote.Context);
        quote.Suffix.Should().HaveLength(Quote.Context);
        Text[quote.Start..quote.End].Should().Be(quote.Exact);
    }

    [Fact]
    public void Equal_words_are_told_apart_by_their_neighbours()
    {
        var second = Quote.Of(Text, Text.LastIndexOf("Kites fly.", StringComparison.Ordinal), Text.LastIndexOf("Kites fly.", StringComparison.Ordinal) + 10);
        var moved = "A new beginning of the text. " + Text;

        new Anchoring(moved).Find(second).Should().Be(new Anchor(second.Start + 29, second.End + 29, AnchorMethod.Exact, 1));
    }

    [Fact]
    public void Words_that_changed_between_the_same_neighbours_are_found()
    {
        var anchor = new Anchoring(Text.Replace("It also needs a string.", "It always needs some long string.", StringComparison.Ordinal)).Find(QuoteOf("It also needs a string."))!;

        anchor.Found.Should().Be(AnchorMethod.Context);
        anchor.Score.Should().BeInRange(0.5, 0.9);
    }

    [Fact]
    public void Words_that_changed_and_moved_are_found_by_likeness()
    {
        const string now = "First came boats. Then, on a hill, a kite needs wind and a very patient hand. Later came balloons.";
        var anchor = new Anchoring(now).Find(QuoteOf("A kite needs wind and a patient hand."))!;

        anchor.Found.Should().Be(AnchorMethod.Fuzzy);
        anchor.Score.Should().BeGreaterThan(0.8);
        now[anchor.Start..anchor.End].Should().Contain("needs wind");
    }

    [Fact]
    public void What_is_gone_is_not_found() => new Anchoring("Something else altogether, about the price of fish in the north.").Find(QuoteOf("It also needs a string.")).Should().BeNull();

    [Fact]
    public void Any_place_of_any_text_is_found_again_in_the_same_text() =>
        Gen.Select(Gen.String[Gen.Char["ab .\n"], 1, 60], Gen.Int[0, 59], Gen.Int[1, 20]).Where((text, start, _) => start < text.Length).Sample((text, start, length) =>
        {
            var quote = Quote.Of(text, start, Math.Min(text.Length, start + length));
            return new Anchoring(text).Find(quote) == new Anchor(quote.Start, quote.End, AnchorMethod.Exact, 1);
        }, iter: 2_000, threads: 1);

    [Fact]
    public void Readers_are_shown_at_most_300_characters()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 200));

        Quote.Of(text, 0, text.Length).Shown.Should().HaveLength(300).And.EndWith("word…");
    }

    private static Quote QuoteOf(string words)
    {
        var at = Text.IndexOf(words, StringComparison.Ordinal);
        return Quote.Of(Text, at, at + words.Length);
    }
}
