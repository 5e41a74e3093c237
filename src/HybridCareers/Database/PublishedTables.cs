using HybridCareers.Published;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Database;

/// <summary>Writes and removes the rows of live entries. What they hold was decided by <see cref="Projection"/>.</summary>
internal static class PublishedTables
{
    private const int RowsAtOnce = 5_000;

    /// <summary>Puts entries in place; those that are live already keep their rows that others refer to.</summary>
    public static async Task WriteAsync(CareersDb db, IReadOnlyList<ProjectedEntry> entries, IReadOnlySet<Guid> live, CancellationToken ct)
    {
        await RemovePartsAsync(db, [.. entries.Select(entry => entry.Entry.Id).Where(live.Contains)], ct);
        foreach (var projected in entries)
        {
            var state = live.Contains(projected.Entry.Id) ? EntityState.Modified : EntityState.Added;
            db.Entry(projected.Entry).State = state;
            db.Entry(projected.Head).State = state;
        }

        await SaveAsync(db, ct);
        foreach (var rows in entries.SelectMany(entry => entry.Parts).Chunk(RowsAtOnce))
        {
            foreach (var row in rows)
                db.Entry(row).State = EntityState.Added;
            await SaveAsync(db, ct);
        }
    }

    /// <summary>Takes an entry's rows away.</summary>
    public static async Task RemoveAsync(CareersDb db, Guid entry, CancellationToken ct)
    {
        await RemovePartsAsync(db, [entry], ct);
        await db.PublishedEntries.Where(row => row.Id == entry).ExecuteDeleteAsync(ct);
    }

    /// <summary>Steps go with their stages, cells with their rows, citations with their statements.</summary>
    private static async Task RemovePartsAsync(CareersDb db, Guid[] entries, CancellationToken ct)
    {
        foreach (var some in entries.Chunk(500))
        {
            await RemoveAsync<PublishedRoleSkill>();
            await RemoveAsync<PublishedAlternateTitle>();
            await RemoveAsync<PublishedPosition>();
            await RemoveAsync<PublishedPayFigure>();
            await RemoveAsync<PublishedPlatform>();
            await RemoveAsync<PublishedSkillAlias>();
            await RemoveAsync<PublishedSkillLink>();
            await RemoveAsync<PublishedPathStage>();
            await RemoveAsync<PublishedProjectSkill>();
            await RemoveAsync<PublishedResourceSkill>();
            await RemoveAsync<PublishedSourceVersion>();
            await RemoveAsync<PublishedComparisonColumn>();
            await RemoveAsync<PublishedComparisonRow>();
            await RemoveAsync<PublishedContradictionRole>();
            await RemoveAsync<PublishedStatement>();
            await RemoveAsync<PublishedReference>();
            Task<int> RemoveAsync<T>()
                where T : PublishedRow => db.Set<T>().Where(row => some.Contains(row.EntryId)).ExecuteDeleteAsync(ct);
        }
    }

    private static async Task SaveAsync(CareersDb db, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        foreach (var row in db.ChangeTracker.Entries().Where(row => row.Entity is PublishedRow or PublishedEntry).ToList())
            row.State = EntityState.Detached;
    }
}
