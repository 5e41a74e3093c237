using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial.Verifying;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Drills;
using HybridCareers.Web;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Editorial;

public class KillDrillTests(ITestOutputHelper output)
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_portal_that_is_killed_while_it_publishes_loses_nothing_and_is_back(Engine engine)
    {
        var (kills, random) = (LongRun.Times(3, engine == Engine.PostgreSql ? 100 : 50), new Random(20_261_123));
        await using var portal = await Portal.OpenAsync(engine);
        var (told, before, back) = (new List<Guid>(), new Dictionary<(Guid, int), string>(), new List<TimeSpan>());
        var violations = 0;
        for (var kill = 0; kill < kills; kill++)
        {
            using var process = DrilledProcess.Start(portal.Database);
            var took = await process.ReadyAsync();
            if (kill > 0)
            {
                back.Add(took);
                await ShowsAsync(portal, process.Address);
            }

            await process.KillAsync(1 + random.Next(4), TimeSpan.FromMilliseconds(random.NextDouble() * 30));
            told.AddRange(process.Acknowledged);

            var found = await portal.Service<PortalVerifier>().VerifyAsync(told);
            violations += found.Sum(each => each.Violations.Count);
            found.SelectMany(each => each.Violations).Should().BeEmpty("this was kill {0}", kill + 1);
            before = await UnchangedAsync(portal, before);
        }

        back.Sort();
        output.WriteLine($"{engine}: {violations} violations after {kills} kills, 0 of {told.Count} acknowledged commands lost, {before.Count} revisions; back after {back[back.Count / 2].TotalSeconds:N1} s, at most {back[^1].TotalSeconds:N1} s");
        told.Should().HaveCountGreaterThan(kills);
        back[^1].Should().BeLessThan(TimeSpan.FromSeconds(LongRun.IsOn ? 5 : 60), "an otherwise idle machine has it back within five seconds");
    }

    [Fact]
    public async Task The_drill_sees_a_command_that_was_acknowledged_and_lost()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        using var process = DrilledProcess.Start(portal.Database, sabotaged: true);
        await process.KillAsync(1, TimeSpan.Zero);

        var found = await portal.Service<PortalVerifier>().VerifyAsync(process.Acknowledged);

        found.SelectMany(each => each.Violations).Should().ContainSingle().Which.Should().Contain("was acknowledged and is not there");
    }

    /// <summary>Revisions say what they said before.</summary>
    private static async Task<Dictionary<(Guid, int), string>> UnchangedAsync(Portal portal, Dictionary<(Guid, int), string> before)
    {
        await using var db = portal.Db();
        var now = (await db.Revisions.AsNoTracking().ToListAsync()).ToDictionary(revision => (revision.EntryId, revision.Number), revision => $"{revision}");
        before.Where(old => now.GetValueOrDefault(old.Key) != old.Value).Should().BeEmpty();
        return now;
    }

    /// <summary>The front page shows what the database has live of the drilled entries, soon after the start at the latest.</summary>
    private static async Task ShowsAsync(Portal portal, Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        for (var tries = 0; ; tries++)
        {
            await using var db = portal.Db();
            var live = await db.PublishedEntries.AsNoTracking().Where(row => row.Kind == EntryKind.Driver && row.Slug.StartsWith("drilled-")).Select(row => row.Name).ToListAsync();
            var page = await client.GetStringAsync(new Uri(Urls.Home, UriKind.Relative));
            if (live.TrueForAll(name => page.Contains(name, StringComparison.Ordinal)))
                return;
            tries.Should().BeLessThan(500, "the page shows {0}", string.Join(", ", live)); // members are at work: the next look may meet the next publish
            await Task.Delay(10);
        }
    }
}
