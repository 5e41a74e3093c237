using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Evidence;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Editorial.Reading;

public class DashboardReaderTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Everything_that_wants_attention_is_named(Engine engine)
    {
        var clock = new HandClock();
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        var (newer, waiting, forced) = (Given.ADriver("newer"), Given.ADriver("waiting"), Given.ADriver("forced"));
        var unopened = Given.AResource("unopened").With(book => book with { Address = AddressCheck.NotOpened });
        await portal.PublishAsync(newer, unopened);
        await portal.SaveAsync(waiting, forced);
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Reviewer, newer.Id, 2, newer.Content, ""));
        await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, waiting.Id, 1, ""));
        await portal.Publisher.PublishAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, [new(forced.Id, 1, 1)], "Now.", "It burns."));
        await portal.Service<ScheduleDesk>().TakeDownAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, forced.Id, 2, clock.Now.AddDays(1), "Over."));
        await portal.Service<WorkingCopies>().KeepAsync(new(Portal.Reviewer, Guid.CreateVersion7(), new(Guid.CreateVersion7(), 1), EntryKind.Role, 0, "", "{"));

        var board = await portal.Service<DashboardReader>().ReadAsync(Portal.Reviewer);

        board.Mine.Rows.Select(row => row.Slug).Should().Equal("newer");
        board.Unsaved.Rows.Should().ContainSingle(copy => copy.Kind == EntryKind.Role);
        board.Waiting.Rows.Should().ContainSingle(row => row.Name == "waiting" && row.MayDecide);
        board.NewerDraft.Should().BeEquivalentTo(new { Total = 1 });
        board.Stale.Total.Should().Be(0);
        board.Unopened.Rows.Should().ContainSingle(row => row.Slug == "unopened");
        board.Forced.Rows.Should().ContainSingle(row => row.Name == "forced");
        board.Scheduled.Rows.Should().ContainSingle(row => row.Name == "forced" && row.By == "Paul");
        board.Recent.Should().HaveCount(DashboardReader.Some).And.BeInDescendingOrder(line => line.Sequence);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_sent_back_is_named_until_somebody_writes_on(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await SendBackAsync(portal, driver.Id, 1);
        var reader = portal.Service<DashboardReader>();

        var row = (await reader.ReadAsync(Portal.Author)).SentBack.Rows.Should().ContainSingle().Subject;
        (row.By, row.Review.Why, row.Name).Should().Be(("Rita", "Say more.", "ai needs web3"));
        (await reader.ReadAsync(Portal.ThePublisher)).SentBack.Total.Should().Be(0, "it is not theirs");

        await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, "Look again."));
        (await reader.ReadAsync(Portal.Author)).SentBack.Total.Should().Be(0, "it was handed in again");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Writing_on_ends_what_was_sent_back_and_leaves_a_draft_of_mine(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await SendBackAsync(portal, driver.Id, 1);

        (await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, (await portal.NowAsync(driver.Id)).Version, driver.Content, ""))).Should().BeOfType<Saved>();

        var board = await portal.Service<DashboardReader>().ReadAsync(Portal.Author);
        (board.SentBack.Total, board.Mine.Total).Should().Be((0, 1));
        await portal.GoLiveAfterApprovalAsync(driver.Id);
        (await portal.Service<DashboardReader>().ReadAsync(Portal.Author)).Mine.Total.Should().Be(0, "readers see it");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Lists_hold_a_few_and_say_how_many_there_are(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var drivers = Enumerable.Range(1, DashboardReader.Some + 3).Select(number => Given.ADriver($"driver-{number}")).ToArray();
        await portal.SaveAsync(drivers);
        foreach (var driver in drivers)
            await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, ""));

        var board = await portal.Service<DashboardReader>().ReadAsync(Portal.Reviewer);

        (board.Waiting.Rows.Count, board.Waiting.Total).Should().Be((DashboardReader.Some, DashboardReader.Some + 3));
        board.Waiting.Rows[0].Name.Should().Be("driver 1", "it waits longest");
    }

    private static async Task SendBackAsync(Portal portal, Guid entry, int revision)
    {
        var submitted = (Submitted)await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, entry, revision, ""));
        await portal.Reviews.DecideAsync(new(Guid.CreateVersion7(), Portal.Reviewer, submitted.ReviewId, Verdict.ChangesAsked, "Say more."));
    }
}
