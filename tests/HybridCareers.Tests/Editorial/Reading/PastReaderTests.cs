using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Editorial.Reading;

public class PastReaderTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Every_schedule_and_all_that_readers_saw_is_told_the_latest_first(Engine engine)
    {
        var clock = new HandClock();
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        var driver = Given.ADriver();
        await portal.PublishAsync(driver);
        var now = await portal.NowAsync(driver.Id);
        var scheduled = (Scheduled)await portal.Service<ScheduleDesk>().TakeDownAsync(
            new(Guid.CreateVersion7(), Portal.ThePublisher, driver.Id, now.Version, clock.Now.AddDays(1), "Over."));
        await portal.Service<ScheduleDesk>().CancelAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, scheduled.ScheduleId, scheduled.Version));
        (await portal.TakeDownAsync(driver.Id)).Should().BeOfType<TakenDown>();

        var past = await portal.Service<PastReader>().ReadAsync(driver.Id);

        past.Schedules.Should().ContainSingle().Which.Should().BeEquivalentTo(new { By = "Paul", Schedule = new { What = ScheduledAct.Unpublish, State = ScheduleState.Cancelled } });
        past.Seen.Select(row => row.What).Should().Equal(ChangeKind.TakenDown, ChangeKind.Published);
        (await portal.Service<PastReader>().ReadAsync(Guid.CreateVersion7())).Should().BeEquivalentTo(new EntryPast([], []));
    }
}
