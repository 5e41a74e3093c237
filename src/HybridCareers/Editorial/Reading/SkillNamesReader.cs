using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Published;
using HybridCareers.Search;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>The names of all skills, live and in drafts. Live ones come from the catalogue in memory, drafts from the database; both are kept until one changes.</summary>
public sealed class SkillNamesReader(IDbContextFactory<CareersDb> contexts, CurrentCatalog catalog)
{
    private readonly Lock gate = new();
    private (Catalog Catalog, (int Count, long Versions, int Merges) Drafts, SkillNames Names)? kept;

    /// <summary>The names as they are now.</summary>
    public async Task<SkillNames> ReadAsync(CancellationToken ct = default)
    {
        var live = catalog.Value;
        await using var db = contexts.CreateDbContext();
        var unpublished = Unpublished(db);
        var stamp = (await unpublished.CountAsync(ct), await unpublished.SumAsync(entry => (long)entry.Version, ct), await db.SkillMerges.CountAsync(merge => merge.UndoneAt == null, ct));
        lock (gate)
        {
            if (kept is { } known && ReferenceEquals(known.Catalog, live) && known.Drafts == stamp)
                return known.Names;
        }

        var there = live.Skills.All.Select(skill => new SkillName(skill.Id, skill.Slug, skill.Content.Title, skill.Content.Code, skill.Content.Aliases, true)).ToList();
        var ids = there.Select(skill => skill.Id).ToHashSet();
        var names = new SkillNames([.. there, .. (await DraftsAsync(db, unpublished, ct)).Where(skill => !ids.Contains(skill.Id))]);
        lock (gate)
            kept = (live, stamp, names);
        return names;
    }

    /// <summary>True where a code was given to a skill at any time, or stands in a draft.</summary>
    public async Task<bool> IsCodeTakenAsync(string code, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.SkillCodes.AnyAsync(given => given.Code == code, ct) || (await ReadAsync(ct)).HasCode(code);
    }

    /// <summary>Skills that readers do not see; those merged into another are no choice.</summary>
    private static IQueryable<Drafts.Entry> Unpublished(CareersDb db) => db.Entries.Where(entry => entry.Kind == EntryKind.Skill && entry.LiveRevision == null
        && !db.SkillMerges.Any(merge => merge.FromId == entry.Id && merge.UndoneAt == null));

    private static async Task<IReadOnlyList<SkillName>> DraftsAsync(CareersDb db, IQueryable<Drafts.Entry> unpublished, CancellationToken ct)
    {
        var rows = await (
            from entry in unpublished
            join revision in db.Revisions on new { entry.Id, Number = entry.LatestRevision } equals new { Id = revision.EntryId, revision.Number }
            select new { entry.Id, entry.Slug, revision.Content }).ToListAsync(ct);
        return [.. rows.Select(row => (row, Skill: (SkillContent)ContentJson.Read(EntryKind.Skill, row.Content)))
            .Select(pair => new SkillName(pair.row.Id, pair.row.Slug, pair.Skill.Title, pair.Skill.Code, pair.Skill.Aliases, false))];
    }
}
