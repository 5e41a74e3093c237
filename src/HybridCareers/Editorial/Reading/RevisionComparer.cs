using HybridCareers.Content.Comparing;
using HybridCareers.Database;
using HybridCareers.Drafts.Comparing;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>Two revisions and what is different.</summary>
/// <param name="From">Number of the earlier; <c>null</c> = nothing is live: everything is new.</param>
/// <param name="To">Number of the later.</param>
/// <param name="Changes">Every difference.</param>
public sealed record RevisionsCompared(int? From, int To, IReadOnlyList<FieldChange> Changes);

/// <summary>What was saved meanwhile and what I wrote.</summary>
/// <param name="Now">The entry: a save of the merged text names its version.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Author">Who wrote the newest revision, by name.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Merging">Both texts by field.</param>
public sealed record SavedMeanwhile(EntryNow Now, string Name, string Author, DateTimeOffset At, Merging Merging);

/// <summary>Compares revisions with each other and with what is typed.</summary>
public sealed class RevisionComparer(IDbContextFactory<CareersDb> contexts)
{
    /// <summary>Compares any two revisions of an entry; <c>null</c> where one is missing.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="from">The earlier; <c>null</c> = nothing stood there: everything is new.</param>
    /// <param name="to">The later.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<RevisionsCompared?> CompareAsync(Guid entry, int? from, int to, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var (before, after) = (from is { } earlier ? await TextAsync(db, entry, earlier, ct) : null, await TextAsync(db, entry, to, ct));
        return (from is not null && before is null) || after is null ? null : new(from, to, ContentDiff.Between(before, after));
    }

    /// <summary>Compares what is live with the newest revision; <c>null</c> where there is no such entry.</summary>
    public async Task<RevisionsCompared?> DraftAgainstLiveAsync(Guid entry, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var there = await db.Entries.AsNoTracking().SingleOrDefaultAsync(row => row.Id == entry, ct);
        return there is null ? null : new(there.LiveRevision, there.LatestRevision, ContentDiff.Between(
            there.LiveRevision is { } live ? await TextAsync(db, entry, live, ct) : null, await TextAsync(db, entry, there.LatestRevision, ct)));
    }

    /// <summary>Brings what I wrote together with the newest revision; <c>null</c> where there is no such entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="basedOn">The revision that I began with; 0 = not known.</param>
    /// <param name="mine">What I wrote, as JSON.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="System.Text.Json.JsonException">What I wrote is not JSON: show it as it is.</exception>
    public async Task<SavedMeanwhile?> MergeAsync(Guid entry, int basedOn, string mine, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var there = await db.Entries.AsNoTracking().SingleOrDefaultAsync(row => row.Id == entry, ct);
        if (there is null)
            return null;
        var theirs = await db.Revisions.AsNoTracking().SingleAsync(revision => revision.EntryId == entry && revision.Number == there.LatestRevision, ct);
        var author = await db.Members.Where(member => member.Id == theirs.AuthorId).Select(member => member.Name).SingleAsync(ct);
        return new(EntryNow.Of(there), there.Name, author, theirs.At, new Merging(await TextAsync(db, entry, basedOn, ct), theirs.Content, mine));
    }

    private static Task<string?> TextAsync(CareersDb db, Guid entry, int number, CancellationToken ct) =>
        db.Revisions.Where(revision => revision.EntryId == entry && revision.Number == number).Select(revision => revision.Content).SingleOrDefaultAsync(ct);
}
