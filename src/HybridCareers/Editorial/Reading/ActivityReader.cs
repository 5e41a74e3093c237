using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>Which activity is shown.</summary>
/// <param name="Member">Only of this member; <c>null</c> = of all.</param>
/// <param name="Entry">Only about this entry; <c>null</c> = about anything.</param>
/// <param name="Verb">Only this verb; <c>null</c> = any.</param>
/// <param name="From">Not before, UTC; <c>null</c> = from the beginning.</param>
/// <param name="Until">Before, UTC; <c>null</c> = up to now.</param>
/// <param name="Below">Only rows with a lower number, for the next page; <c>null</c> = the newest.</param>
/// <param name="Size">How many rows, 1–500; others are brought into that range.</param>
public sealed record ActivityFilter(
    Guid? Member = null, Guid? Entry = null, string? Verb = null, DateTimeOffset? From = null, DateTimeOffset? Until = null, long? Below = null, int Size = 50);

/// <summary>An act.</summary>
/// <param name="Sequence">Its number.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Member">Who, by name.</param>
/// <param name="Verb">What, in a word.</param>
/// <param name="EntryId">The entry; <c>null</c> where it is about none.</param>
/// <param name="Kind">The entry's kind.</param>
/// <param name="Entry">The entry's name now.</param>
/// <param name="Detail">What else is to be known.</param>
/// <param name="Hash">Hash of the row, by which the chain is checked.</param>
public sealed record ActivityLine(
    long Sequence, DateTimeOffset At, string Member, string Verb, Guid? EntryId, EntryKind? Kind, string? Entry, string Detail, string Hash);

/// <summary>Who did what, the newest first.</summary>
public sealed class ActivityReader(IDbContextFactory<CareersDb> contexts)
{
    private const int MostRows = 500;

    /// <summary>One page.</summary>
    public async Task<IReadOnlyList<ActivityLine>> ListAsync(ActivityFilter filter, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await Lines(db, filter).Take(Math.Clamp(filter.Size, 1, MostRows)).ToListAsync(ct);
    }

    /// <summary>Everything that the filter lets through, for an export, read row by row.</summary>
    public async IAsyncEnumerable<ActivityLine> AllAsync(
        ActivityFilter filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        await foreach (var line in Lines(db, filter).AsAsyncEnumerable().WithCancellation(ct))
            yield return line;
    }

    /// <summary>Every verb that was ever used, by name.</summary>
    public async Task<IReadOnlyList<string>> VerbsAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Activity.Select(row => row.Verb).Distinct().OrderBy(verb => verb).ToListAsync(ct);
    }

    private static IQueryable<ActivityLine> Lines(CareersDb db, ActivityFilter filter)
    {
        IQueryable<ActivityRow> rows = db.Activity.AsNoTracking();
        if (filter.Member is { } member)
            rows = rows.Where(row => row.MemberId == member);
        if (filter.Entry is { } entry)
            rows = rows.Where(row => row.EntryId == entry);
        if (filter.Verb is { } verb)
            rows = rows.Where(row => row.Verb == verb);
        if (filter.From is { } from)
            rows = rows.Where(row => row.At >= from);
        if (filter.Until is { } until)
            rows = rows.Where(row => row.At < until);
        if (filter.Below is { } below)
            rows = rows.Where(row => row.Sequence < below);
        return
            from row in rows
            join who in db.Members on row.MemberId equals who.Id
            join about in db.Entries on row.EntryId equals (Guid?)about.Id into abouts
            from about in abouts.DefaultIfEmpty()
            orderby row.Sequence descending
            select new ActivityLine(
                row.Sequence, row.At, who.Name, row.Verb, row.EntryId, about == null ? null : about.Kind, about == null ? null : about.Name, row.Detail, row.Hash);
    }
}
