using HybridCareers.Database;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>What happened to an entry besides being written.</summary>
/// <param name="Schedules">Everything that was ever scheduled, the latest due first.</param>
/// <param name="Seen">What readers saw changing, the latest first.</param>
public sealed record EntryPast(IReadOnlyList<ScheduleRow> Schedules, IReadOnlyList<PublishedHistory> Seen);

/// <summary>Reads the past of an entry.</summary>
public sealed class PastReader(IDbContextFactory<CareersDb> contexts)
{
    /// <summary>The past of an entry; empty where nothing happened, or there is no such entry.</summary>
    public async Task<EntryPast> ReadAsync(Guid entry, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var schedules = await (
            from schedule in db.Schedules.AsNoTracking()
            where schedule.EntryId == entry
            join member in db.Members on schedule.By equals member.Id
            orderby schedule.DueAt descending, schedule.Id
            select new ScheduleRow(schedule, member.Name)).ToListAsync(ct);
        return new(schedules, await db.PublishedHistory.AsNoTracking().Where(row => row.EntryId == entry).OrderByDescending(row => row.Sequence).ToListAsync(ct));
    }
}
