using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>A review that waits.</summary>
/// <param name="Review">The review.</param>
/// <param name="Kind">Kind of the entry.</param>
/// <param name="Name">Its name.</param>
/// <param name="SubmittedBy">Who handed it in, by name.</param>
/// <param name="MayDecide">False where I wrote some of it or handed it in.</param>
public sealed record WaitingReview(Review Review, EntryKind Kind, string Name, string SubmittedBy, bool MayDecide);

/// <summary>A review, waiting or decided, with the entry as it is now.</summary>
/// <param name="Row">The review.</param>
/// <param name="DecidedBy">Who decided, by name; <c>null</c> while it waits.</param>
/// <param name="Now">The entry.</param>
public sealed record ReviewDetail(WaitingReview Row, string? DecidedBy, EntryNow Now);

/// <summary>A revision that is or was live without review.</summary>
/// <param name="Forced">When, and why.</param>
/// <param name="Kind">Kind of the entry.</param>
/// <param name="Name">Its name.</param>
/// <param name="By">Who put it live, by name.</param>
public sealed record ForcedRow(ForcedPublish Forced, EntryKind Kind, string Name, string By);

/// <summary>What reviewers have before them.</summary>
public sealed class ReviewReader(IDbContextFactory<CareersDb> contexts)
{
    /// <summary>Every review that waits, the longest waiting first.</summary>
    public Task<IReadOnlyList<WaitingReview>> WaitingAsync(Guid me, CancellationToken ct = default) => WaitingAsync(me, int.MaxValue, ct);

    /// <summary>The first reviews that wait.</summary>
    /// <param name="me">Who looks.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<WaitingReview>> WaitingAsync(Guid me, int most, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await Rows(db, db.Reviews.Where(review => review.Verdict == Verdict.Open), me).Take(most).ToListAsync(ct);
    }

    /// <summary>One review; <c>null</c> where there is none.</summary>
    public async Task<ReviewDetail?> OpenAsync(Guid id, Guid me, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await Rows(db, db.Reviews.Where(review => review.Id == id), me).SingleOrDefaultAsync(ct) is not { } row)
            return null;
        var entry = await db.Entries.AsNoTracking().SingleAsync(there => there.Id == row.Review.EntryId, ct);
        var decider = await db.Members.Where(member => member.Id == row.Review.DecidedBy).Select(member => member.Name).SingleOrDefaultAsync(ct);
        return new(row, decider, EntryNow.Of(entry));
    }

    /// <summary>What went live without review and was not looked at since, the oldest first.</summary>
    public Task<IReadOnlyList<ForcedRow>> ForcedAsync(CancellationToken ct = default) => ForcedAsync(int.MaxValue, ct);

    /// <summary>The first of these.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<ForcedRow>> ForcedAsync(int most, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await (
            from forced in db.ForcedPublishes.AsNoTracking()
            where forced.Verdict == Verdict.Open
            join entry in db.Entries on forced.EntryId equals entry.Id
            join member in db.Members on forced.By equals member.Id
            orderby forced.At, forced.Id
            select new ForcedRow(forced, entry.Kind, entry.Name, member.Name)).Take(most).ToListAsync(ct);
    }

    private static IQueryable<WaitingReview> Rows(CareersDb db, IQueryable<Review> reviews, Guid me) =>
        from review in reviews.AsNoTracking()
        join entry in db.Entries on review.EntryId equals entry.Id
        join sender in db.Members on review.SubmittedBy equals sender.Id
        orderby review.SubmittedSequence
        select new WaitingReview(review, entry.Kind, entry.Name, sender.Name, review.SubmittedBy != me && !db.Revisions.Any(revision =>
            revision.EntryId == entry.Id && revision.AuthorId == me && revision.Number <= review.Revision
            && (revision.Number > (entry.LiveRevision ?? 0) || revision.Number == review.Revision)));
}
