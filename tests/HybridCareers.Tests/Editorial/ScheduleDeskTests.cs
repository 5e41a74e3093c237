using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Members;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Editorial;

public class ScheduleDeskTests
{
    private readonly HandClock clock = new();
    private readonly EntryBuilder<DriverContent> driver = Given.ADriver();

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_scheduled_happens_when_it_is_due_and_once_with_several_instances(Engine engine)
    {
        await using var portal = await ApprovedAsync(engine);
        await using var other = Portal.Beside(portal.Database, Path.Combine(portal.Database.Folder, "other"), clock: clock);
        var due = clock.Now.AddHours(1);
        (await ScheduleAsync(portal, due)).Should().BeOfType<Scheduled>().Which.DueAt.Should().Be(due);

        (await RunAsync(portal)).Should().Be(0, "it is not due");
        clock.Now = due;
        await Task.WhenAll(RunAsync(portal), RunAsync(other), RunAsync(portal), RunAsync(other));

        await other.Store.FollowAsync(default);
        portal.Current.Value.Drivers.All.Should().ContainSingle();
        other.Current.Value.Drivers.All.Should().ContainSingle();
        await using var db = portal.Db();
        (await db.PublishedHistory.CountAsync()).Should().Be(1);
        (await db.Activity.Where(row => row.Verb == "publish").Select(row => row.MemberId).ToListAsync()).Should().Equal(Portal.ThePublisher);
        (await db.Schedules.SingleAsync()).State.Should().Be(ScheduleState.Done);
        (await DetailAsync(portal)).Schedules.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_changed_meanwhile_is_not_published_and_the_entry_says_so(Engine engine)
    {
        await using var portal = await ApprovedAsync(engine);
        await ScheduleAsync(portal, clock.Now.AddHours(1));
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, driver.Content, ""));
        clock.Now += TimeSpan.FromHours(2);

        await RunAsync(portal);

        var row = (await DetailAsync(portal)).Schedules.Should().ContainSingle().Subject;
        row.Schedule.State.Should().Be(ScheduleState.Failed);
        row.Schedule.Why.Should().Contain("changed after this was scheduled");
        (await RunAsync(portal)).Should().Be(0, "it has ended");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Whoever_may_publish_no_more_publishes_nothing_at_the_time_either(Engine engine)
    {
        await using var portal = await ApprovedAsync(engine);
        await ScheduleAsync(portal, clock.Now.AddHours(1));
        await using (var db = portal.Db())
            await db.Members.Where(member => member.Id == Portal.ThePublisher).ExecuteUpdateAsync(set => set.SetProperty(member => member.Permissions, Permission.Editor));
        clock.Now += TimeSpan.FromHours(2);

        await RunAsync(portal);

        portal.Current.IsLoaded.Should().BeFalse();
        (await DetailAsync(portal)).Schedules.Single().Schedule.Why.Should().Contain("may not publish");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_publish_and_the_take_down_after_it_are_scheduled_together(Engine engine)
    {
        await using var portal = await ApprovedAsync(engine);
        (await TakeDownAsync(portal, clock.Now.AddHours(2))).Should().BeOfType<NotFound>("nothing is live, nor will be");
        await ScheduleAsync(portal, clock.Now.AddHours(1));
        (await TakeDownAsync(portal, clock.Now.AddHours(2))).Should().BeOfType<Scheduled>();

        clock.Now += TimeSpan.FromHours(1);
        await RunAsync(portal);
        portal.Current.Value.Drivers.All.Should().ContainSingle();
        clock.Now += TimeSpan.FromHours(1);
        await RunAsync(portal);

        portal.Current.Value.Drivers.All.Should().BeEmpty();
        portal.Current.Value.WhatBecameOf(EntryKind.Driver, driver.Slug).Should().Be(new RetiredSlug(EntryKind.Driver, driver.Slug, null));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_newer_draft_does_not_stop_a_take_down_but_a_newer_publish_does(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        var second = Given.ADriver("second");
        await portal.PublishAsync(driver, second);
        await TakeDownAsync(portal, clock.Now.AddHours(1));
        (await portal.Service<ScheduleDesk>().TakeDownAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, second.Id, 2, clock.Now.AddHours(1), "Old."))).Should().BeOfType<Scheduled>();
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 2, driver.Content, ""));
        await portal.TryChangeAsync(second);
        clock.Now += TimeSpan.FromHours(1);

        await RunAsync(portal);

        portal.Current.Value.Drivers.All.Select(live => live.Slug).Should().Equal("second");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_waits_can_be_changed_and_called_off_by_whoever_saw_it_last(Engine engine)
    {
        await using var portal = await ApprovedAsync(engine);
        var desk = portal.Service<ScheduleDesk>();
        var scheduled = (Scheduled)await ScheduleAsync(portal, clock.Now.AddHours(1));
        var later = clock.Now.AddHours(5);

        (await desk.EditAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, scheduled.ScheduleId, 1, later, "Later."))).Should().Be(new Scheduled(scheduled.ScheduleId, later, 2));
        (await desk.EditAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, scheduled.ScheduleId, 1, later, "Stale."))).Should().BeOfType<ScheduleChanged>();
        (await desk.CancelAsync(new(Guid.CreateVersion7(), Portal.Author, scheduled.ScheduleId, 2))).Should().BeOfType<NotAllowed>();
        clock.Now += TimeSpan.FromHours(1);
        (await RunAsync(portal)).Should().Be(0);
        (await desk.CancelAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, scheduled.ScheduleId, 2))).Should().Be(new ScheduleEnded(scheduled.ScheduleId, ScheduleState.Cancelled));
        clock.Now += TimeSpan.FromHours(9);
        (await RunAsync(portal)).Should().Be(0);
        (await ScheduleAsync(portal, clock.Now.AddHours(1))).Should().BeOfType<Scheduled>("the first was called off");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_clock_that_is_set_back_or_forth_delays_what_is_due_and_does_it_once(Engine engine)
    {
        await using var portal = await ApprovedAsync(engine);
        var begun = clock.Now;
        await ScheduleAsync(portal, begun.AddHours(1));
        await using var db = portal.Db();
        var due = await db.Schedules.AsNoTracking().SingleAsync();

        clock.Now = begun.AddHours(-1); // just after somebody saw that it was due
        (await portal.Service<ScheduleDesk>().RunAsync(due, default)).Should().BeOfType<NotFound>();
        (await db.Schedules.AsNoTracking().SingleAsync()).State.Should().Be(ScheduleState.Waiting, "nothing went wrong with it");
        (await RunAsync(portal)).Should().Be(0);

        clock.Now = begun.AddHours(1);
        (await RunAsync(portal)).Should().Be(1);
        foreach (var hours in (int[])[-1, 0, 1, 2, 24])
        {
            clock.Now = begun.AddHours(hours);
            (await RunAsync(portal)).Should().Be(0, "it was done");
        }

        (await db.PublishedHistory.CountAsync()).Should().Be(1);
        (await portal.Service<ActivityVerifier>().FindBreakAsync()).Should().BeNull();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Only_what_may_go_live_is_scheduled(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        await portal.SaveAsync(driver);

        EntryEditorTests.Places(await ScheduleAsync(portal, clock.Now.AddHours(1))).Should().Equal("review");
        await portal.ApproveAsync(driver.Id);
        EntryEditorTests.Places(await ScheduleAsync(portal, clock.Now)).Should().Equal("due");
        EntryEditorTests.Places(await ScheduleAsync(portal, clock.Now.AddHours(1), note: " ")).Should().Equal("note");
        (await ScheduleAsync(portal, clock.Now.AddHours(1), version: 7)).Should().BeOfType<Conflict>();
        (await ScheduleAsync(portal, clock.Now.AddHours(1), by: Portal.Author)).Should().BeOfType<NotAllowed>();
        await ScheduleAsync(portal, clock.Now.AddHours(1));
        EntryEditorTests.Places(await ScheduleAsync(portal, clock.Now.AddHours(2))).Should().Equal("due");
    }

    private async Task<Portal> ApprovedAsync(Engine engine)
    {
        var portal = await Portal.OpenAsync(engine, clock: clock);
        await portal.SaveAsync(driver);
        await portal.ApproveAsync(driver.Id);
        return portal;
    }

    private Task<Outcome> ScheduleAsync(Portal portal, DateTimeOffset due, string note = "New.", int version = 1, Guid? by = null) =>
        portal.Service<ScheduleDesk>().PublishAsync(new(Guid.CreateVersion7(), by ?? Portal.ThePublisher, new(driver.Id, 1, version), due, note));

    private async Task<Outcome> TakeDownAsync(Portal portal, DateTimeOffset due) => await portal.Service<ScheduleDesk>().TakeDownAsync(
        new(Guid.CreateVersion7(), Portal.ThePublisher, driver.Id, (await portal.NowAsync(driver.Id)).Version, due, "Over."));

    private static Task<int> RunAsync(Portal portal) => portal.Service<ScheduleRunner>().RunDueAsync();

    private async Task<EntryDetail> DetailAsync(Portal portal) => (await portal.Service<DraftReader>().OpenAsync(driver.Id, Portal.Author))!;
}
