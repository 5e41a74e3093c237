using HybridCareers.Editorial.Reading;
using HybridCareers.Evidence;
using HybridCareers.Web.Admin.Entries.Form;

namespace HybridCareers.Tests.Web.Admin.Entries.Form;

public class CiteChoiceTests
{
    private const string Said = "Many firms want both.";

    [Fact]
    public void A_sentence_is_recognised_by_its_own_words_however_it_is_broken()
    {
        var choice = Chosen();

        choice.Recognise("Many firms\n  want both.").Should().BeTrue();

        choice.Made.Should().BeEquivalentTo(new Citation("report", ["Outlook", "Firms"], CitationUse.Paraphrase, 2, SentenceHash.Of(Said)));
        choice.Problem.Should().BeNull();
    }

    [Fact]
    public void The_first_known_sentence_of_a_paragraph_is_taken() => Chosen().Recognise("A stray one. " + Said).Should().BeTrue();

    [Fact]
    public void Other_words_choose_nothing()
    {
        var choice = Chosen();
        choice.Recognise("Few firms want both.").Should().BeFalse();
        choice.Made!.Sentence.Should().BeNull();
    }

    [Fact]
    public void Nine_words_are_too_many_to_quote_unless_the_source_may_be_repeated()
    {
        var choice = Chosen();
        choice.Quote = "one two three four five six seven eight nine";

        choice.QuotedWords.Should().Be(9);
        choice.Problem.Should().Contain("at most 8");
        Chosen(Permitted.Yes, choice.Quote).Problem.Should().BeNull();
    }

    [Fact]
    public void Another_source_has_other_passages()
    {
        var choice = Chosen();
        choice.Recognise(Said);

        choice.Take(Source("other", Permitted.NotStated), keepPassage: false);

        choice.Made.Should().BeEquivalentTo(new { Source = "other", Sentence = (int?)null, Hash = (string?)null });
    }

    [Fact]
    public void The_state_of_the_text_that_has_the_passage_is_shown()
    {
        var old = new SourceVersion("old", null, [new(["Then"], ["0011"])]);
        var source = Source("report", Permitted.NotStated);
        var choice = CiteChoice.Of(new("report", ["Then"], CitationUse.Derived, 1, "0011"));

        choice.Take(source with { Content = source.Content with { Versions = [old, .. source.Content.Versions!] } }, keepPassage: true);

        choice.Sections.Should().BeSameAs(old.Sections);
        choice.Is(old.Sections[0], 1).Should().BeTrue();
    }

    [Fact]
    public void Who_cites_and_how_much_it_counts_is_noted_and_stays_while_the_passage_does()
    {
        var signer = new CitedBy("Ada", new(2026, 11, 23));
        var earlier = new Citation("report", ["Outlook", "Firms"], CitationUse.Derived, 2, SentenceHash.Of(Said), "firms want", Version: "aa",
            Selector: new("Many ", " both", 5, 15), Ranking: new(CitationRank.Preferred, "It is newer.", "Bea", new(2026, 1, 1)), Cited: new("Bea", new(2026, 1, 1)));
        var choice = CiteChoice.Of(earlier);
        choice.Signer = signer;
        choice.Take(Source("report", Permitted.NotStated), keepPassage: true);
        choice.Made.Should().BeEquivalentTo(earlier, "nothing was changed");

        choice.Quote = "Many firms";
        choice.Made!.Selector.Should().BeNull("it was the place of another quote");
        (choice.Rank, choice.RankReason) = (CitationRank.Deprecated, "It was withdrawn.");
        choice.Made.Ranking.Should().Be(new Ranking(CitationRank.Deprecated, "It was withdrawn.", "Ada", signer.At));
        choice.Made.Cited!.By.Should().Be("Bea");
        choice.Whole();
        choice.Made.Should().BeEquivalentTo(new { Version = (string?)null, Cited = signer });
        choice.RankReason = "";
        choice.Problem.Should().Contain("Say why");
    }

    private static CiteChoice Chosen(Permitted verbatim = Permitted.NotStated, string quote = "")
    {
        var choice = new CiteChoice { Quote = quote };
        choice.Take(Source("report", verbatim), keepPassage: false);
        return choice;
    }

    private static CitableSource Source(string slug, Permitted verbatim)
    {
        string[] none = [];
        return new(slug, new("Report", "P", SourceKind.Article, [], Verbatim: verbatim, Versions: [new("now", null, [new(["Outlook", "Firms"], [SentenceHash.Of("First."), SentenceHash.Of(Said)])])]),
            true, none.ToLookup(word => word), none.ToLookup(word => word));
    }
}
