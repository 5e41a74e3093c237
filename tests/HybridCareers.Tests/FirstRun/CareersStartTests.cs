using HybridCareers.Database;
using HybridCareers.FirstRun;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace HybridCareers.Tests.FirstRun;

public class CareersStartTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task An_empty_place_becomes_a_portal(Engine engine)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(engine);
        await using var portal = Portal.Beside(database);

        var prepared = await CareersStart.PrepareAsync(portal.Services, migrate: true);

        var count = Bundle.Embedded().Count;
        prepared.Should().BeEquivalentTo(new
        {
            Engine = engine, Migrated = true, MigrationsWaiting = Array.Empty<string>(), FirstRunEntries = count, ServedFromFile = false,
            DatabaseAway = (string?)null, CatalogVersion = 1, Entries = count,
        });
        (await CareersStart.PrepareAsync(portal.Services, migrate: true)).Should().BeEquivalentTo(new { Migrated = false, FirstRunEntries = 0 });
    }

    [Fact]
    public async Task The_tables_of_PostgreSQL_change_only_when_asked()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(Engine.PostgreSql);
        await using var portal = Portal.Beside(database);

        var prepared = await CareersStart.PrepareAsync(portal.Services, migrate: false);

        prepared.Migrated.Should().BeFalse();
        prepared.MigrationsWaiting.Should().NotBeEmpty();
        prepared.Entries.Should().Be(0);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Two_instances_on_an_empty_place_make_one_portal(Engine engine)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(engine);
        await using var one = Portal.Beside(database);
        await using var two = Portal.Beside(database);

        var prepared = await Task.WhenAll(
            Task.Run(() => CareersStart.PrepareAsync(one.Services, migrate: true)), Task.Run(() => CareersStart.PrepareAsync(two.Services, migrate: true)));

        prepared.Select(each => each.DatabaseAway).Should().OnlyContain(why => why == null);
        prepared.Select(each => each.FirstRunEntries).Should().BeEquivalentTo([0, Bundle.Embedded().Count]);
        prepared.Should().OnlyContain(each => each.Entries == Bundle.Embedded().Count);
    }

    [Fact]
    public async Task A_database_of_PostgreSQL_that_is_not_there_is_created()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(Engine.PostgreSql);
        var missing = database.ConnectionString!.Replace("careers_", "careers_new_", StringComparison.Ordinal);
        await using var one = Portal.Beside(database.Moved(missing));
        await using var two = Portal.Beside(database.Moved(missing));

        var prepared = await Task.WhenAll(
            Task.Run(() => CareersStart.PrepareAsync(one.Services, migrate: true)), Task.Run(() => CareersStart.PrepareAsync(two.Services, migrate: true)));

        prepared.Should().OnlyContain(each => each.DatabaseAway == null && each.Entries == Bundle.Embedded().Count);
        await using var db = one.Db();
        await db.Database.EnsureDeletedAsync();
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_stop_the_next_start()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(Engine.Sqlite);
        await using var portal = Portal.Beside(database);
        await using (var db = portal.Db())
        {
            // What a killed process leaves behind: the lock of the one that migrates.
            await db.Database.ExecuteSqlRawAsync(
                """CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT); INSERT INTO "__EFMigrationsLock" VALUES (1, 'long ago');""");
        }

        var prepared = await CareersStart.PrepareAsync(portal.Services, migrate: true).WaitAsync(TimeSpan.FromSeconds(30));

        prepared.Migrated.Should().BeTrue();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task With_the_database_gone_readers_are_served_from_the_file(Engine engine)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(engine);
        await using (var before = Portal.Beside(database))
        {
            await CareersStart.PrepareAsync(before.Services, migrate: true);
            await before.Store.StartAsync(default);
            await before.Store.StopAsync(default);
        }

        await using var gone = Gone(database);
        await using var portal = Portal.Beside(gone);
        var prepared = await CareersStart.PrepareAsync(portal.Services, migrate: true);

        prepared.DatabaseAway.Should().NotBeNullOrEmpty();
        prepared.Should().BeEquivalentTo(new { ServedFromFile = true, CatalogVersion = 1, Entries = Bundle.Embedded().Count });
        portal.Current.Value.Roles.All.Should().HaveCount(6);
        (await portal.Pulse.IsAwayAsync(default)).Should().BeTrue();
        (await portal.Store.FollowAsync(default)).Should().BeFalse();
        portal.Log.From(LogLevel.Warning).Should().ContainSingle("it is said once").Which.Should().Contain("does not answer");
    }

    [Fact]
    public async Task A_refused_password_stops_the_first_start_and_no_later_one()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(Engine.PostgreSql);
        var refused = database.Moved(database.ConnectionString + ";Username=nobody_of_that_name");
        await using (var first = Portal.Beside(refused))
        {
            var start = () => CareersStart.PrepareAsync(first.Services, migrate: true);
            await start.Should().ThrowAsync<System.Data.Common.DbException>();
        }

        await using (var right = Portal.Beside(database))
        {
            await CareersStart.PrepareAsync(right.Services, migrate: true);
            await right.Store.StartAsync(default);
            await right.Store.StopAsync(default);
        }

        await using var later = Portal.Beside(refused);
        (await CareersStart.PrepareAsync(later.Services, migrate: true)).Should().BeEquivalentTo(new { ServedFromFile = true, Entries = Bundle.Embedded().Count })
            .And.Match<Prepared>(prepared => prepared.DatabaseAway != null);
    }

    /// <summary>The same data folder, but nothing where the database was.</summary>
    private static TestDatabase Gone(TestDatabase database)
    {
        if (database.Engine == Engine.PostgreSql)
            return database.Moved("Host=127.0.0.1;Port=1;Username=nobody;Database=gone");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(database.Folder, "careers.db*"))
            File.Delete(file);
        Directory.CreateDirectory(Path.Combine(database.Folder, "careers.db")); // cannot be opened
        return database.Moved(null);
    }
}
