using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts.Imports;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Editorial.Sources;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Editorial.Sources;

public class SourceDeskTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task The_same_bytes_are_kept_once(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.SaveAsync(Given.ASource("kites"));
        var desk = portal.Service<SourceDesk>();

        var first = (TextKept)await desk.KeepAsync(new(Guid.CreateVersion7(), Portal.Author, "kites", AnImport.FileOf("Kites fly.")));
        (await desk.KeepAsync(new(Guid.CreateVersion7(), Portal.Author, "kites", AnImport.FileOf("Kites fly.")))).Should().Be(new TextKept(first.TextId, true));
        (await desk.KeepAsync(new(Guid.CreateVersion7(), Portal.Author, "kites", AnImport.FileOf("Kites fly high.")))).Should().BeOfType<TextKept>().Which.WasThere.Should().BeFalse();

        (await portal.Service<ImportReader>().TextsAsync("kites")).Should().HaveCount(2);
        (await portal.Service<ImportReader>().OpenTextAsync(first.TextId))!.Plain.Trim().Should().Be("Kites fly.");
        (await desk.KeepAsync(new(Guid.CreateVersion7(), Portal.Author, "nobody", AnImport.FileOf("Kites fly.")))).Should().BeOfType<NotFound>();
        (await desk.KeepAsync(new(Guid.CreateVersion7(), Portal.Author, "kites", AnImport.FileOf("Kites") with { Bytes = new byte[(5 * 1024 * 1024) + 1] }))).Should().BeOfType<Invalid>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_last_decision_about_a_piece_holds(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var import = await BeginAsync(portal, "kites", "Kite Engineer");
        foreach (var verdict in (PieceVerdict[])[PieceVerdict.Accepted, PieceVerdict.Accepted, PieceVerdict.Rejected])
            (await DecideAsync(portal, import, new("piece", verdict, "Words."))).Should().BeOfType<PiecesDecided>();

        (await portal.Service<ImportReader>().OpenAsync(import))!.Decisions.Should().ContainSingle().Which.Value.Should().Be(new PieceDecision("piece", PieceVerdict.Rejected, "Words."));
        (await DecideAsync(portal, import, new("piece", PieceVerdict.Accepted, " "))).Should().BeOfType<Invalid>();
        (await DecideAsync(portal, import, new("piece", PieceVerdict.Accepted, "a\0b"))).Should().BeOfType<Invalid>();
        (await DecideAsync(portal, Guid.CreateVersion7(), new PieceDecision("piece", PieceVerdict.Accepted))).Should().BeOfType<NotFound>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task More_entries_than_a_bundle_holds_are_refused_with_their_number_and_the_import_stays_open(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var import = Guid.CreateVersion7();
        var article = "# Jobs in kites\n\n## Roles\n\n" + string.Concat(Enumerable.Range(0, BundleDesk.MostEntries).Select(at => $"### Engineer of Kite {at}\n\nThey draw kites.\n\n"));
        (await portal.Service<SourceDesk>().BeginAsync(AnImport.Of(Portal.Author, "kites", import, article))).Should().BeOfType<ImportBegun>();

        var refused = await portal.Service<SourceDesk>().FinishAsync(new(Guid.CreateVersion7(), Portal.Author, import, Guid.CreateVersion7(), "", RestOfPieces.Accept, false, ""));

        refused.Should().BeOfType<Invalid>().Which.Problems.Should().ContainSingle().Which.Message.Should().Contain("500");
        (await portal.Service<ImportReader>().OpenAsync(import))!.Row.State.Should().Be(ImportState.Open);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_import_ends_once(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var import = await BeginAsync(portal, "kites", "Kite Engineer");
        var finish = new FinishImport(Guid.CreateVersion7(), Portal.Author, import, Guid.CreateVersion7(), "", RestOfPieces.Accept, false, "");

        var finished = (await portal.Service<SourceDesk>().FinishAsync(finish)).Should().BeOfType<ImportFinished>().Subject;

        (await portal.Service<SourceDesk>().FinishAsync(finish)).Should().BeEquivalentTo(finished, "the same command has one effect");
        (await portal.Service<SourceDesk>().FinishAsync(finish with { CommandId = Guid.CreateVersion7(), BundleId = Guid.CreateVersion7() })).Should().Be(new ImportEnded(import, ImportState.Finished, finished.BundleId));
        (await portal.Service<SourceDesk>().CancelAsync(new(Guid.CreateVersion7(), Portal.Author, import))).Should().BeOfType<ImportEnded>();
        (await DecideAsync(portal, import, new PieceDecision("piece", PieceVerdict.Accepted))).Should().BeOfType<ImportEnded>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_slug_that_was_taken_meanwhile_refuses_the_whole_and_changes_nothing(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var import = await BeginAsync(portal, "kites", "Kite Engineer");
        await portal.SaveAsync(Given.ARole("kite-engineer"));

        (await portal.Service<SourceDesk>().FinishAsync(new(Guid.CreateVersion7(), Portal.Author, import, Guid.CreateVersion7(), "", RestOfPieces.Accept, false, ""))).Should().BeOfType<Invalid>();

        await using var db = portal.Db();
        (db.Entries.Count(), db.Bundles.Count(), db.ArticleImports.Single().State).Should().Be((1, 0, ImportState.Open));
    }

    private static Task<Outcome> DecideAsync(Portal portal, Guid import, PieceDecision decision) => portal.Service<SourceDesk>().DecideAsync(new(Portal.Author, import, [decision]));

    private static async Task<Guid> BeginAsync(Portal portal, string source, string role)
    {
        var import = Guid.CreateVersion7();
        (await portal.Service<SourceDesk>().BeginAsync(AnImport.Of(Portal.Author, source, import, AnImport.Article(role)))).Should().BeOfType<ImportBegun>();
        return import;
    }
}
