using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>Gathers the dashboard.</summary>
public sealed class DashboardReader(
    IDbContextFactory<CareersDb> contexts, DraftReader drafts, ReviewReader reviews, ActivityReader activity, LinkReader links, TimeProvider clock,
    CurrentCatalog current)
{
    /// <summary>How many rows of each list are read.</summary>
    public const int Some = 8;

    /// <summary>The dashboard of a member.</summary>
    public async Task<Dashboard> ReadAsync(Guid me, CancellationToken ct = default)
    {
        var now = clock.GetUtcNow();
        var filter = new EntryFilter(me, DateOnly.FromDateTime(now.UtcDateTime), Size: Some, Order: EntryOrder.LatestChange);
        await using var db = contexts.CreateDbContext();
        return new(
            await UnsavedAsync(db, me, ct),
            await SentBackAsync(db, me, ct),
            await drafts.ListAsync(filter with { State = EntryState.MyDrafts }, ct),
            new(await reviews.WaitingAsync(me, Some, ct), await db.Reviews.CountAsync(review => review.Verdict == Verdict.Open, ct)),
            new(await reviews.ForcedAsync(Some, ct), await db.ForcedPublishes.CountAsync(forced => forced.Verdict == Verdict.Open, ct)),
            await StaleAsync(db, filter with { State = EntryState.Stale, Order = EntryOrder.ReviewBy }, ct),
            await drafts.ListAsync(filter with { State = EntryState.NewerDraft }, ct),
            await ScheduledAsync(db, now.AddDays(-7), ct),
            await BrokenAsync(ct),
            await UnopenedAsync(db, ct),
            ThinOf(current.Value, DateOnly.FromDateTime(now.UtcDateTime)),
            OpenOf(current.Value),
            await activity.ListAsync(new(Size: Some, OfEntries: true), ct));
    }

    /// <summary>The first few live resources and sources whose address is broken, and how many there are.</summary>
    public Task<LinkPage> BrokenAsync(CancellationToken ct = default) => links.ListAsync(new(LinkStanding.Broken, Size: Some), ct);

    private static Few<EvidenceRow> ThinOf(Catalog catalog, DateOnly today)
    {
        var grades = RoleEvidence.In(catalog);
        var thin = catalog.Roles.All.Select(role => new EvidenceRow(role.Id, role.Content.Title, grades.Of(role, today)))
            .Where(row => row.Grade.Level <= EvidenceLevel.Thin || row.Grade.Freshness.Level == FreshnessLevel.Stale)
            .OrderBy(row => row.Grade.Level).ThenBy(row => row.Grade.Freshness.Level).ToList();
        return new([.. thin.Take(Some)], thin.Count);
    }

    private static Few<OpenRow> OpenOf(Catalog catalog)
    {
        var open = catalog.Contradictions.All.Where(each => each.Content.IsOpen).Select(each => new OpenRow(each.Id, each.Content.Title)).ToList();
        return new([.. open.Take(Some)], open.Count);
    }

    private static async Task<Few<UnsavedRow>> UnsavedAsync(CareersDb db, Guid me, CancellationToken ct)
    {
        var mine = db.WorkingCopies.Where(copy => copy.MemberId == me && copy.Content != null);
        return new(
            await mine.OrderByDescending(copy => copy.SavedAt).ThenBy(copy => copy.Tab).Take(Some).Select(copy => new UnsavedRow(
                copy.EntryId, copy.Tab, copy.Kind, db.Entries.Where(entry => entry.Id == copy.EntryId).Select(entry => entry.Name).FirstOrDefault(), copy.Slug, copy.SavedAt)).ToListAsync(ct),
            await mine.CountAsync(ct));
    }

    /// <summary>The last word of a kind of review on the newest revision was to change it, and it was not handed in again.</summary>
    private static async Task<Few<SentBackRow>> SentBackAsync(CareersDb db, Guid me, CancellationToken ct)
    {
        var back = from review in db.Reviews.AsNoTracking()
                   where review.Verdict == Verdict.ChangesAsked
                   join entry in db.Entries on review.EntryId equals entry.Id
                   where entry.LatestRevision == review.Revision && (review.SubmittedBy == me || entry.UpdatedBy == me)
                   where !db.Reviews.Any(later => later.EntryId == review.EntryId && later.Kind == review.Kind
                       && later.SubmittedSequence > review.SubmittedSequence && later.Verdict != Verdict.Withdrawn)
                   join reviewer in db.Members on review.DecidedBy equals (Guid?)reviewer.Id
                   orderby review.DecidedSequence descending
                   select new SentBackRow(review, entry.Kind, entry.Name, reviewer.Name);
        return new(await back.Take(Some).ToListAsync(ct), await back.CountAsync(ct));
    }

    private static async Task<Few<CareRow>> StaleAsync(CareersDb db, EntryFilter filter, CancellationToken ct)
    {
        var stale = EntryQuery.Of(db, filter);
        return new(
            await EntryQuery.Sorted(stale, filter.Order).Take(Some).Select(entry => new CareRow(
                entry.Id, entry.Kind, entry.Name, entry.LiveRevision, new Care(entry.Owner, entry.ReviewBy, entry.ReviewEveryMonths),
                db.Members.Where(member => member.Id == entry.Owner).Select(member => member.Name).FirstOrDefault())).ToListAsync(ct),
            await stale.CountAsync(ct));
    }

    private static async Task<Few<AddressRow>> UnopenedAsync(CareersDb db, CancellationToken ct)
    {
        var resources = db.Set<PublishedResource>().Where(row => row.Address == AddressCheck.NotOpened);
        var sources = db.Set<PublishedSource>().Where(row => row.Address == AddressCheck.NotOpened && row.Url != null);
        var rows = await resources.OrderBy(row => row.Slug).Take(Some)
            .Select(row => new AddressRow(row.EntryId, EntryKind.Resource, row.Slug, row.Title, row.Url)).ToListAsync(ct);
        rows.AddRange(await sources.OrderBy(row => row.Slug).Take(Some - rows.Count)
            .Select(row => new AddressRow(row.EntryId, EntryKind.Source, row.Slug, row.Title, row.Url!)).ToListAsync(ct));
        return new(rows,
            await resources.CountAsync(ct) + await sources.CountAsync(ct));
    }

    private static async Task<Few<UpcomingRow>> ScheduledAsync(CareersDb db, DateTimeOffset since, CancellationToken ct)
    {
        var rows = from schedule in db.Schedules.AsNoTracking()
                   where schedule.State == ScheduleState.Waiting || (schedule.State == ScheduleState.Failed && schedule.EndedAt >= since)
                   join entry in db.Entries on schedule.EntryId equals entry.Id
                   join member in db.Members on schedule.By equals member.Id
                   orderby schedule.DueAt, schedule.Id
                   select new UpcomingRow(schedule, entry.Kind, entry.Name, member.Name);
        return new(await rows.Take(Some).ToListAsync(ct), await rows.CountAsync(ct));
    }
}
