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
    /// <param name="bundle">What is about to go live.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<LiveFacts> ReadAsync(CareersDb db, IReadOnlyList<Candidate> bundle, CancellationToken ct)
    {
        var slugs = bundle.ToDictionary(candidate => candidate.Id, candidate => candidate.Slug);
        var entries = await db.PublishedEntries.Select(entry => new LiveName(entry.Id, entry.Kind, entry.Slug)).ToListAsync(ct);
        var renamed = entries.Where(entry => slugs.TryGetValue(entry.Id, out var slug) && slug != entry.Slug).Select(entry => entry.Id).ToList();
        var prerequisites = await db.Set<PublishedSkillLink>().Where(link => link.Kind == SkillLinkKind.Prerequisite)
            .Select(link => new { link.EntryId, link.TargetId }).ToListAsync(ct);
        return new(
            entries,
            await CitedAsync(db, bundle, ct),
            await db.SkillCodes.ToDictionaryAsync(code => code.Code, code => code.EntryId, StringComparer.Ordinal, ct),
            [.. prerequisites.Select(link => (link.EntryId, link.TargetId))],
            await db.RetiredNames.AsNoTracking().ToDictionaryAsync(name => (name.Kind, name.Slug), name => name.EntryId, ct),
            await NamingsOfAsync(db, renamed, ct));
    }

    /// <summary>What the live sources say of themselves that a bundle cites.</summary>
    public static async Task<IReadOnlyDictionary<Guid, SourceContent>> CitedAsync(CareersDb db, IReadOnlyList<Candidate> bundle, CancellationToken ct)
    {
        var cited = bundle.SelectMany(candidate => candidate.Content.Claims()).SelectMany(claim => claim.Grounds.Cites).Select(cite => cite.Source).Distinct(StringComparer.Ordinal).ToList();
        var documents = await db.PublishedEntries.Where(entry => entry.Kind == EntryKind.Source && cited.Contains(entry.Slug))
            .Select(entry => new { entry.Id, entry.Document }).ToListAsync(ct);
        return documents.ToDictionary(source => source.Id, source => (SourceContent)ContentJson.Read(EntryKind.Source, source.Document));
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
