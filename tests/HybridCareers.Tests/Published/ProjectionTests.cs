using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Published;

public class ProjectionTests
{
    private static readonly DateTimeOffset Then = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private static readonly Dictionary<(EntryKind, string), Guid> Ids = [];

    [Fact]
    public void A_role_becomes_typed_rows_in_its_order()
    {
        var role = Given.ARole().With(r => r with
        {
            Skills = [new("rust", Importance.Optional, Given.Reason, ProficiencyLevel.Advanced, "Rust lang"), new("solidity", Importance.Essential, Given.Reason)],
        });

        var rows = Project(role);

        rows.Head.Should().BeEquivalentTo(new
        {
            Slug = "zkml-engineer", EntryLevel = EntryLevel.Mid, Coding = CodingNeed.Yes, DemandLevel = DemandLevel.VeryHigh,
            DemandTrend = DemandTrend.Unknown, DemandWord = "Very High", PayLabel = "Competitive",
        });
        rows.Parts.OfType<PublishedRoleSkill>().Should().Equal(
            new PublishedRoleSkill(role.Id, IdOf(EntryKind.Skill, "rust"), 1, Importance.Optional, ProficiencyLevel.Advanced, "Rust lang"),
            new PublishedRoleSkill(role.Id, IdOf(EntryKind.Skill, "solidity"), 2, Importance.Essential, ProficiencyLevel.NotStated, null));
        rows.Parts.OfType<PublishedPosition>().Select(row => (row.Direction, row.Title)).Should().Equal((PositionDirection.Feeder, "Before"), (PositionDirection.Next, "After"));
        rows.Parts.OfType<PublishedPayFigure>().Single().Should().BeEquivalentTo(new { Min = 100, Max = 200, Median = (int?)null, N = 10, Currency = "USD" });
    }

    [Fact]
    public void Every_claim_becomes_a_statement_with_its_citations_and_every_name_a_reference()
    {
        var cited = Given.Cites("an-article", "a few words");
        var resource = Given.AResource().With(r => r with { Skills = ["rust"], Summary = [new("Cited.", cited), Given.Said("Reasoned.")] });

        var parts = Project(resource).Parts;

        parts.OfType<PublishedStatement>().Should().Equal(
            new PublishedStatement(resource.Id, "summary[1]", 1, "Cited.", null, null),
            new PublishedStatement(resource.Id, "summary[2]", 2, "Reasoned.", "Ada", "The test needs it."));
        parts.OfType<PublishedCitation>().Single().Should().BeEquivalentTo(new
        {
            Place = "summary[1]", Ordinal = 1, SourceId = IdOf(EntryKind.Source, "an-article"), Path = "Heading", Sentence = 1, Quote = "a few words",
            Hash = cited.Cites[0].Hash, Use = CitationUse.Paraphrase,
        });
        parts.OfType<PublishedReference>().Should().Equal(new PublishedReference(resource.Id, "skills[rust]", IdOf(EntryKind.Skill, "rust")));
    }

    [Fact]
    public void The_document_is_canonical_and_gives_the_content_back()
    {
        var path = Given.APath();

        var entry = Project(path).Entry;

        entry.Should().Be(new PublishedEntry(path.Id, EntryKind.Path, "from-ai", "from ai", 3, Then, ContentJson.Write(path.Content)));
        ContentJson.Read(entry.Kind, entry.Document).Should().BeEquivalentTo(path.What);
    }

    [Fact]
    public void Everything_that_is_bundled_can_be_projected_and_twice_gives_the_same()
    {
        foreach (var (entry, content) in Contents.All)
        {
            var (once, again) = (From(entry.Id, entry.Slug, content), From(entry.Id, entry.Slug, content));
            once.Parts.Should().Equal(again.Parts);
            once.Entry.Document.Should().Be(entry.Document);
            once.Parts.OfType<PublishedStatement>().Should().HaveCount(content.Claims().Count());
        }

        Contents.All.Should().HaveCountGreaterThan(200);
    }

    private static ProjectedEntry Project(IEntryBuilder entry) => From(entry.Id, entry.Slug, entry.Content);

    private static ProjectedEntry From(Guid id, string slug, IContent content) => Projection.From(id, slug, 3, Then, content, IdOf);

    private static Guid IdOf(EntryKind kind, string slug)
    {
        if (!Ids.TryGetValue((kind, slug), out var id))
            Ids[(kind, slug)] = id = Guid.CreateVersion7();
        return id;
    }
}
