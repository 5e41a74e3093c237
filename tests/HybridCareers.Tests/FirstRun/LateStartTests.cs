using HybridCareers.Database;
using HybridCareers.FirstRun;
using HybridCareers.Tests.Support.Databases;
using Microsoft.Extensions.Logging;

namespace HybridCareers.Tests.FirstRun;

public class LateStartTests
{
    [Fact]
    public async Task A_database_that_comes_after_the_portal_is_prepared_then()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(Engine.PostgreSql);
        await using var relay = new Relay(database.ConnectionString!);
        await using var portal = Portal.Beside(database.Moved(relay.ConnectionString));
        relay.Cut();
        (await CareersStart.PrepareAsync(portal.Services, migrate: true)).DatabaseAway.Should().NotBeNull();

        var later = LateStart.PrepareAsync(portal.Services, migrate: true, TimeSpan.FromMilliseconds(50), default);
        later.IsCompleted.Should().BeFalse();
        relay.Mend();

        (await later).Should().BeEquivalentTo(new { Migrated = true, FirstRunEntries = Bundle.Embedded().Count, Entries = Bundle.Embedded().Count });
    }

    [Fact]
    public async Task What_goes_wrong_meanwhile_is_told_once()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(Engine.PostgreSql);
        await using var portal = Portal.Beside(database.Moved(database.ConnectionString + ";Username=nobody_of_that_name"));
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(2));

        var trying = () => LateStart.PrepareAsync(portal.Services, migrate: true, TimeSpan.FromMilliseconds(50), stop.Token);

        await trying.Should().ThrowAsync<OperationCanceledException>();
        portal.Log.From(LogLevel.Error).Should().ContainSingle().Which.Should().Contain("nobody_of_that_name").And.Contain("tried again");
    }
}
