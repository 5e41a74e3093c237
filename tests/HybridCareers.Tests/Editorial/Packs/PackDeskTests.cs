using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Packs;
using HybridCareers.FirstRun;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Editorial.Packs;

public class PackDeskTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Export_then_import_into_an_empty_database_then_export_gives_the_same_bytes(Engine engine)
    {
        await using var first = await Portal.OpenAsync(engine);
        await first.Service<FirstRunner>().RunAsync(Bundle.Embedded);
        var pack = await ExportAsync(first);
        pack.Should().HaveCountGreaterThan(100);

        await using var empty = await TestDatabase.CreateEmptyAsync(engine);
        await using var second = Portal.Beside(empty);
        var documents = ContentPack.Read(PackFiles.Unzip(new MemoryStream(PackFiles.Zip(pack))));
        (await PackIntake.RunAsync(second.Services, documents)).Published.Should().Be(documents.Count);

        PackFiles.Zip(await ExportAsync(second)).Should().Equal(PackFiles.Zip(pack));
        (await PackIntake.RunAsync(second.Services, documents)).Outcome.Should().BeEquivalentTo(new Imported(0, 0, documents.Count, []), "the operator may take packs in");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Import_over_what_is_there_makes_drafts_and_touches_nothing_live(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var (same, changed) = (Given.ADriver("same"), Given.ADriver("changed"));
        await portal.PublishAsync(same, changed);
        var documents = Read(await ExportAsync(portal));
        var before = portal.Current.Value;

        documents = [.. documents.Select(document => document.Slug == "changed" ? document with { Content = changed.With(d => d with { Title = "Mine" }).Content } : document),
            new(EntryKind.Driver, "new", Given.ADriver("new").Content, null)];
        (await ImportAsync(portal, documents)).Should().BeEquivalentTo(new Imported(1, 1, 1, []));

        (await portal.NowAsync(changed.Id)).Should().BeEquivalentTo(new { LatestRevision = 2, LiveRevision = 1 });
        await portal.Store.FollowAsync(default);
        portal.Current.Value.Should().BeSameAs(before);
        (await ImportAsync(portal, documents)).Should().BeEquivalentTo(new Imported(0, 0, 3, []), "it is all there");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_somebody_wrote_meanwhile_is_not_buried(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var (written, locked) = (Given.ADriver("written"), Given.ADriver("locked"));
        await portal.PublishAsync(written, locked);
        var documents = Read(await ExportAsync(portal)).Select(document => document with { Content = Given.ADriver().With(d => d with { Title = "From the pack" }).Content }).ToList();
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, written.Id, 2, written.With(d => d with { Title = "Meanwhile" }).Content, ""));
        await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, locked.Id, 1, ""));

        var imported = (await ImportAsync(portal, documents)).Should().BeOfType<Imported>().Subject;

        imported.Should().BeEquivalentTo(new { Created = 0, Changed = 0, Same = 0 });
        imported.LeftOut.Select(problem => problem.Entry).Should().BeEquivalentTo("driver/written.json", "driver/locked.json");
        (await ImportAsync(portal, [.. documents.Select(document => document with { Base = null })])).Should().BeOfType<Imported>()
            .Which.Changed.Should().Be(0, "without a manifest a newer draft than what is live is not buried either");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_pack_with_one_document_that_may_not_be_saved_changes_nothing(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver("first");
        await portal.PublishAsync(driver);

        (await ImportAsync(portal, [new(EntryKind.Driver, "second", Given.ADriver("second").Content, null), new(EntryKind.Driver, "first", driver.With(d => d with { Title = "a\0b" }).Content, null)]))
            .Should().BeOfType<Invalid>().Which.Problems.Should().ContainSingle(problem => problem.Entry == "driver/first.json");
        await using var db = portal.Db();
        (await db.Entries.CountAsync()).Should().Be(1);
        (await portal.Service<PackDesk>().ImportAsync(new(Guid.CreateVersion7(), Portal.Guest, [], ""))).Should().BeOfType<NotAllowed>();
    }

    private static Task<IReadOnlyList<(string Path, byte[] Bytes)>> ExportAsync(Portal portal) => portal.Service<PackDesk>().ExportAsync();

    private static IReadOnlyList<PackDocument> Read(IReadOnlyList<(string Path, byte[] Bytes)> files) => ContentPack.Read(files);

    private static Task<Outcome> ImportAsync(Portal portal, IReadOnlyList<PackDocument> documents) =>
        portal.Service<PackDesk>().ImportAsync(new(Guid.CreateVersion7(), Portal.Author, documents, "From a pack."));
}
