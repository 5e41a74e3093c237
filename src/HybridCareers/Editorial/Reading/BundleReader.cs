using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>A bundle in a list.</summary>
/// <param name="Bundle">The bundle.</param>
/// <param name="By">Who began it, by name.</param>
/// <param name="Entries">How many entries it has.</param>
public sealed record BundleRow(DraftBundle Bundle, string By, int Entries);

/// <summary>A bundle with its entries.</summary>
/// <param name="Bundle">The bundle.</param>
/// <param name="Items">Its entries by name.</param>
public sealed record BundleDetail(DraftBundle Bundle, IReadOnlyList<BundleItemRow> Items);

/// <summary>An entry of a bundle.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">Its slug in the draft.</param>
/// <param name="Name">Its name in the draft.</param>
/// <param name="LatestRevision">Number of its newest revision.</param>
/// <param name="HandedIn">Number of the revision handed in; <c>null</c> = not yet.</param>
/// <param name="Waits">True where its review is open.</param>
/// <param name="IsApproved">True where the newest revision may go live.</param>
public sealed record BundleItemRow(
    Guid EntryId, EntryKind Kind, string Slug, string Name, int LatestRevision, int? HandedIn, bool Waits, bool IsApproved);

/// <summary>What editors see of bundles.</summary>
public sealed class BundleReader(IDbContextFactory<CareersDb> contexts)
{
    private const int MostClosed = 50;

    /// <summary>The open bundles, or the latest of the others; the latest first.</summary>
    public async Task<IReadOnlyList<BundleRow>> ListAsync(bool open = true, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rows =
            from bundle in db.Bundles.AsNoTracking()
            where bundle.State == BundleState.Open == open
            join member in db.Members on bundle.By equals member.Id
            orderby bundle.At descending, bundle.Id
            select new BundleRow(bundle, member.Name, db.BundleItems.Count(item => item.BundleId == bundle.Id));
        return await (open ? rows : rows.Take(MostClosed)).ToListAsync(ct);
    }

    /// <summary>One bundle; <c>null</c> where there is none.</summary>
    public async Task<BundleDetail?> OpenAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await db.Bundles.AsNoTracking().SingleOrDefaultAsync(bundle => bundle.Id == id, ct) is not { } bundle)
            return null;
        var items = await (
            from item in db.BundleItems
            where item.BundleId == id
            join entry in db.Entries on item.EntryId equals entry.Id
            orderby entry.SearchText, entry.Id
            select new { item.EntryId, entry.Kind, entry.Slug, entry.Name, entry.LatestRevision, item.Revision }).ToListAsync(ct);
        var ids = items.ConvertAll(item => item.EntryId);
        var reviews = (await db.Reviews.AsNoTracking().Where(review => ids.Contains(review.EntryId)).ToListAsync(ct)).ToLookup(review => (review.EntryId, review.Revision));
        return new(bundle, [.. items.Select(item =>
        {
            var asked = reviews[(item.EntryId, item.LatestRevision)].ToList();
            return new BundleItemRow(
                item.EntryId, item.Kind, item.Slug, item.Name, item.LatestRevision, item.Revision, asked.Exists(review => review.Verdict == Verdict.Open), Review.Approve(asked));
        })]);
    }
}
