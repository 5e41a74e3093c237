using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Members;
using HybridCareers.Published;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Projects every live revision again: after a change to the projection, or to show that nothing has drifted.</summary>
public sealed class Rebuilder(WriteDesk desk, CatalogStore store)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Rewrites all published rows. Answers <see cref="Rebuilt"/> or <see cref="NotAllowed"/>.</summary>
    public async Task<Outcome> RebuildAsync(RebuildAll command, CancellationToken ct = default)
    {
        var outcome = await desk.RunAsync(command, "rebuild", Permission.Admin, RebuildAsync, ct, Patience);
        if (outcome is Rebuilt { Changed: > 0 })
            await store.FollowAsync(ct);
        return outcome;
    }

    private static async Task<Outcome> RebuildAsync(Work work, CancellationToken ct)
    {
        var rows = await work.Db.PublishedEntries.AsNoTracking().ToListAsync(ct);
        var revisions = await (
            from row in work.Db.PublishedEntries
            join revision in work.Db.Revisions on new { row.Id, row.Revision } equals new { Id = revision.EntryId, Revision = revision.Number }
            select revision).AsNoTracking().ToDictionaryAsync(revision => revision.EntryId, ct);
        var ids = rows.ToDictionary(row => (row.Kind, row.Slug), row => row.Id);
        var merged = await MergesReader.ReadAsync(work.Db, await MergesReader.ActiveAsync(work.Db, ct), rows.ToDictionary(row => row.Id, row => row.Slug), ct);
        var projected = rows.Select(row => Projection.From(
            row.Id, row.Slug, row.Revision, row.PublishedAt, merged.In(row.Slug, revisions[row.Id].Read(row.Kind)), (kind, slug) => ids[(kind, slug)])).ToList();
        var changed = rows.Zip(projected).Count(pair => pair.First != pair.Second.Entry);
        await PublishedTables.WriteAsync(work.Db, projected, ids.Values.ToHashSet(), ct);
        if (changed > 0)
            await GoLive.NextVersionAsync(work.Db, ct);
        work.Record("rebuild", null, $"{rows.Count} entries, {changed} changed");
        return new Rebuilt(rows.Count, changed);
    }
}
