using HybridCareers.Content;
using HybridCareers.Database;
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
        board.Unsaved.Should().ContainSingle(copy => copy.Kind == EntryKind.Role);
        board.Waiting.Should().ContainSingle(row => row.Name == "waiting" && row.MayDecide);
        board.NewerDraft.Should().BeEquivalentTo(new { Total = 1 });
        board.Stale.Total.Should().Be(0);
        board.Unopened.Should().ContainSingle(row => row.Slug == "unopened");
        board.Forced.Should().ContainSingle(row => row.Name == "forced");
        board.Scheduled.Should().ContainSingle(row => row.Name == "forced" && row.By == "Paul");
        board.Recent.Should().HaveCount(10).And.BeInDescendingOrder(line => line.Sequence);
    }
}
