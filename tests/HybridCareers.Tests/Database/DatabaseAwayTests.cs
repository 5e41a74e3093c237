using System.Diagnostics;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.FirstRun;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace HybridCareers.Tests.Database;

/// <summary>PostgreSQL goes away while the portal runs, and comes back.</summary>
[Collection(MeasuringTime.Name)]
public class DatabaseAwayTests
{
    [Theory, InlineData("frozen"), InlineData("cut")]
    public async Task Readers_notice_nothing_editors_get_a_clear_answer_and_all_recovers_by_itself(string how)
    {
        await using var real = await Portal.OpenAsync(Engine.PostgreSql);
        await using var relay = new Relay(real.Database.ConnectionString!);
        await using var portal = Portal.Hurried(real.Database.Moved(relay.ConnectionString));
        var driver = Given.ADriver();
        await real.PublishAsync(driver);
        await portal.Store.StartAsync(default);
        await portal.Store.FollowAsync(default);
        var save = new SaveDraft(Guid.CreateVersion7(), Portal.Author, driver.Id, 2, driver.With(d => d with { Title = "Typed meanwhile" }).Content, "");

        (how == "frozen" ? (Action)relay.Freeze : relay.Cut)();
        var clock = Stopwatch.StartNew();
        var answer = await portal.Editor.SaveAsync(save);
        answer.Should().BeOfType<Unreachable>();
        clock.Elapsed.Should().BeLessThan(portal.Service<WriteDesk>().Patience + TimeSpan.FromSeconds(1));
        (await portal.Pulse.IsAwayAsync(default)).Should().BeTrue();
        portal.Current.Value.Drivers.All.Should().ContainSingle("readers are served from memory");

        relay.Mend();
        await Eventually(async () => (await portal.Editor.SaveAsync(save)) is Saved, "the same command is sent again");
        (await real.GoLiveAfterApprovalAsync(driver.Id)).Should().BeOfType<WentLive>();
        await Eventually(() => Task.FromResult(portal.Log.From(LogLevel.Information).Any(line => line.Contains("answers again"))), "the store found the database again");
        await Eventually(() => Task.FromResult(portal.Current.Value.Drivers.All.Single().Content.Title == "Typed meanwhile"), "readers see it");

        await using var db = real.Db();
        (await db.Revisions.CountAsync()).Should().Be(2);
        portal.Log.From(LogLevel.Warning).Count(line => line.Contains("does not answer")).Should().Be(1);
        await portal.Store.StopAsync(default);
    }

    [Theory, InlineData(Engine.PostgreSql), InlineData(Engine.Sqlite)]
    public async Task Tables_that_nobody_made_yet_are_told_once_and_read_when_they_are_there(Engine engine)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(engine);
        await using var portal = Portal.Beside(database);
        for (var time = 0; time < 3; time++)
            (await portal.Store.FollowAsync(default)).Should().BeFalse();
        portal.Log.From(LogLevel.Error).Where(line => line.Contains("could not be read")).Should().ContainSingle();

        await CareersStart.PrepareAsync(portal.Services, migrate: true);

        (await portal.Store.FollowAsync(default)).Should().BeTrue();
        portal.Current.Value.Roles.All.Should().NotBeEmpty();
    }

    [Fact]
    public async Task What_was_published_while_the_news_was_cut_off_arrives_when_it_is_back()
    {
        await using var writer = await Portal.OpenAsync(Engine.PostgreSql);
        await using var relay = new Relay(writer.Database.ConnectionString!);
        await using var reader = Portal.Beside(writer.Database.Moved(relay.ConnectionString));
        await writer.PublishAsync(Given.ADriver("one"));
        await reader.Store.StartAsync(default);
        await Eventually(() => Task.FromResult(reader.Current.Value.Version == 1), "it listens");

        relay.Cut();
        await writer.PublishAsync(Given.ADriver("two"));
        relay.Mend();

        await Eventually(() => Task.FromResult(reader.Current.Value.Version == 2), "it asks when it listens again");
        await reader.Store.StopAsync(default);
    }

    [Fact]
    public async Task A_question_of_the_outage_that_fails_after_it_does_not_call_the_database_away_again()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var asked = portal.Pulse.Answers;
        portal.Pulse.Missed(new TimeoutException(), asked);
        portal.Pulse.Answered();
        portal.Pulse.Missed(new TimeoutException(), asked);
        portal.Log.From(LogLevel.Warning).Should().ContainSingle();

        portal.Pulse.Missed(new TimeoutException(), portal.Pulse.Answers);
        portal.Log.From(LogLevel.Warning).Should().HaveCount(2);
    }

    private static async Task Eventually(Func<Task<bool>> holds, string because)
    {
        for (var patience = Stopwatch.StartNew(); !await holds(); await Task.Delay(50))
            patience.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), because);
    }
}
