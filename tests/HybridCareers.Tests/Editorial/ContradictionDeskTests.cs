using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Editorial;

public class ContradictionDeskTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_settlement_is_a_revision_that_readers_see_after_review_and_publish(Engine engine)
    {
        var clock = new HandClock();
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        var role = Given.ARole();
        var dispute = Given.AContradiction().With(content => content with { Roles = [new(role.Slug, RoleSection.Pay)] });
        await portal.PublishAsync(role, dispute);
        var now = await portal.NowAsync(dispute.Id);
        var command = Settle(dispute.Id, now.Version, Settling.Prefer, 2, " The second is newer. ");

        var saved = (await portal.Service<ContradictionDesk>().SettleAsync(command)).Should().BeOfType<Saved>().Subject;
        (await portal.Service<ContradictionDesk>().SettleAsync(command)).Should().Be(saved, "sent twice it has one effect");

        saved.Revision.Should().Be(2);
        var row = (await portal.Service<ContradictionReader>().ListAsync()).Should().ContainSingle().Subject;
        row.Content.Settlement.Should().Be(new Settlement(Settling.Prefer, 2, "The second is newer.", "Ada", DateOnly.FromDateTime(clock.Now.UtcDateTime)));
        await portal.Store.FollowAsync(default);
        portal.Current.Value.Contradictions.All.Single().Content.IsOpen.Should().BeTrue("readers see it after review");
        (await portal.GoLiveAfterApprovalAsync(dispute.Id)).Should().BeOfType<WentLive>();
        await portal.Store.FollowAsync(default);
        portal.Current.Value.Contradictions.All.Single().Content.IsOpen.Should().BeFalse();
        await using var db = portal.Db();
        (await db.Activity.Where(act => act.EntryId == dispute.Id).Select(act => act.Verb).ToListAsync()).Should().Contain("settle");
        (await db.Set<HybridCareers.Published.Rows.PublishedContradiction>().SingleAsync()).Should().BeEquivalentTo(new { Settled = Settling.Prefer, Side = 2, SettledBy = "Ada" });
        (await db.Set<HybridCareers.Published.Rows.PublishedContradictionRole>().SingleAsync()).Should().BeEquivalentTo(new { RoleId = role.Id, Part = RoleSection.Pay });
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task What_does_not_fit_is_refused_and_changes_nothing(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var (dispute, driver) = (Given.AContradiction(), Given.ADriver());
        await portal.SaveAsync(dispute, driver);
        var desk = portal.Service<ContradictionDesk>();
        var version = (await portal.NowAsync(dispute.Id)).Version;

        (await desk.SettleAsync(Settle(dispute.Id, version, Settling.Prefer, 3, "Why."))).Should().BeOfType<Invalid>().Which.Problems.Single().Place.Should().Be("settlement.side");
        (await desk.SettleAsync(Settle(dispute.Id, version, Settling.ShowBoth, null, " "))).Should().BeOfType<Invalid>().Which.Problems.Single().Place.Should().Be("note");
        (await desk.SettleAsync(Settle(dispute.Id, version + 1, Settling.ShowBoth, null, "Why."))).Should().BeOfType<Conflict>();
        (await desk.SettleAsync(Settle(driver.Id, 1, Settling.ShowBoth, null, "Why."))).Should().BeOfType<NotFound>();
        (await desk.SettleAsync(Settle(dispute.Id, version, Settling.ShowBoth, null, "Why.") with { MemberId = Portal.Guest })).Should().BeOfType<NotAllowed>();
        (await desk.SettleAsync(Settle(dispute.Id, version, Settling.ShowBoth, null, "Why\u0001"))).Should().BeOfType<Invalid>();
        await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, dispute.Id, 1, ""));
        (await desk.SettleAsync(Settle(dispute.Id, version, Settling.ShowBoth, null, "Why."))).Should().BeOfType<InReview>();

        (await portal.NowAsync(dispute.Id)).LatestRevision.Should().Be(1);
        (await portal.Service<ContradictionReader>().ListAsync()).Should().ContainSingle().Which.IsInReview.Should().BeTrue();
    }

    [Fact]
    public async Task What_was_settled_can_be_opened_again()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var dispute = Given.AContradiction();
        await portal.SaveAsync(dispute);
        var desk = portal.Service<ContradictionDesk>();
        await desk.SettleAsync(Settle(dispute.Id, 1, Settling.Note, null, "Only seemingly."));

        (await desk.SettleAsync(Settle(dispute.Id, (await portal.NowAsync(dispute.Id)).Version, null, null, ""))).Should().BeOfType<Saved>();

        (await portal.Service<ContradictionReader>().ListAsync()).Single().Content.IsOpen.Should().BeTrue();
    }

    private static SettleContradiction Settle(Guid entry, int version, Settling? how, int? side, string note) =>
        new(Guid.CreateVersion7(), Portal.Author, entry, version, how, side, note);
}
