using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Evidence;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>What wants attention. Lists of entries hold the first few; their totals say how many there are.</summary>
/// <param name="Mine">Entries that I look after or wrote last.</param>
/// <param name="Unsaved">What I typed and did not save.</param>
/// <param name="Waiting">Reviews that wait.</param>
/// <param name="NewerDraft">Published entries with a newer draft.</param>
/// <param name="Stale">Entries whose day for a look has passed.</param>
/// <param name="Unopened">Live resources and sources whose address nobody has opened yet.</param>
/// <param name="Forced">What went live without review.</param>
/// <param name="Scheduled">What will happen, and what failed in the last seven days.</param>
/// <param name="Recent">The latest activity.</param>
public sealed record Dashboard(
    EntryPage Mine, IReadOnlyList<WorkingCopy> Unsaved, IReadOnlyList<WaitingReview> Waiting, EntryPage NewerDraft, EntryPage Stale,
    IReadOnlyList<AddressRow> Unopened, IReadOnlyList<ForcedRow> Forced, IReadOnlyList<UpcomingRow> Scheduled, IReadOnlyList<ActivityLine> Recent);

/// <summary>A live entry with an address.</summary>
public sealed record AddressRow(Guid EntryId, EntryKind Kind, string Slug, string Name, string Url);

/// <summary>Something scheduled, with its entry.</summary>
public sealed record UpcomingRow(Schedule Schedule, EntryKind Kind, string Name, string By);

/// <summary>Gathers the dashboard.</summary>
public sealed class DashboardReader(
    IDbContextFactory<CareersDb> contexts, DraftReader drafts, ReviewReader reviews, ActivityReader activity, TimeProvider clock)
{
    private const int Few = 10;

    /// <summary>The dashboard of a member.</summary>
    public async Task<Dashboard> ReadAsync(Guid me, CancellationToken ct = default)
    {
        var now = clock.GetUtcNow();
        var filter = new EntryFilter(me, DateOnly.FromDateTime(now.UtcDateTime), Size: Few, Order: EntryOrder.LatestChange);
        await using var db = contexts.CreateDbContext();
        return new(
            await drafts.ListAsync(filter with { State = EntryState.Mine }, ct),
            await drafts.CopiesAsync(me, ct),
            await reviews.WaitingAsync(me, ct),
            await drafts.ListAsync(filter with { State = EntryState.NewerDraft }, ct),
            await drafts.ListAsync(filter with { State = EntryState.Stale, Order = EntryOrder.ReviewBy }, ct),
            await UnopenedAsync(db, ct),
            await reviews.ForcedAsync(ct),
            await UpcomingAsync(db, now.AddDays(-7), ct),
            await activity.ListAsync(new(Size: Few), ct));
    }

    private static async Task<IReadOnlyList<AddressRow>> UnopenedAsync(CareersDb db, CancellationToken ct) =>
    [
        .. await db.Set<PublishedResource>().Where(row => row.Address == AddressCheck.NotOpened).OrderBy(row => row.Slug).Take(Few)
            .Select(row => new AddressRow(row.EntryId, EntryKind.Resource, row.Slug, row.Title, row.Url)).ToListAsync(ct),
        .. await db.Set<PublishedSource>().Where(row => row.Address == AddressCheck.NotOpened && row.Url != null).OrderBy(row => row.Slug).Take(Few)
            .Select(row => new AddressRow(row.EntryId, EntryKind.Source, row.Slug, row.Title, row.Url!)).ToListAsync(ct),
    ];

    private static async Task<IReadOnlyList<UpcomingRow>> UpcomingAsync(CareersDb db, DateTimeOffset since, CancellationToken ct) => await (
        from schedule in db.Schedules.AsNoTracking()
        where schedule.State == ScheduleState.Waiting || (schedule.State == ScheduleState.Failed && schedule.EndedAt >= since)
        join entry in db.Entries on schedule.EntryId equals entry.Id
        join member in db.Members on schedule.By equals member.Id
        orderby schedule.DueAt, schedule.Id
        select new UpcomingRow(schedule, entry.Kind, entry.Name, member.Name)).ToListAsync(ct);
}
