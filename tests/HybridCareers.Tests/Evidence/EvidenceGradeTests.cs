using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Tests.Evidence;

public class EvidenceGradeTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Nothing_said_and_nothing_cited_are_no_evidence()
    {
        Of([]).Level.Should().Be(EvidenceLevel.None);
        var vouched = Of([new Grounds([], new EditorsReason("Ada", "I was there."))]);
        vouched.Level.Should().Be(EvidenceLevel.None);
        vouched.Reasons.Should().ContainSingle().Which.Should().Contain("only an editor’s reason");
    }

    [Fact]
    public void One_article_is_thin_however_often_it_is_cited()
    {
        var grade = Of([.. Enumerable.Repeat(Cites("article"), 20)]);
        grade.Level.Should().Be(EvidenceLevel.Thin);
        grade.Reasons.Should().Equal("1 publisher, not first-hand", "20 of 20 statements checked at a source", "newest dated source September 2026");
    }

    [Fact]
    public void One_publisher_that_speaks_first_hand_is_moderate() => Of([Cites("census")]).Level.Should().Be(EvidenceLevel.Moderate);

    [Fact]
    public void Two_sources_of_one_publisher_are_one_voice()
    {
        Of([Cites("article"), Cites("article-two")]).Level.Should().Be(EvidenceLevel.Thin);
        Of([Cites("article"), Cites("blog")]).Level.Should().Be(EvidenceLevel.Moderate);
    }

    [Fact]
    public void Three_publishers_one_first_hand_and_a_recent_one_are_strong()
    {
        Of([Cites("article"), Cites("blog"), Cites("census")]).Level.Should().Be(EvidenceLevel.Strong);
        Of([Cites("article"), Cites("blog"), Cites("letter")]).Level.Should().Be(EvidenceLevel.Moderate, "none of them is first-hand");
    }

    [Fact]
    public void Strong_asks_for_four_of_five_statements_and_moderate_for_half()
    {
        var bare = new Grounds([], new EditorsReason("Ada", "Her own words."));
        List<Grounds> three = [Cites("article"), Cites("blog"), Cites("census"), Cites("census")];
        Of([.. three, bare]).Level.Should().Be(EvidenceLevel.Strong);
        Of([.. three, bare, bare]).Level.Should().Be(EvidenceLevel.Moderate);
        Of([.. three, bare, bare, bare, bare, bare]).Level.Should().Be(EvidenceLevel.Thin);
    }

    [Fact]
    public void What_nobody_checked_and_what_was_set_aside_carries_nothing()
    {
        var hearsay = new Grounds([new Citation("census", [], CitationUse.Derived, Mark: EvidenceMark.ThirdPartyOnly)]);
        Of([hearsay]).Should().BeEquivalentTo(new { Level = EvidenceLevel.Thin });
        var aside = new Grounds([new Citation("census", [], CitationUse.Derived, Ranking: new(CitationRank.Deprecated, "It was withdrawn."))]);
        Of([aside]).Level.Should().Be(EvidenceLevel.None);
    }

    [Theory]
    [InlineData(0, EvidenceLevel.Strong)]
    [InlineData(24, EvidenceLevel.Strong)]
    [InlineData(25, EvidenceLevel.Moderate)]
    [InlineData(48, EvidenceLevel.Moderate)]
    [InlineData(49, EvidenceLevel.Thin)]
    public void Age_lowers_a_grade(int months, EvidenceLevel level)
    {
        var basis = new EvidenceBasis(10, 10, 10, 3, 1, Today.AddMonths(-months), 0);
        EvidenceGrade.Of(basis, Today).Level.Should().Be(level);
    }

    [Fact]
    public void An_open_contradiction_lowers_a_grade_by_one_and_never_below_thin()
    {
        var strong = new EvidenceBasis(10, 10, 10, 3, 1, Today, 0);
        EvidenceGrade.Of(strong with { OpenContradictions = 1 }, Today).Level.Should().Be(EvidenceLevel.Moderate);
        EvidenceGrade.Of(strong with { OpenContradictions = 3 }, Today).Reasons.Should().Contain("3 open contradictions");
        EvidenceGrade.Of(new(1, 1, 1, 1, 0, null, 2), Today).Level.Should().Be(EvidenceLevel.Thin);
    }

    [Fact]
    public void A_source_without_a_date_is_never_strong_and_says_so()
    {
        var grade = EvidenceGrade.Of(new(10, 10, 10, 5, 5, null, 0), Today);
        grade.Level.Should().Be(EvidenceLevel.Moderate);
        grade.Reasons.Should().Contain("no source is dated");
    }

    private static EvidenceGrade Of(IReadOnlyCollection<Grounds> grounds) => EvidenceGrade.Of(EvidenceBasis.Of(grounds, Find), Today);

    private static Grounds Cites(string source) => new([new Citation(source, [], CitationUse.Paraphrase)]);

    private static SourceContent? Find(string slug) => slug switch
    {
        "article" or "article-two" => new(slug, "The Paper", SourceKind.Article, [], Retrieved: new(2026, 9, 24)),
        "blog" => new(slug, "Somebody", SourceKind.ThirdParty, []),
        "letter" => new(slug, "Somebody else", SourceKind.Article, []),
        "census" => new(slug, "The office", SourceKind.DataSet, []),
        _ => null,
    };
}
