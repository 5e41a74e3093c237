using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Database;

/// <summary>Reads the catalogue from the database: whole, or only what changed.</summary>
public sealed class CatalogReader(IDbContextFactory<CareersDb> contexts)
{
    private const int MostChanges = 1_000;

    /// <summary>The version that is live; 0 = nothing was ever published.</summary>
    public async Task<long> VersionAsync(CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        return await db.CatalogState.Select(state => state.Version).SingleAsync(ct);
    }

    /// <summary>Everything that is live at one moment.</summary>
    /// <param name="before">A catalogue of this very database to start from; <c>null</c> = read everything.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns><paramref name="before"/> itself where it is what is live.</returns>
    public async Task<Catalog> ReadAsync(Catalog? before, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(before, async (_, from, token) =>
        {
            await using var moment = await db.BeginReadAsync(token);
            var version = await db.CatalogState.Select(state => state.Version).SingleAsync(token);
            return version == from?.Version ? from
                : from is null || version < from.Version
                ? await ReadAllAsync(db, version, token)
                : await ReadChangesAsync(db, version, from, token);
        }, null, ct);
    }

    /// <summary>True where a catalogue, kept on disk, is what this database has live: then it need not be read again.</summary>
    public async Task<bool> HasAsync(Catalog kept, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        if (await db.CatalogState.Select(state => state.Version).SingleAsync(ct) != kept.Version)
            return false;
        var live = await db.PublishedEntries.Select(entry => new { entry.Id, entry.Revision, entry.PublishedAt }).ToListAsync(ct);
        return live.Select(entry => (entry.Id, entry.Revision, entry.PublishedAt)).ToHashSet()
            .SetEquals(kept.Entries.Select(entry => (entry.Id, entry.Revision, entry.PublishedAt)));
    }

    private static async Task<Catalog> ReadAllAsync(CareersDb db, long version, CancellationToken ct) => new(
        version,
        await db.PublishedEntries.AsNoTracking().ToListAsync(ct),
        await RetiredAsync(db, ct),
        (await db.PublishedHistory.AsNoTracking().ToListAsync(ct)).Select(row => row.ToChange()));

    private static async Task<Catalog> ReadChangesAsync(CareersDb db, long version, Catalog before, CancellationToken ct)
    {
        var news = await db.PublishedHistory.AsNoTracking().Where(row => row.CatalogVersion > before.Version).ToListAsync(ct);
        var ids = news.Select(row => row.EntryId).ToHashSet();
        // A version without history is a rebuild: every document may be another.
        if (ids.Count > MostChanges || news.Select(row => row.CatalogVersion).Distinct().Count() != version - before.Version)
            return await ReadAllAsync(db, version, ct);
        var changed = await db.PublishedEntries.AsNoTracking().Where(entry => ids.Contains(entry.Id)).ToListAsync(ct);
        var retired = KeepTheirSlugs(before, ids, changed) ? before.Retired : await RetiredAsync(db, ct);
        return before.Next(version, ids, LiveEntry.Read(changed), retired, news.Select(row => row.ToChange()));
    }

    /// <summary>True where nothing came, went or moved: then no slug was given up or taken up again, and no skill was merged.</summary>
    private static bool KeepTheirSlugs(Catalog before, HashSet<Guid> ids, List<PublishedEntry> now)
    {
        var were = before.Entries.Where(entry => ids.Contains(entry.Id)).ToDictionary(entry => entry.Id, entry => entry.Slug);
        return now.Count == ids.Count && now.TrueForAll(entry => were.GetValueOrDefault(entry.Id) == entry.Slug);
    }

    private static async Task<IReadOnlyList<RetiredSlug>> RetiredAsync(CareersDb db, CancellationToken ct)
    {
        var names = await db.RetiredNames.AsNoTracking().Select(name => new
        {
            name.Kind, name.Slug, name.EntryId, NowAt = db.PublishedEntries.Where(entry => entry.Id == name.EntryId).Select(entry => entry.Slug).FirstOrDefault(),
        }).ToListAsync(ct);
        var merges = await db.SkillMerges.AsNoTracking().Where(merge => merge.UndoneAt == null).ToListAsync(ct);
        if (merges.Count == 0)
            return names.ConvertAll(name => new RetiredSlug(name.Kind, name.Slug, name.NowAt));

        var into = merges.ToDictionary(merge => merge.FromId, merge => merge.IntoId);
        var ends = into.Keys.ToDictionary(id => id, id => EndOf(id, into));
        var kept = ends.Values.Distinct().ToList();
        var slugs = await db.PublishedEntries.AsNoTracking().Where(entry => kept.Contains(entry.Id)).ToDictionaryAsync(entry => entry.Id, entry => entry.Slug, ct);
        var codes = merges.ConvertAll(merge => merge.Code);
        var taken = (await db.PublishedEntries.Where(entry => entry.Kind == EntryKind.Skill && codes.Contains(entry.Slug)).Select(entry => entry.Slug).ToListAsync(ct))
            .Concat(names.Where(name => name.Kind == EntryKind.Skill).Select(name => name.Slug)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. names.Select(name => new RetiredSlug(
                name.Kind, name.Slug, name.NowAt ?? (ends.TryGetValue(name.EntryId, out var end) ? slugs.GetValueOrDefault(end) : null))),
            // A code stands in addresses like a slug, and must lead on like one.
            .. merges.Where(merge => !taken.Contains(merge.Code)).Select(merge => new RetiredSlug(EntryKind.Skill, merge.Code, slugs.GetValueOrDefault(ends[merge.FromId]))),
        ];
    }

    private static Guid EndOf(Guid id, Dictionary<Guid, Guid> into)
    {
        for (var steps = into.Count; steps > 0 && into.TryGetValue(id, out var next); steps--)
            id = next;
        return id;
    }
}
