using System.Diagnostics;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Verifying;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Authorization;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Drills;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Editorial;

public class LostAnswerTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_connection_that_is_cut_around_a_commit_loses_and_doubles_nothing()
    {
        var cuts = LongRun.Times(20, 200);
        await using var portal = await Portal.OpenAsync(Engine.PostgreSql);
        await using var relay = new Relay(portal.Database.ConnectionString!);
        await using var through = Portal.Beside(portal.Database.Moved(relay.ConnectionString));
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        var (told, resent) = (new List<Guid>(), 0);
        for (var cut = 1; cut <= cuts; cut++)
        {
            var save = new SaveDraft(Guid.CreateVersion7(), Portal.Author, driver.Id, cut, TitledContent($"Cut {cut}"), "");
            relay.CutAtNextCommit(reachesServer: cut % 2 == 0);
            for (var outcome = await through.Editor.SaveAsync(save); outcome is not Saved; outcome = await through.Editor.SaveAsync(save), resent++)
                outcome.Should().BeOfType<Unreachable>();
            relay.HasCut.Should().BeTrue();
            told.Add(save.CommandId);
        }

        output.WriteLine($"{cuts} cuts: {resent} commands had to be sent again");
        await ShouldBeWholeAsync(portal, told, cuts + 1);
    }

    [Fact]
    public async Task A_database_server_that_is_killed_under_load_loses_and_doubles_nothing()
    {
        var crashes = LongRun.Times(3, 30);
        var cluster = await PostgresCluster.StartThrowawayAsync();
        await using var place = await TestDatabase.CreateEmptyAsync(Engine.Sqlite);
        await using var portal = Portal.Beside(place.Moved(cluster.For("drilled")));
        await using (var db = portal.Db())
            await db.MigrateAsync(default);
        var editor = (await Cast.EnterAsync(portal, TimeProvider.System))["editor"].Id;
        using var end = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(() => WriteAsync(portal, editor, writer, end.Token))).ToList();
        for (var crash = 0; crash < crashes; crash++)
        {
            await Task.Delay(300 + crash % 7 * 50);
            await CrashAsync(cluster);
        }

        await Task.Delay(300);
        await end.CancelAsync();
        var told = (await Task.WhenAll(writers)).SelectMany(ids => ids).ToList();

        output.WriteLine($"{crashes} crashes, {told.Count} acknowledged commands");
        await ShouldBeWholeAsync(portal, told, told.Count);
        cluster.Stop();
    }

    /// <summary>Writes until it is told to stop; a command that got no answer is sent again, the same.</summary>
    private static async Task<List<Guid>> WriteAsync(Portal portal, Guid member, int writer, CancellationToken end)
    {
        var (entry, told) = (Guid.CreateVersion7(), new List<Guid>());
        while (!end.IsCancellationRequested)
        {
            var (id, content) = (Guid.CreateVersion7(), TitledContent($"Writer {writer}, {told.Count}"));
            Outcome outcome;
            do
            {
                outcome = told.Count == 0
                    ? await portal.Editor.CreateAsync(new(id, member, entry, EntryKind.Driver, $"writer-{writer}", content, ""), CancellationToken.None)
                    : await portal.Editor.SaveAsync(new(id, member, entry, told.Count, content, ""), CancellationToken.None);
            }
            while (outcome is Unreachable);
            outcome.Should().BeOfType<Saved>().Which.Revision.Should().Be(told.Count + 1);
            told.Add(id);
        }

        return told;
    }

    /// <summary>Kills the process of one connection: the server then throws all others out and recovers, as after a power cut.</summary>
    private static async Task CrashAsync(PostgresCluster cluster)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            try
            {
                await using var connection = new NpgsqlConnection(cluster.ConnectionString + ";Pooling=false");
                await connection.OpenAsync();
                await using var asks = new NpgsqlCommand("SELECT pid FROM pg_stat_activity WHERE datname = 'drilled' AND backend_type = 'client backend' ORDER BY state, pid LIMIT 1", connection);
                if (await asks.ExecuteScalarAsync() is int pid)
                {
                    using var victim = Process.GetProcessById(pid);
                    victim.Kill();
                    return;
                }
            }
            catch (NpgsqlException)
            {
                // It recovers from the crash before.
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("There was no connection to crash.");
    }

    private static IContent TitledContent(string title) => Given.ADriver().With(driver => driver with { Title = title }).Content;

    private static async Task ShouldBeWholeAsync(Portal portal, List<Guid> told, int revisions)
    {
        var found = await portal.Service<PortalVerifier>().VerifyAsync(told);
        found.SelectMany(each => each.Violations).Should().BeEmpty();
        await using var db = portal.Db();
        (await db.Revisions.CountAsync()).Should().Be(revisions, "nothing is lost and nothing is doubled");
    }
}
