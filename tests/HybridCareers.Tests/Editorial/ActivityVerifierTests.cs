using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Editorial;

public class ActivityVerifierTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Every_verb_leaves_its_row_and_the_chain_holds(Engine engine)
    {
        await using var portal = await PortalWithHistoryAsync(engine);

        (await portal.Service<ActivityVerifier>().FindBreakAsync()).Should().BeNull();
        await using var db = portal.Db();
        (await db.Activity.OrderBy(row => row.Sequence).Select(row => row.Verb).ToListAsync())
            .Should().Equal("create", "submit", "decide", "publish", "unpublish");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_row_that_was_changed_is_found(Engine engine)
    {
        await using var portal = await PortalWithHistoryAsync(engine);
        await using var db = portal.Db();
        await db.Activity.Where(row => row.Sequence == 3).ExecuteUpdateAsync(set => set.SetProperty(row => row.MemberId, Portal.Author));

        (await portal.Service<ActivityVerifier>().FindBreakAsync())!.Sequence.Should().Be(3);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task How_far_the_chain_holds_is_told(Engine engine)
    {
        await using var portal = await PortalWithHistoryAsync(engine);
        await using var db = portal.Db();
        var hashes = await db.Activity.OrderBy(row => row.Sequence).Select(row => row.Hash).ToListAsync();
        var verifier = portal.Service<ActivityVerifier>();

        (await verifier.CheckAsync(null)).Should().Be(new ActivityCheck(5, hashes[4], null));
        await db.Activity.Where(row => row.Sequence == 3).ExecuteUpdateAsync(set => set.SetProperty(row => row.Detail, "something else"));
        var found = await verifier.CheckAsync(null);
        (found.UpTo, found.Hash, found.Break!.Sequence).Should().Be((2, hashes[1], 3));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_row_that_was_removed_is_missed(Engine engine)
    {
        await using var portal = await PortalWithHistoryAsync(engine);
        await using var db = portal.Db();
        await db.Activity.Where(row => row.Sequence == 2).ExecuteDeleteAsync();

        (await portal.Service<ActivityVerifier>().FindBreakAsync())!.Sequence.Should().Be(2);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_end_that_was_cut_off_is_missed(Engine engine)
    {
        await using var portal = await PortalWithHistoryAsync(engine);
        await using var db = portal.Db();
        await db.Activity.Where(row => row.Sequence == 5).ExecuteDeleteAsync();

        (await portal.Service<ActivityVerifier>().FindBreakAsync())!.Sequence.Should().Be(5);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_change_of_any_column_of_any_row_is_found(Engine engine)
    {
        await using var portal = await PortalWithHistoryAsync(engine);
        for (var sequence = 1L; sequence <= 5; sequence++)
        {
            await using var db = portal.Db();
            var rows = db.Activity.Where(row => row.Sequence == sequence);
            var written = await rows.AsNoTracking().SingleAsync();
            Func<Task<int>>[] changes =
            [
                () => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.At, written.At.AddMilliseconds(1))),
                () => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.MemberId, Portal.Guest)),
                () => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.Verb, "nothing")),
                () => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.EntryId, (Guid?)null)),
                () => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.Detail, row => row.Detail + ".")),
                () => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.Previous, "0")),
                () => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.Hash, "0")),
            ];
            foreach (var change in changes)
            {
                (await change()).Should().Be(1);
                (await portal.Service<ActivityVerifier>().FindBreakAsync())!.Sequence.Should().Be(sequence);
                await rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.At, written.At).SetProperty(row => row.MemberId, written.MemberId)
                    .SetProperty(row => row.Verb, written.Verb).SetProperty(row => row.EntryId, written.EntryId).SetProperty(row => row.Detail, written.Detail)
                    .SetProperty(row => row.Previous, written.Previous).SetProperty(row => row.Hash, written.Hash));
            }
        }

        (await portal.Service<ActivityVerifier>().FindBreakAsync()).Should().BeNull();
    }

    private static async Task<Portal> PortalWithHistoryAsync(Engine engine)
    {
        var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.PublishAsync(driver);
        await portal.TakeDownAsync(driver.Id);
        return portal;
    }
}
