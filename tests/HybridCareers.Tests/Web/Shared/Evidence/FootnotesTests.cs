using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Tests.Web.Shared.Evidence;

public class FootnotesTests
{
    private static readonly Citation Passage = new("article", ["Roles", "Tools"], CitationUse.Paraphrase, 2, Quote: "using Python");

    [Fact]
    public void A_sentence_has_one_number_with_all_that_is_quoted_of_it_and_every_use()
    {
        var same = Grounds(Passage with { Path = ["Roles", "Tools"] });
        var quoted = Grounds(Passage with { Quote = "with libraries" });
        var derived = Grounds(Passage with { Use = CitationUse.Derived });
        var another = Grounds(Passage with { Sentence = 3 });
        var notes = new Footnotes(Claims(Grounds(Passage), same, quoted, derived, another), Bundled.Catalog);

        notes.NumbersOf(same).Should().Equal(1);
        notes.NumbersOf(quoted).Should().Equal(1);
        notes.NumbersOf(derived).Should().Equal(1);
        notes.NumbersOf(another).Should().Equal(2);
        notes.All[0].Cites.Select(cite => (cite.Quote, cite.Use)).Distinct().Should().Equal(
            ("using Python", CitationUse.Paraphrase), ("with libraries", CitationUse.Paraphrase), ("using Python", CitationUse.Derived));
    }

    [Fact]
    public void An_editors_reason_is_a_note_too_and_stands_once()
    {
        var reason = new EditorsReason("An editor", "It follows.");
        var notes = new Footnotes(Claims(new([Passage], reason), new([], reason)), Bundled.Catalog);

        notes.All.Should().HaveCount(2);
        notes.NumbersOf(new([], reason)).Should().Equal(2);
        notes.NumbersOf(new([Passage], null)).Should().Equal(1);
    }

    [Fact]
    public void Every_quote_of_the_bundled_roles_stands_on_the_page()
    {
        foreach (var role in Bundled.Catalog.Roles.All)
        {
            var claims = role.Content.Claims().ToList();
            var notes = new Footnotes(claims, Bundled.Catalog);
            notes.All.SelectMany(note => note.Cites).Select(cite => cite.Quote).OfType<string>().Should().Contain(claims.SelectMany(claim => claim.Grounds.Cites).Select(cite => cite.Quote).OfType<string>());
        }
    }

    private static Grounds Grounds(Citation cite) => new([cite]);

    private static IEnumerable<Claim> Claims(params Grounds[] grounds) => grounds.Select((ground, at) => new Claim($"day[{at}]", "Text.", ground));
}
