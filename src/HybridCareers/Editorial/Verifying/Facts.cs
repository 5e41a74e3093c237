using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Verifying;

/// <summary>A revision without its text.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="Number">Its number.</param>
/// <param name="Hash">As it is stored.</param>
/// <param name="Of">What the hash of the stored text is.</param>
/// <param name="AuthorId">Who wrote it.</param>
/// <param name="At">When, UTC.</param>
internal sealed record RevisionMark(Guid EntryId, int Number, string Hash, string Of, Guid AuthorId, DateTimeOffset At);

/// <summary>A line of activity that is about an entry.</summary>
internal sealed record Told(Guid EntryId, string Verb, string Detail, Guid MemberId, DateTimeOffset At);

/// <summary>What the checks have in common: read once, at one moment.</summary>
internal sealed record Facts(
    IReadOnlyDictionary<Guid, Entry> Entries, IReadOnlyDictionary<(Guid Entry, int Number), RevisionMark> Revisions, ILookup<Guid, Told> Activity,
    IReadOnlySet<DateTimeOffset> ActiveAt, IReadOnlyList<PublishedHistory> History, IReadOnlyDictionary<Guid, int> Live)
{
    /// <summary>Reads them; the texts of revisions pass one by one.</summary>
    public static async Task<Facts> ReadAsync(CareersDb db, CancellationToken ct)
    {
        var revisions = new Dictionary<(Guid, int), RevisionMark>();
        await foreach (var revision in db.Revisions.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            revisions.Add((revision.EntryId, revision.Number), new(
                revision.EntryId, revision.Number, revision.Hash, Revision.HashOf(revision.Content), revision.AuthorId, revision.At));
        }

        var activity = await db.Activity.AsNoTracking().Where(row => row.EntryId != null)
            .Select(row => new Told(row.EntryId!.Value, row.Verb, row.Detail, row.MemberId, row.At)).ToListAsync(ct);
        return new(
            await db.Entries.AsNoTracking().ToDictionaryAsync(entry => entry.Id, ct),
            revisions,
            activity.ToLookup(row => row.EntryId),
            (await db.Activity.Select(row => row.At).Distinct().ToListAsync(ct)).ToHashSet(),
            await db.PublishedHistory.AsNoTracking().OrderBy(row => row.Sequence).ToListAsync(ct),
            await db.PublishedEntries.ToDictionaryAsync(row => row.Id, row => row.Revision, ct));
    }

    /// <summary>An entry in words.</summary>
    public string NameOf(Guid entry) => Entries.TryGetValue(entry, out var found) ? $"{found.Kind}/{found.Slug}" : $"entry {entry}";
}
