using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Verifying;
using HybridCareers.FirstRun;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Editorial.Verifying;

public class PortalVerifierTests
{
    /// <summary>Each fault by name, with the invariant that must tell of it.</summary>
    private static readonly Dictionary<string, (string Breaks, Func<Past, CareersDb, Task> Plant)> Faults = new(StringComparer.Ordinal)
    {
        ["a review of an acknowledged command is gone"] = ("I1", (past, db) => db.Reviews.Where(review => review.EntryId == past.Live).ExecuteDeleteAsync()),
        ["a revision came without a command"] = ("I1", (past, db) => db.Revisions.Where(revision => revision.EntryId == past.Draft && revision.Number == 2)
            .ExecuteUpdateAsync(set => set.SetProperty(revision => revision.At, new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero)))),
        ["an entry forgot what is live"] = ("I2", (past, db) => Entry(db, past.Live).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.LiveRevision, (int?)null))),
        ["readers are shown another revision than the entry says"] = ("I2", (past, db) =>
            db.PublishedEntries.Where(row => row.Id == past.Changed).ExecuteUpdateAsync(set => set.SetProperty(row => row.Revision, 1))),
        ["a revision's text was changed"] = ("I3", (past, db) => Revision(db, past.Draft).ExecuteUpdateAsync(set => set.SetProperty(revision => revision.Content, "{}"))),
        ["a revision's text and hash were changed"] = ("I3", (past, db) => Revision(db, past.Draft).ExecuteUpdateAsync(set => set
            .SetProperty(revision => revision.Content, "{}").SetProperty(revision => revision.Hash, HybridCareers.Drafts.Revision.HashOf("{}")))),
        ["a revision got another author"] = ("I3", (past, db) => Revision(db, past.Draft).ExecuteUpdateAsync(set => set.SetProperty(revision => revision.AuthorId, Portal.Guest))),
        ["the line of a publish is gone"] = ("I4", (past, db) => db.Activity.Where(row => row.EntryId == past.Live && row.Verb == "publish").ExecuteDeleteAsync()),
        ["what is live was moved by hand"] = ("I4", async (past, db) =>
        {
            await Entry(db, past.Changed).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.LiveRevision, 1));
            await db.PublishedEntries.Where(row => row.Id == past.Changed).ExecuteUpdateAsync(set => set.SetProperty(row => row.Revision, 1));
        }),
        ["a line of activity was changed"] = ("I5", (_, db) => db.Activity.Where(row => row.Sequence == 2).ExecuteUpdateAsync(set => set.SetProperty(row => row.MemberId, Portal.Guest))),
        ["the newest lines of activity are gone"] = ("I5", (past, db) => db.Activity.Where(row => row.EntryId == past.Draft).ExecuteDeleteAsync()),
        ["a revision is missing between others"] = ("I6", (past, db) => Revision(db, past.Draft).ExecuteDeleteAsync()),
        ["an entry counts more revisions than there are"] = ("I6", (past, db) => Entry(db, past.Draft).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.LatestRevision, 9))),
        ["a live document drifted"] = ("I7", (past, db) => db.PublishedEntries.Where(row => row.Id == past.Live).ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, "Drifted"))),
        ["a row of a live entry is gone"] = ("I7", (past, db) => db.Set<PublishedStatement>().Where(row => row.EntryId == past.Live).ExecuteDeleteAsync()),
        ["a row belongs to nothing that is live"] = ("I7", (past, db) =>
        {
            db.Add(new PublishedStatement(past.Live, "elsewhere", 99, "Nobody wrote this.", null, null));
            return db.SaveChangesAsync();
        }),
        ["the catalogue on disk says something else"] = ("I7", (past, _) => WriteAsync(past, 0, "Drifted")),
        ["the catalogue on disk is newer than the database"] = ("I7", (past, _) => WriteAsync(past, 5, null)),
        ["the catalogue on disk is damaged"] = ("I7", (past, _) => File.WriteAllTextAsync(past.Portal.Service<CatalogFile>().Path, "{}")),
        ["a decision names nobody"] = ("I8", (past, db) => WithoutKeysAsync(past, db, () =>
            db.Database.ExecuteSqlRawAsync("UPDATE reviews SET decided_by = {0}", past.Portal.Database.Engine == Engine.Sqlite ? "00000000-0000-7000-8000-00000000DEAD" : new Guid("00000000-0000-7000-8000-00000000DEAD")))),
        ["a live entry names what is not live"] = ("I8", (past, db) => WithoutKeysAsync(past, db, () => db.PublishedEntries.Where(row => row.Id == past.Skill).ExecuteDeleteAsync())),
    };

    public static TheoryData<Engine> Both => TestDatabase.Both;

    public static TheoryData<string, Engine> EveryFault
    {
        get
        {
            var all = new TheoryData<string, Engine>();
            foreach (var fault in Faults.Keys)
            {
                all.Add(fault, Engine.Sqlite);
                all.Add(fault, Engine.PostgreSql);
            }

            return all;
        }
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Nothing_is_wrong_with_the_bundled_content_and_a_past_of_every_kind(Engine engine)
    {
        await using var past = await Past.MakeAsync(engine);
        await past.Portal.Service<FirstRunner>().RunAsync(Bundle.Embedded);

        var found = await past.Portal.Service<PortalVerifier>().VerifyAsync(past.Acknowledged);

        found.Select(each => each.Name).Should().Equal("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8");
        found.SelectMany(each => each.Violations).Should().BeEmpty();
        found.Should().OnlyContain(each => each.Looked > 0);
    }

    [Theory, MemberData(nameof(EveryFault))]
    public async Task Every_planted_fault_is_told_of(string fault, Engine engine)
    {
        await using var past = await Past.MakeAsync(engine);
        await using (var db = past.Portal.Db())
            await Faults[fault].Plant(past, db);

        var found = await past.Portal.Service<PortalVerifier>().VerifyAsync();

        found.Single(each => each.Name == Faults[fault].Breaks).Violations.Should().NotBeEmpty(fault);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_command_that_was_acknowledged_and_is_not_there_is_told_of(Engine engine)
    {
        await using var past = await Past.MakeAsync(engine);
        var lost = Guid.CreateVersion7();

        var found = await past.Portal.Service<PortalVerifier>().VerifyAsync([lost]);

        found[0].Violations.Should().ContainSingle().Which.Should().Contain(lost.ToString());
    }

    [Fact]
    public void Every_invariant_is_broken_by_a_fault() =>
        Faults.Values.Select(fault => fault.Breaks).Distinct().Should().BeEquivalentTo("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8");

    private static IQueryable<Entry> Entry(CareersDb db, Guid id) => db.Entries.Where(entry => entry.Id == id);

    private static IQueryable<Revision> Revision(CareersDb db, Guid id) => db.Revisions.Where(revision => revision.EntryId == id && revision.Number == 2);

    private static async Task WriteAsync(Past past, int newer, string? name)
    {
        await past.Portal.Store.FollowAsync(default);
        var now = past.Portal.Current.Value;
        past.Portal.Service<CatalogFile>().Write(new Catalog(now.Version + newer, [.. now.Entries.Select(entry => entry.ToRow())
            .Select(row => name is null ? row : row with { Slug = row.Slug + "-drifted" })], now.Retired, now.Changes));
    }

    private static async Task WithoutKeysAsync(Past past, CareersDb db, Func<Task> plant)
    {
        var (off, on) = past.Portal.Database.Engine == Engine.Sqlite
            ? ("PRAGMA foreign_keys = OFF", "PRAGMA foreign_keys = ON")
            : ("SET session_replication_role = replica", "SET session_replication_role = origin");
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync(off);
        await plant();
        await db.Database.ExecuteSqlRawAsync(on);
    }

    /// <summary>A portal on which a bit of everything was done.</summary>
    private sealed record Past(Portal Portal, Guid Live, Guid Changed, Guid Draft, Guid Skill, IReadOnlyList<Guid> Acknowledged) : IAsyncDisposable
    {
        public static async Task<Past> MakeAsync(Engine engine)
        {
            var portal = await Portal.OpenAsync(engine);
            var skill = Given.ASkill("solidity");
            var (live, changed, draft, gone) = (Given.AProject("live"), Given.ADriver("changed"), Given.ADriver("draft"), Given.ADriver("gone"));
            live = live.With(project => project with { Proves = [new("solidity", Given.Said("It is built with it."))] });
            await portal.PublishAsync(skill, live, changed, gone);
            await portal.TryChangeAsync(changed.With(driver => driver with { Title = "Changed" }));
            await portal.TakeDownAsync(gone.Id);
            await portal.SaveAsync(draft);
            var told = new List<Guid>();
            foreach (var version in (int[])[1, 2])
            {
                var save = new SaveDraft(Guid.CreateVersion7(), Portal.Author, draft.Id, version, draft.With(driver => driver with { Title = $"Draft {version}" }).Content, "");
                (await portal.Editor.SaveAsync(save)).Should().BeOfType<Saved>();
                told.Add(save.CommandId);
            }

            await portal.Store.FollowAsync(default);
            portal.Service<CatalogFile>().Write(portal.Current.Value);
            return new(portal, live.Id, changed.Id, draft.Id, skill.Id, told);
        }

        public ValueTask DisposeAsync() => Portal.DisposeAsync();
    }
}
