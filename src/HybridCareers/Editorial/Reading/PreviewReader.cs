using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>A preview link of an entry.</summary>
/// <param name="Link">The link.</param>
/// <param name="By">Who made it, by name.</param>
/// <param name="IsOpen">True where somebody who has it can open it.</param>
public sealed record PreviewLinkRow(PreviewLink Link, string By, bool IsOpen);

/// <summary>What somebody who has a link may see.</summary>
/// <param name="Link">The link.</param>
/// <param name="Kind">Kind of the entry.</param>
/// <param name="Slug">Its slug in the draft.</param>
/// <param name="Revision">The revision that is shown.</param>
public sealed record SharedRevision(PreviewLink Link, EntryKind Kind, string Slug, Revision Revision);

/// <summary>Preview links, and what stands behind them.</summary>
public sealed class PreviewReader(IDbContextFactory<CareersDb> contexts, TimeProvider clock)
{
    private const int MostRows = 50;

    /// <summary>The links of an entry, the newest first: the open ones and the latest of the others.</summary>
    public async Task<IReadOnlyList<PreviewLinkRow>> ListAsync(Guid entry, CancellationToken ct = default)
    {
        var now = clock.GetUtcNow();
        await using var db = contexts.CreateDbContext();
        var rows = await (
            from link in db.PreviewLinks.AsNoTracking()
            where link.EntryId == entry
            join member in db.Members.AsNoTracking() on link.CreatedBy equals member.Id
            orderby link.RevokedAt == null && link.ExpiresAt > now descending, link.CreatedAt descending, link.Id
            select new { link, member }).Take(MostRows).ToListAsync(ct);
        return [.. rows.Select(row => new PreviewLinkRow(row.link, row.member.Name, IsOpen(row.link, row.member, now)))];
    }

    /// <summary>What stands behind a token.</summary>
    /// <param name="tokenHash">Its SHA-256, lower-case hexadecimal.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Whether there ever was such a link, and what it shows; <c>null</c> where it is not open any more.</returns>
    public async Task<(bool IsKnown, SharedRevision? Shown)> OpenAsync(string tokenHash, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var row = await (
            from link in db.PreviewLinks.AsNoTracking()
            where link.TokenHash == tokenHash
            join member in db.Members.AsNoTracking() on link.CreatedBy equals member.Id
            join entry in db.Entries on link.EntryId equals entry.Id
            join revision in db.Revisions.AsNoTracking() on new { link.EntryId, Number = link.Revision } equals new { revision.EntryId, revision.Number }
            select new { link, member, entry.Kind, entry.Slug, revision }).SingleOrDefaultAsync(ct);
        return (row is not null, row is not null && IsOpen(row.link, row.member, clock.GetUtcNow()) ? new(row.link, row.Kind, row.Slug, row.revision) : null);
    }

    private static bool IsOpen(PreviewLink link, Member maker, DateTimeOffset now) => link.IsOpen(now) && PreviewDesk.Enough.Any(maker.May);
}
