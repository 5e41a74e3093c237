using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>What editors see of entries and their history. Everything is filtered and paged in the database.</summary>
public sealed class DraftReader(IDbContextFactory<CareersDb> contexts, TimeProvider clock)
{
    private const int MostRows = 200;

    /// <summary>One page of a list.</summary>
    public async Task<EntryPage> ListAsync(EntryFilter filter, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var found = EntryQuery.Of(db, filter);
        var size = Math.Clamp(filter.Size, 1, MostRows);
        var rows = EntryQuery.Sorted(found, filter.Order).Skip((Math.Max(filter.Page, 1) - 1) * size).Take(size);
        return new(await RowsAsync(db, rows, ct), await found.CountAsync(ct));
    }

    /// <summary>One entry as its editor needs it.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="me">Who looks.</param>
    /// <param name="tab">My own tab, which is not among the others; <c>null</c> = all are.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns><c>null</c> where there is no such entry.</returns>
    public async Task<EntryDetail?> OpenAsync(Guid entry, Guid me, Guid? tab = null, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async token =>
        {
            // What is said of the entry must be of one moment: otherwise its newest revision may be missing.
            await using var moment = await db.BeginReadAsync(token);
            var row = (await RowsAsync(db, db.Entries.Where(there => there.Id == entry), token)).SingleOrDefault();
            return row is null ? null : new EntryDetail(
                new(row.Id, row.Kind, row.Slug, row.LatestRevision, row.LiveRevision, row.Version), row,
                await db.Revisions.Where(there => there.EntryId == entry && there.Number == row.LatestRevision).Select(there => there.Content).SingleAsync(token),
                await RevisionsAsync(db, entry, row.LiveRevision, token), await ReviewsAsync(db, entry, token),
                await db.WorkingCopies.AsNoTracking().Where(copy => copy.EntryId == entry && copy.MemberId == me && copy.Content != null)
                    .OrderByDescending(copy => copy.SavedAt).ToListAsync(token),
                await Presence.OfAsync(db, entry, tab, clock.GetUtcNow(), token), await SchedulesAsync(db, entry, token),
                await db.ForcedPublishes.AsNoTracking().Where(forced => forced.EntryId == entry).OrderByDescending(forced => forced.At).ToListAsync(token),
                await db.Entries.Where(there => there.Id == entry).Select(there => new Care(there.Owner, there.ReviewBy, there.ReviewEveryMonths)).SingleAsync(token),
                await db.PublishedEntries.Where(there => there.Id == entry).Select(there => there.Slug).SingleOrDefaultAsync(token));
        }, ct);
    }

    /// <summary>The entry of a kind with that slug in its draft; <c>null</c> = there is none.</summary>
    public async Task<Guid?> FindAsync(EntryKind kind, string slug, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Entries.Where(entry => entry.Kind == kind && entry.Slug == slug).Select(entry => (Guid?)entry.Id).SingleOrDefaultAsync(ct);
    }

    /// <summary>A revision with what it says; <c>null</c> = there is none.</summary>
    public async Task<Revision?> RevisionAsync(Guid entry, int number, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Revisions.AsNoTracking().SingleOrDefaultAsync(revision => revision.EntryId == entry && revision.Number == number, ct);
    }

    /// <summary>What a member has in one tab; <c>null</c> = the tab has kept nothing yet.</summary>
    public async Task<WorkingCopy?> CopyAsync(Guid entry, Guid member, Guid tab, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.WorkingCopies.AsNoTracking().SingleOrDefaultAsync(copy => copy.EntryId == entry && copy.MemberId == member && copy.Tab == tab, ct);
    }

    /// <summary>What a member typed and did not save, in any entry and tab, those of entries that do not exist yet included; the latest first.</summary>
    public async Task<IReadOnlyList<WorkingCopy>> CopiesAsync(Guid member, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.WorkingCopies.AsNoTracking().Where(copy => copy.MemberId == member && copy.Content != null)
            .OrderByDescending(copy => copy.SavedAt).ThenBy(copy => copy.Tab).ToListAsync(ct);
    }

    private static async Task<IReadOnlyList<EntryRow>> RowsAsync(CareersDb db, IQueryable<Entry> entries, CancellationToken ct) => await entries
        .Select(entry => new EntryRow(
            entry.Id, entry.Kind, entry.Slug, entry.Name, entry.LatestRevision, entry.LiveRevision, entry.Version, entry.UpdatedAt,
            db.Members.Where(member => member.Id == entry.UpdatedBy).Select(member => member.Name).FirstOrDefault(),
            db.Members.Where(member => member.Id == entry.Owner).Select(member => member.Name).FirstOrDefault(),
            entry.ReviewBy, db.Reviews.Any(review => review.EntryId == entry.Id && review.Verdict == Verdict.Open)))
        .ToListAsync(ct);

    private static async Task<IReadOnlyList<RevisionRow>> RevisionsAsync(CareersDb db, Guid entry, int? live, CancellationToken ct) => await (
        from revision in db.Revisions
        where revision.EntryId == entry
        join author in db.Members on revision.AuthorId equals author.Id
        orderby revision.Number descending
        select new RevisionRow(
            revision.Number, revision.At, author.Name, author.Id, revision.Note, revision.BasedOn, revision.Number == live)).ToListAsync(ct);

    private static async Task<IReadOnlyList<ReviewRow>> ReviewsAsync(CareersDb db, Guid entry, CancellationToken ct)
    {
        var rows = await (
            from review in db.Reviews.AsNoTracking()
            where review.EntryId == entry
            join sender in db.Members on review.SubmittedBy equals sender.Id
            select new ReviewRow(review, sender.Name, db.Members.Where(member => member.Id == review.DecidedBy).Select(member => member.Name).FirstOrDefault()))
            .ToListAsync(ct);
        return [.. rows.OrderByDescending(row => row.Review.SubmittedSequence)];
    }

    private static async Task<IReadOnlyList<ScheduleRow>> SchedulesAsync(CareersDb db, Guid entry, CancellationToken ct)
    {
        var last = await db.PublishedHistory.Where(row => row.EntryId == entry).OrderByDescending(row => row.Sequence).Select(row => (DateTimeOffset?)row.At).FirstOrDefaultAsync(ct)
            ?? DateTimeOffset.MinValue;
        return await (
            from schedule in db.Schedules.AsNoTracking()
            where schedule.EntryId == entry && (schedule.State == ScheduleState.Waiting || (schedule.State == ScheduleState.Failed && schedule.EndedAt >= last))
            join member in db.Members on schedule.By equals member.Id
            orderby schedule.DueAt, schedule.Id
            select new ScheduleRow(schedule, member.Name)).ToListAsync(ct);
    }
}
