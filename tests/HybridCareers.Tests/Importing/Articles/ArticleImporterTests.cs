using System.Text;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Drafts.Imports;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Editorial.Sources;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Importing.Articles;

public class ArticleImporterTests
{
    private const string First =
        "# Jobs in kites\n\nKites pay rent.\n\n## Roles\n\n### Kite Designer\n\nDesigners draw kites. They fold paper all day. Their work is calm.\n\n**Responsibilities:**\n\n- Draw the kite\n- Fly it at dusk\n- Mend torn paper\n\n**Salary:** £30k - £40k\n\n### Wind Reader\n\nReaders know the wind.\n";

    private static readonly string Second = First.Replace("They fold paper all day.", "They fold strong paper all day.").Replace("- Mend torn paper\n", "- Teach children to fly it\n")
        .Replace("Their work is calm.", "Their work is mostly calm.");

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task An_article_becomes_one_bundle_of_drafts_in_which_every_statement_cites_its_sentence(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var steps = new List<ImportStep>();
        var import = Guid.CreateVersion7();

        (await BeginAsync(portal, import, Sample("robot-care.md"), steps)).Should().BeOfType<ImportBegun>().Which.Pieces.Should().BeGreaterThan(20);
        steps.Should().Equal(ImportStep.Reading, ImportStep.Understanding, ImportStep.Comparing, ImportStep.Saving);
        var finished = await FinishAsync(portal, import, handIn: true);

        await using var db = portal.Db();
        var entries = await db.Entries.AsNoTracking().ToListAsync();
        entries.Count(entry => entry.Kind == EntryKind.Role).Should().Be(4);
        finished.Should().BeEquivalentTo(new { Created = entries.Count, Changed = 0, LeftOut = Array.Empty<Problem>() });
        (await db.BundleItems.CountAsync(item => item.BundleId == finished.BundleId && item.Revision == 1)).Should().Be(entries.Count, "all are handed in together");
        var text = (await portal.Service<ImportReader>().OpenTextAsync((await portal.Service<ImportReader>().TextsAsync("robot-care")).Single().Id))!;
        foreach (var revision in await db.Revisions.AsNoTracking().ToListAsync())
        {
            foreach (var claim in revision.Read(entries.Single(entry => entry.Id == revision.EntryId).Kind).Claims())
                claim.Grounds.Cites.Should().NotBeEmpty(claim.Place).And.OnlyContain(cite => text.Places().Find(cite) != null && cite.Version == text.Row.Sha256 && cite.Selector!.Start < cite.Selector.End && cite.Cited!.By == "Ada", claim.Place);
        }
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_imported_may_go_live_and_its_text_never_does(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var import = Guid.CreateVersion7();
        await BeginAsync(portal, import, (First, "kites.md"));
        var finished = await FinishAsync(portal, import, handIn: true);
        var bundles = portal.Service<BundleDesk>();

        (await bundles.DecideAsync(new(Guid.CreateVersion7(), Portal.Reviewer, finished.BundleId!.Value, 2, Verdict.Approved, ""))).Should().BeOfType<BundleSaved>();
        (await bundles.PublishAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, finished.BundleId.Value, 3, "From an article."))).Should().BeOfType<WentLive>();

        portal.Current.Value.Roles.All.Select(role => role.Slug).Should().BeEquivalentTo("kite-designer", "wind-reader");
        ContentJson.Write(portal.Current.Value.Sources.All.Single().Content).Should().NotContain("Readers know");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_same_version_again_changes_nothing(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var import = Guid.CreateVersion7();
        await BeginAsync(portal, import, (First, "kites.md"));
        (await BeginAsync(portal, Guid.CreateVersion7(), (First, "kites.md"))).Should().Be(new AlreadyImported(import, ImportState.Open));
        await FinishAsync(portal, import);
        var before = await CountsAsync(portal);

        (await BeginAsync(portal, Guid.CreateVersion7(), (First, "kites.md"))).Should().Be(new AlreadyImported(import, ImportState.Finished));
        var other = Guid.CreateVersion7();
        (await BeginAsync(portal, other, (First.Replace("\n", "\r\n"), "kites.md"))).Should().BeOfType<ImportBegun>().Which.Pieces.Should().Be(0, "other bytes, the same words");
        (await FinishAsync(portal, other)).Should().BeEquivalentTo(new { BundleId = (Guid?)null, Created = 0, Changed = 0 });
        (await CountsAsync(portal)).Should().Be(before with { Texts = before.Texts + 1, Imports = before.Imports + 1 });
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_new_version_changes_what_changed_and_nobodys_own_words(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await BeginAndFinishAsync(portal, First);
        var designer = (await portal.Service<DraftReader>().FindAsync(EntryKind.Role, "kite-designer"))!.Value;
        var role = await RoleAsync(portal, designer);
        role.Summary.Select(says => says.Text).Should().Equal("Designers draw kites.", "They fold paper all day.", "Their work is calm.");
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, designer, 1, role with { Summary = [role.Summary[0], role.Summary[1], role.Summary[2] with { Text = "Nobody hurries them." }] }, "In our words."));

        var again = Guid.CreateVersion7();
        await BeginAsync(portal, again, (Second, "kites.md"), source: new OfEntry("kites"));
        var sheet = (await portal.Service<ImportReader>().OpenAsync(again))!.Sheet;
        sheet.Open.Select(piece => (piece.Standing, piece.OwnWords, piece.OldSource, piece.Anchors is [var anchor, ..] ? anchor.Exact : null, piece.Current)).Should().BeEquivalentTo(new (PieceStanding, bool, string?, string?, string?)[]
        {
            (PieceStanding.SourceChanged, false, "They fold paper all day.", "They fold strong paper all day.", "They fold paper all day."),
            (PieceStanding.SourceChanged, true, "Their work is calm.", "Their work is mostly calm.", "Nobody hurries them."),
            (PieceStanding.SourceGone, true, "Mend torn paper", null, "Mend torn paper"),
            (PieceStanding.New, false, null, "Teach children to fly it", null),
        });
        sheet.Open.First(piece => piece.Score is not null).Score.Should().BeInRange(0.6, 0.99);
        (await FinishAsync(portal, again)).Should().BeEquivalentTo(new { Created = 0, Changed = 2 }, "the source and the one role whose passages changed");

        var now = await RoleAsync(portal, designer);
        now.Summary.Select(says => says.Text).Should().Equal("Designers draw kites.", "They fold strong paper all day.", "Nobody hurries them.");
        now.Day.Select(says => says.Text).Should().Equal("Draw the kite", "Fly it at dusk", "Mend torn paper", "Teach children to fly it");
        now.Summary[1].Grounds.Cites.Should().ContainSingle().Which.Should().Match<Citation>(cite => cite.Hash == SentenceHash.Of("They fold strong paper all day.") && cite.Use == CitationUse.Verbatim);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Editors_decide_piece_by_piece(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var import = Guid.CreateVersion7();
        await BeginAsync(portal, import, (First, "kites.md"));
        var pieces = (await portal.Service<ImportReader>().OpenAsync(import))!.Sheet.Pieces;
        string Id(string text) => pieces.Single(piece => piece.Text == text).Id;

        (await portal.Service<SourceDesk>().DecideAsync(new(Portal.Author, import,
        [
            new(Id("Designers draw kites."), PieceVerdict.Accepted, "They make the drawings."), new(Id("Draw the kite"), PieceVerdict.Rejected),
            new(Id("Fly it at dusk"), PieceVerdict.Accepted, MoveTo: "role/wind-reader day"), new(Id("Readers know the wind."), PieceVerdict.Open),
        ]))).Should().BeOfType<PiecesDecided>();
        (await portal.Service<ImportReader>().ListAsync()).Should().ContainSingle().Which.Decided.Should().Be(3);
        await FinishAsync(portal, import, RestOfPieces.LeaveOut);

        var (designer, reader) = (await FindAsync(portal, "kite-designer"), await FindAsync(portal, "wind-reader"));
        designer.Summary.Should().ContainSingle().Which.Should().Match<Statement>(says => says.Text == "They make the drawings." && says.Grounds.Cites[0].Use == CitationUse.Paraphrase);
        designer.Day.Should().BeEmpty();
        designer.Pay.Should().BeEquivalentTo(Pay.Unknown, "nobody accepted it");
        (reader.Day.Single().Text, reader.Summary.Count).Should().Be(("Fly it at dusk", 0));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_cancelled_leaves_nothing(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var import = Guid.CreateVersion7();
        await BeginAsync(portal, import, (First, "kites.md"));
        await portal.Service<SourceDesk>().DecideAsync(new(Portal.Author, import, [new("any", PieceVerdict.Accepted)]));

        (await portal.Service<SourceDesk>().CancelAsync(new(Guid.CreateVersion7(), Portal.Author, import))).Should().Be(new ImportCancelled(import));

        (await CountsAsync(portal)).Should().Be(new Counts(0, 0, 0, 0, 0));
        (await portal.Service<SourceDesk>().DecideAsync(new(Portal.Author, import, []))).Should().BeOfType<NotFound>();
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_with_a_sentence()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);

        (await BeginAsync(portal, Guid.CreateVersion7(), ("%PDF-1.7", "kites.txt"))).Should().BeOfType<ArticleRefused>().Which.Why.Should().Contain("no text");
        (await BeginAsync(portal, Guid.CreateVersion7(), ("", "kites.txt"))).Should().BeOfType<ArticleRefused>();
        (await BeginAsync(portal, Guid.CreateVersion7(), (new string('a', ArticleLimits.MostBytes + 1), "kites.txt"))).Should().BeOfType<ArticleRefused>().Which.Why.Should().Contain("at most");
        (await BeginAsync(portal, Guid.CreateVersion7(), (First, "kites.md"), source: new OfEntry("nobody"))).Should().BeOfType<NotFound>();
        (await BeginAsync(portal, Guid.CreateVersion7(), (First, "kites.md"), source: new NewSource("", "", ""))).Should().BeOfType<Invalid>();
        (await CountsAsync(portal)).Should().Be(new Counts(0, 0, 0, 0, 0));
    }

    [Fact]
    public async Task A_portal_refuses_to_publish_what_repeats_a_source_that_may_not_be_repeated()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var import = Guid.CreateVersion7();
        await BeginAsync(portal, import, (First, "kites.md"), source: new NewSource("kites", "", "A publisher", Verbatim: Permitted.No));
        var finished = await FinishAsync(portal, import, handIn: true);
        var bundles = portal.Service<BundleDesk>();
        await bundles.DecideAsync(new(Guid.CreateVersion7(), Portal.Reviewer, finished.BundleId!.Value, 2, Verdict.Approved, ""));

        var refused = (await bundles.PublishAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, finished.BundleId.Value, 3, "From an article."))).Should().BeOfType<Invalid>().Subject;

        refused.Problems.Should().Contain(problem => problem.Entry!.Contains("kite-designer") && problem.Place == "summary[1]" && problem.Message.Contains("sentence 1 under 'Roles › Kite Designer'"));
    }

    internal sealed record Counts(int Entries, int Revisions, int Bundles, int Texts, int Imports);

    internal static async Task<Counts> CountsAsync(Portal portal)
    {
        await using var db = portal.Db();
        return new(await db.Entries.CountAsync(), await db.Revisions.CountAsync(), await db.Bundles.CountAsync(), await db.SourceTexts.CountAsync(), await db.ArticleImports.CountAsync());
    }

    private static async Task<Outcome> BeginAsync(Portal portal, Guid import, (string Text, string File) article, List<ImportStep>? steps = null, ImportSource? source = null) =>
        await portal.Service<ArticleImporter>().BeginAsync(new(
            Guid.CreateVersion7(), Portal.Author, import, new FromFile(article.File, Encoding.UTF8.GetBytes(article.Text)), source ?? new NewSource(Path.GetFileNameWithoutExtension(article.File), "", "A publisher")),
            steps is null ? null : new Told(steps));

    private static async Task BeginAndFinishAsync(Portal portal, string text)
    {
        var import = Guid.CreateVersion7();
        await BeginAsync(portal, import, (text, "kites.md"));
        await FinishAsync(portal, import);
    }

    private static async Task<ImportFinished> FinishAsync(Portal portal, Guid import, RestOfPieces rest = RestOfPieces.Accept, bool handIn = false) =>
        (await portal.Service<SourceDesk>().FinishAsync(new(Guid.CreateVersion7(), Portal.Author, import, Guid.CreateVersion7(), "", rest, handIn, ""))).Should().BeOfType<ImportFinished>().Subject;

    private static async Task<RoleContent> FindAsync(Portal portal, string slug) => await RoleAsync(portal, (await portal.Service<DraftReader>().FindAsync(EntryKind.Role, slug))!.Value);

    private static async Task<RoleContent> RoleAsync(Portal portal, Guid entry)
    {
        await using var db = portal.Db();
        var revision = await db.Revisions.AsNoTracking().Where(revision => revision.EntryId == entry).OrderByDescending(revision => revision.Number).FirstAsync();
        return (RoleContent)revision.Read(EntryKind.Role);
    }

    private static (string Text, string File) Sample(string file) => (Samples.Text(file), file);

    private sealed class Told(List<ImportStep> steps) : IProgress<ImportStep>
    {
        public void Report(ImportStep value) => steps.Add(value);
    }
}
