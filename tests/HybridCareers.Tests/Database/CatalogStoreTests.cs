using System.Data.Common;
using System.Diagnostics;
using HybridCareers.Database;
using HybridCareers.FirstRun;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Database;

[Collection(MeasuringTime.Name)]
public class CatalogStoreTests(ITestOutputHelper output)
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task What_did_not_change_is_not_read_again(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.PublishAsync(Given.ADriver("one"));
        var before = portal.Current.Value;

        await portal.PublishAsync(Given.ADriver("two"));

        var after = portal.Current.Value;
        after.Version.Should().Be(2);
        after.Drivers.Find("one")!.Content.Should().BeSameAs(before.Drivers.Find("one")!.Content);
        after.Changes.Should().HaveCount(2);
        before.Drivers.Find("two").Should().BeNull("a catalogue never changes");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_catalogue_that_followed_step_by_step_equals_one_that_is_read_whole(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var (one, two) = (Given.ADriver("one"), Given.ADriver("two"));
        await portal.PublishAsync(one);
        await portal.PublishAsync(two);
        await portal.TryChangeAsync(two.With(driver => driver with { Title = "Changed" }));
        await portal.TakeDownAsync(one.Id);

        var whole = await portal.Service<CatalogReader>().ReadAsync(null, default);

        var followed = portal.Current.Value;
        followed.Version.Should().Be(4).And.Be(whole.Version);
        followed.Entries.Select(entry => entry.ToRow()).Should().BeEquivalentTo(whole.Entries.Select(entry => entry.ToRow()));
        followed.Retired.Should().BeEquivalentTo(whole.Retired);
        followed.Changes.Should().BeEquivalentTo(whole.Changes);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Readers_cost_no_queries(Engine engine)
    {
        var queries = new Counter();
        await using var portal = await Portal.OpenAsync(engine, options => options.AddInterceptors(queries));
        await portal.Service<FirstRunner>().RunAsync(Bundle.Embedded);
        await portal.Store.FollowAsync(default);
        var before = queries.Count;
        before.Should().BePositive("otherwise nothing is counted");

        for (var i = 0; i < 100; i++)
            portal.Current.Value.Roles.All.Sum(role => SkillMix.Of(role.Content, portal.Current.Value).Total).Should().BePositive();

        queries.Count.Should().Be(before);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_damaged_file_is_told_of_and_written_anew(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.PublishAsync(Given.ADriver());
        var file = Path.Combine(portal.Database.Folder, "catalog.json");
        await File.WriteAllTextAsync(file, "{}\nnonsense");
        await using var next = Portal.Beside(portal.Database);

        next.Store.LoadFile().Should().BeFalse();
        next.Log.From(LogLevel.Error).Should().ContainSingle().Which.Should().Contain(file);
        await next.Store.StartAsync(default);
        await next.Store.FollowAsync(default);
        await next.Store.StopAsync(default);

        next.Current.Value.Version.Should().Be(1);
        new CatalogFile(file).Read()!.Version.Should().Be(1);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task However_fast_publishes_follow_each_other_the_last_is_on_disk_in_the_end(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.Store.StartAsync(default);
        foreach (var slug in new[] { "one", "two", "three" })
            await portal.PublishAsync(Given.ADriver(slug));
        await portal.Store.StopAsync(default);

        new CatalogFile(Path.Combine(portal.Database.Folder, "catalog.json")).Read()!.Drivers.All.Should().HaveCount(3);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_file_of_another_database_gives_way(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.PublishAsync(Given.ADriver("of-this-database"));
        new CatalogFile(Path.Combine(portal.Database.Folder, "catalog.json")).Write(new Catalog(99, Bundled.Entries, [], []));
        await using var next = Portal.Beside(portal.Database);

        next.Store.LoadFile().Should().BeTrue();
        next.Current.Value.Version.Should().Be(99);
        await next.Store.FollowAsync(default);

        next.Current.Value.Version.Should().Be(1);
        next.Current.Value.Entries.Select(entry => entry.Slug).Should().Equal("of-this-database");
    }

    [Fact]
    public async Task Another_process_on_the_same_file_follows_by_asking()
    {
        await using var writer = await Portal.OpenAsync(Engine.Sqlite);
        await using var reader = Portal.Beside(writer.Database);
        await reader.Store.StartAsync(default);
        await writer.PublishAsync(Given.ADriver());

        // A busy machine may miss one answer, each of which is waited for as long as the interval; then the next one tells.
        var swapped = await Swapped(reader, 1).WaitAsync(4 * CatalogStore.Interval);

        swapped.Drivers.All.Should().ContainSingle();
        await reader.Store.StopAsync(default);
    }

    [Fact]
    public async Task Two_instances_on_PostgreSQL_follow_within_fifty_milliseconds()
    {
        var committing = new Committing();
        await using var one = await Portal.OpenAsync(Engine.PostgreSql, options => options.AddInterceptors(committing));
        await using var two = Portal.Beside(one.Database, Path.Combine(one.Database.Folder, "two"));
        await one.Service<FirstRunner>().RunAsync(Bundle.Embedded);
        await two.Store.StartAsync(default);
        await two.Store.FollowAsync(default);
        var driver = Given.ADriver("one-more");
        await one.PublishAsync(driver);
        await Swapped(two, 2);

        var best = double.MaxValue;
        for (var round = 0; round < 3 && best > 50; round++)
        {
            var times = new List<double>();
            for (var i = 0; i < 50; i++)
            {
                var fresh = Swapped(two, two.Current.Value.Version + 1);
                await one.GoLiveAsync(driver.Id);
                await fresh.WaitAsync(TimeSpan.FromSeconds(10));
                times.Add(Math.Max(Stopwatch.GetElapsedTime(committing.At, SwappedAt).TotalMilliseconds, 0));
            }

            times.Sort();
            output.WriteLine($"COMMIT to fresh on the other instance: median {times[25]:N1} ms, p99 {times[49]:N1} ms, n = {times.Count}");
            best = Math.Min(best, times[49]);
        }

        best.Should().BeLessThanOrEqualTo(50, "in the best of three rounds: the machine may be busy, the way may not be long");
        await two.Store.StopAsync(default);
    }

    private long SwappedAt { get; set; }

    /// <summary>The catalogue of that version or a later one, as soon as it is in place.</summary>
    private Task<Catalog> Swapped(Portal portal, long version)
    {
        var done = new TaskCompletionSource<Catalog>(TaskCreationOptions.RunContinuationsAsynchronously);
        portal.Current.Swapped += Look;
        Look(portal.Current.Value);
        return done.Task;
        void Look(Catalog catalog)
        {
            if (catalog.Version < version)
                return;
            SwappedAt = Stopwatch.GetTimestamp();
            portal.Current.Swapped -= Look;
            done.TrySetResult(catalog);
        }
    }

    private sealed class Committing : DbTransactionInterceptor
    {
        public long At { get; private set; }

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            // Only a writer's: instances read in transactions too, which they do not commit.
            At = Stopwatch.GetTimestamp();
            return ValueTask.FromResult(result);
        }
    }

    private sealed class Counter : DbCommandInterceptor
    {
        private int count;

        public int Count => count;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref count);
            return ValueTask.FromResult(result);
        }
    }
}
