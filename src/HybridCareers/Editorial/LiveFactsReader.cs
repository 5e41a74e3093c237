using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Reads what the publish gate must know.</summary>
internal static class LiveFactsReader
{
    /// <summary>The facts for a bundle.</summary>
    /// <param name="db">Inside the transaction that will publish.</param>
    /// <param name="bundle">The slugs that the entries of the bundle will bear.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<LiveFacts> ReadAsync(CareersDb db, IReadOnlyDictionary<Guid, string> bundle, CancellationToken ct)
    {
        var entries = await db.PublishedEntries.Select(entry => new LiveName(entry.Id, entry.Kind, entry.Slug)).ToListAsync(ct);
        var renamed = entries.Where(entry => bundle.TryGetValue(entry.Id, out var slug) && slug != entry.Slug).Select(entry => entry.Id).ToList();
        var prerequisites = await db.Set<PublishedSkillLink>().Where(link => link.Kind == SkillLinkKind.Prerequisite)
            .Select(link => new { link.EntryId, link.TargetId }).ToListAsync(ct);
        return new(
            entries,
            await db.Set<PublishedSource>().Where(source => source.Verbatim == Permitted.Yes).Select(source => source.EntryId).ToHashSetAsync(ct),
            await db.SkillCodes.ToDictionaryAsync(code => code.Code, code => code.EntryId, StringComparer.Ordinal, ct),
            [.. prerequisites.Select(link => (link.EntryId, link.TargetId))],
            await db.RetiredNames.AsNoTracking().ToDictionaryAsync(name => (name.Kind, name.Slug), name => name.EntryId, ct),
            await NamingsOfAsync(db, renamed, ct));
    }

    /// <summary>Where live entries name any of these, in words or as a source.</summary>
    public static async Task<IReadOnlyList<Naming>> NamingsOfAsync(CareersDb db, IReadOnlyList<Guid> targets, CancellationToken ct) => targets.Count == 0 ? [] :
    [
        .. await db.Set<PublishedReference>().Where(row => targets.Contains(row.TargetId))
            .Select(row => new Naming(row.EntryId, row.Place, row.TargetId)).ToListAsync(ct),
        .. await db.Set<PublishedCitation>().Where(row => targets.Contains(row.SourceId))
            .Select(row => new Naming(row.EntryId, row.Place, row.SourceId)).Distinct().ToListAsync(ct),
    ];
}
