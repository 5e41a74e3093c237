using HybridCareers.Content;
using HybridCareers.Drafts.Imports;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles;
using HybridCareers.Importing.Articles.Sheets;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Importing.Articles.Sheets;

public class SheetMakerTests
{
    [Theory]
    [InlineData("robot-care.md")]
    [InlineData("harbours.html")]
    [InlineData("climate-data.txt")]
    public void Every_piece_leads_to_its_passages_and_every_passage_to_its_pieces(string file)
    {
        var article = Samples.Read(file);
        var sheet = Make(article);

        foreach (var piece in sheet.Pieces)
        {
            if (piece.Kind != PieceKind.Title)
                piece.Anchors.Should().NotBeEmpty(piece.Text);
            foreach (var anchor in piece.Anchors)
            {
                article.Outline.Text[anchor.Start..anchor.End].Should().Be(anchor.Exact);
                sheet.Coverage[anchor.Passage].Pieces.Should().Contain(piece.Id);
            }
        }

        sheet.Coverage.Where(row => row is { IsContent: true, Why: null } && row.Pieces.Count == 0).Select(row => row.Text).Should().BeSubsetOf(sheet.NamedRoles.Concat(article.NamedRoles.Select(role => role.Passage.Text)));
        sheet.Pieces.Select(piece => piece.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_sheet_comes_back_as_it_was_written()
    {
        var sheet = Make(Samples.Read("robot-care.md"));

        ImportSheet.Read(sheet.Write()).Should().BeEquivalentTo(sheet, options => options.WithStrictOrdering());
    }

    [Fact]
    public void A_role_is_known_by_another_of_its_titles()
    {
        var role = Given.ARole("kite-artist").With(role => role with { Title = "Kite artist", AlternateTitles = [Given.Said("Kite designer")] }).Content;
        var sheet = Make(Kites, new PortalEntry(Guid.CreateVersion7(), EntryKind.Role, "kite-artist", role));

        sheet.Entries.Where(entry => entry.Kind == EntryKind.Role).Should().ContainSingle().Which.Slug.Should().Be("kite-artist");
        sheet.Pieces.Where(piece => piece.Field == "day").Should().OnlyContain(piece => piece.Entry == "role/kite-artist" && piece.Standing == PieceStanding.New);
    }

    [Fact]
    public void A_value_that_the_article_gives_otherwise_is_replaced_and_not_taken_out_as_well()
    {
        var gone = new Grounds([new("kites", ["Roles", "Kite Designer"], CitationUse.Derived, 9, SentenceHash.Of("Demand is moderate."))]);
        var role = Given.ARole("kite-designer").With(role => role with { Title = "Kite Designer", Demand = Demand.Read("Moderate", gone) }).Content;
        var sheet = Make(Kites, new PortalEntry(Guid.CreateVersion7(), EntryKind.Role, "kite-designer", role));

        sheet.Pieces.Where(piece => piece.Kind == PieceKind.Demand).Should().ContainSingle().Which.Standing.Should().Be(PieceStanding.Differs);
    }

    [Fact]
    public void What_the_portal_says_on_the_same_grounds_is_covered_and_what_it_says_otherwise_differs()
    {
        var passage = Kites.Outline.Passages.Single(passage => passage.Text == "Draw the kite");
        var role = Given.ARole("kite-designer").With(role => role with
        {
            Title = "Kite Designer",
            Day = [new("They sketch.", new([new("kites", passage.Path, CitationUse.Paraphrase, passage.Number, passage.Hash)]))],
            Demand = Demand.Read("Moderate", Given.Reason),
        }).Content;
        var sheet = Make(Kites, new PortalEntry(Guid.CreateVersion7(), EntryKind.Role, "kite-designer", role));

        sheet.Pieces.Single(piece => piece.Text == "Draw the kite").Standing.Should().Be(PieceStanding.Covered);
        sheet.Pieces.Single(piece => piece.Text == "Fly it").Standing.Should().Be(PieceStanding.New);
        sheet.Pieces.Single(piece => piece.Kind == PieceKind.Demand).Should().Match<ImportPiece>(piece => piece.Standing == PieceStanding.Differs && piece.Current == "Moderate" && !piece.IsSafe);
    }

    private static ParsedArticle Kites { get; } = ArticleParser.Parse(
        "# Jobs in kites\n\n## Roles\n\n### Kite Designer\n\nDesigners draw.\n\n**Responsibilities:**\n\n- Draw the kite\n- Fly it\n\n**Demand:** High\n", ArticleFormat.Markdown, ArticleVocabulary.Empty, "kites");

    private static ImportSheet Make(ParsedArticle article, params PortalEntry[] portal) =>
        SheetMaker.Make(article, new(article.Candidates.SelectMany(candidate => candidate.Content.Claims()).SelectMany(claim => claim.Grounds.Cites).First().Source, portal, new HashSet<string>()));
}
