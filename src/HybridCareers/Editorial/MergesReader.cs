using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Published;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Reads which skills were merged into which.</summary>
internal static class MergesReader
{
    /// <summary>The merges that hold.</summary>
    public static async Task<IReadOnlyList<SkillMerge>> ActiveAsync(CareersDb db, CancellationToken ct) =>
        await db.SkillMerges.AsNoTracking().Where(merge => merge.UndoneAt == null).ToListAsync(ct);

    /// <summary>The slugs that were merged away, with what to name instead.</summary>
    /// <param name="db">Inside the transaction.</param>
    /// <param name="merges">The merges that hold.</param>
    /// <param name="bundle">Slugs that entries are about to bear.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<MergedSkills> ReadAsync(
        CareersDb db, IReadOnlyList<SkillMerge> merges, IReadOnlyDictionary<Guid, string> bundle, CancellationToken ct)
    {
        if (merges.Count == 0)
            return MergedSkills.None;
        var kept = merges.Select(merge => merge.IntoId).Distinct().ToList();
        var slugs = await db.PublishedEntries.AsNoTracking().Where(entry => kept.Contains(entry.Id)).ToDictionaryAsync(entry => entry.Id, entry => entry.Slug, ct);
        foreach (var merge in merges)
            slugs[merge.FromId] = merge.Slug; // merged on: the chain leads further
        foreach (var (id, slug) in bundle)
            slugs[id] = slug;
        return new(merges.Where(merge => slugs.ContainsKey(merge.IntoId))
            .ToDictionary(merge => merge.Slug, merge => slugs[merge.IntoId], StringComparer.Ordinal));
    }
}
