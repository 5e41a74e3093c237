using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial.Links;
using HybridCareers.Evidence;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>Which addresses are shown.</summary>
/// <param name="Standing">Only those that stand so; <c>null</c> = all.</param>
/// <param name="Kind">Only of this kind of entry; <c>null</c> = of both.</param>
/// <param name="Text">Words that must all stand in the entry's name or its slug; <c>null</c> or empty = any.</param>
/// <param name="IsMoved">True = only those that lead on to another address for good.</param>
/// <param name="Page">Which page, from 1; less counts as 1.</param>
/// <param name="Size">Rows on a page, 1–200; others are brought into that range.</param>
public sealed record LinkFilter(LinkStanding? Standing = null, EntryKind? Kind = null, string? Text = null, bool IsMoved = false, int Page = 1, int Size = 50);

/// <summary>One page of addresses, the worst first, and how many there are on all pages.</summary>
public sealed record LinkPage(IReadOnlyList<LinkRow> Rows, int Total);

/// <summary>The address of a live entry.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="Kind">A resource or a source.</param>
/// <param name="Name">Its name.</param>
/// <param name="Version">The entry's version.</param>
/// <param name="Url">Its live address.</param>
/// <param name="Check">What is known of the address; <c>null</c> = nothing yet.</param>
public sealed record LinkRow(Guid EntryId, EntryKind Kind, string Name, int Version, string Url, LinkCheck? Check)
{
    /// <summary>How the address stands.</summary>
    public LinkStanding Standing => Check?.Standing ?? LinkStanding.Unchecked;
}

/// <summary>A check, with who asked for it.</summary>
public sealed record LinkRunRow(LinkRun Run, string By);

/// <summary>What is known of addresses. Everything is filtered and paged in the database.</summary>
public sealed class LinkReader(IDbContextFactory<CareersDb> contexts)
{
    private const int MostRows = 200;

    /// <summary>One page.</summary>
    public async Task<LinkPage> ListAsync(LinkFilter filter, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rows =
            from address in LinkBook.Live(db)
            join entry in db.Entries on address.EntryId equals entry.Id
            from check in db.LinkChecks.Where(check => check.EntryId == address.EntryId && check.Url == address.Url).DefaultIfEmpty()
            select new { entry, address.Url, check };
        if (filter.Kind is { } kind)
            rows = rows.Where(row => row.entry.Kind == kind);
        if (filter.Standing is { } standing)
            rows = standing == LinkStanding.Unchecked ? rows.Where(row => row.check == null || row.check.Standing == standing) : rows.Where(row => row.check != null && row.check.Standing == standing);
        if (filter.IsMoved)
            rows = rows.Where(row => row.check != null && row.check.MovedTo != null);
        foreach (var word in AskedWords.In(filter.Text))
            rows = rows.Where(row => row.entry.SearchText.Contains(word));
        var size = Math.Clamp(filter.Size, 1, MostRows);
        // The words of standings in the alphabet's order begin with the worst.
        var page = await rows.OrderBy(row => row.check == null).ThenBy(row => row.check!.Standing).ThenBy(row => row.entry.SearchText).ThenBy(row => row.entry.Id)
            .Skip((Math.Max(filter.Page, 1) - 1) * size).Take(size).AsNoTracking().ToListAsync(ct);
        return new([.. page.Select(row => new LinkRow(row.entry.Id, row.entry.Kind, row.entry.Name, row.entry.Version, row.Url, row.check))], await rows.CountAsync(ct));
    }

    /// <summary>How many live addresses stand how; standings that no address has are left out.</summary>
    public async Task<IReadOnlyDictionary<LinkStanding, int>> CountAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var counts = await (
            from address in LinkBook.Live(db)
            join check in db.LinkChecks on new { address.EntryId, address.Url } equals new { check.EntryId, check.Url }
            group check by check.Standing into standings
            select new { standings.Key, Count = standings.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        var unknown = await LinkBook.Live(db).CountAsync(ct) - counts.Values.Sum();
        if (unknown > 0)
            counts[LinkStanding.Unchecked] = counts.GetValueOrDefault(LinkStanding.Unchecked) + unknown;
        return counts;
    }

    /// <summary>The latest check; <c>null</c> = there never was one.</summary>
    public async Task<LinkRunRow?> LatestAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await (
            from run in db.LinkRuns.AsNoTracking()
            join member in db.Members on run.StartedBy equals member.Id
            orderby run.StartedAt descending, run.Id descending
            select new LinkRunRow(run, member.Name)).FirstOrDefaultAsync(ct);
    }
}
