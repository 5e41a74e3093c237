using HybridCareers.Content;
using HybridCareers.Drafts.Imports;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles;
using HybridCareers.Importing.Articles.Outlines;
using HybridCareers.Importing.Articles.Sheets;

namespace HybridCareers.Tests.Drafts.Imports;

public class DraftComposerTests
{
    private const string Article =
        "# Jobs in kites\n\n## Roles\n\n### Kite Designer\n\nDesigners draw kites.\n\n## Getting started\n\n### Projects\n\n- **Build a kite:** It must fly.\n- **Build a tail:** It must hold.\n\n## Overview table\n\n| Role | Pay |\n|---|---|\n| Kite Designer | £30k |\n| Wind Reader | £20k |\n";

    [Fact]
    public void Nothing_is_written_where_nobody_accepted_anything() => Compose(Sheet(), RestOfPieces.LeaveOut).Drafts.Should().BeEmpty();

    [Fact]
    public void Parts_about_what_nobody_took_go_with_it()
    {
        var sheet = Sheet();
        var declined = sheet.Pieces.Where(piece => piece.Entry.StartsWith("project/build-a-tail", StringComparison.Ordinal)).Select(piece => new PieceDecision(piece.Id, PieceVerdict.Rejected));
        var drafts = Compose(sheet, RestOfPieces.Accept, [.. declined]).Drafts;

        drafts.Select(draft => draft.Entry.Key).Should().Contain("project/build-a-kite").And.NotContain("project/build-a-tail");
        // A path that has nothing else is none.
        drafts.Select(draft => draft.Content).OfType<PathContent>().SelectMany(path => path.References()).Should().NotContain(reference => reference.Slug == "build-a-tail");
    }

    [Fact]
    public void The_row_of_a_role_that_nobody_describes_waits_for_somebody()
    {
        var sheet = Sheet();
        var row = sheet.Pieces.Single(piece => piece.Kind == PieceKind.Row && piece.Text.StartsWith("Wind Reader", StringComparison.Ordinal));

        (row.Standing, row.IsSafe).Should().Be((PieceStanding.Differs, false));
        Rows(Compose(sheet, RestOfPieces.Accept)).Should().Equal("Kite Designer");
        Rows(Compose(sheet, RestOfPieces.Accept, new PieceDecision(row.Id, PieceVerdict.Accepted))).Should().Equal("Kite Designer", "Wind Reader");
    }

    [Fact]
    public void What_changed_since_the_article_was_read_is_left_out_and_told()
    {
        var before = new PortalEntry(Guid.CreateVersion7(), EntryKind.Driver, "wind", new DriverContent("Wind", 1, [Says("Old words.", "Old words.")], []));
        var former = State("# Kites\n\n## Drivers\n\n### Wind\n\nOld words.\n");
        var sheet = SheetMaker.Make(Read("# Kites\n\n## Drivers\n\n### Wind\n\nOld and new words.\n"), new("kites", [before], new HashSet<string>(), former, true));
        var meanwhile = new DriverContent("Wind", 1, [Says("My words.", "Old words.")], []);

        var composed = DraftComposer.Compose(sheet, "kites", new Dictionary<string, PieceDecision>(), RestOfPieces.Accept, new Dictionary<string, IContent> { [before.Key] = meanwhile });

        sheet.Open.Should().ContainSingle().Which.Text.Should().Be("Old and new words.");
        composed.Drafts.Should().BeEmpty();
        composed.LeftOut.Should().ContainSingle().Which.Entry.Should().Be("driver/wind");
    }

    private static IEnumerable<string> Rows(Composed composed) => composed.Drafts.Select(draft => draft.Content).OfType<ComparisonContent>().Single().Rows.Select(row => row.Label);

    private static Statement Says(string text, string passage) => new(text, new([new("kites", ["Drivers", "Wind"], CitationUse.Verbatim, 1, SentenceHash.Of(passage))]));

    private static ParsedArticle Read(string text) => ArticleParser.Parse(text, ArticleFormat.Markdown, ArticleVocabulary.Empty, "kites");

    private static TextState State(string text) => TextState.Of(OutlineReader.Read(text, ArticleFormat.Markdown));

    private static ImportSheet Sheet() => SheetMaker.Make(Read(Article), new("kites", [], new HashSet<string>()));

    private static Composed Compose(ImportSheet sheet, RestOfPieces rest, params PieceDecision[] decisions) =>
        DraftComposer.Compose(sheet, "kites", decisions.ToDictionary(decision => decision.Piece), rest, new Dictionary<string, IContent>());
}
