using HybridCareers.Content;
using HybridCareers.Database;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Who may bear which slug: one entry of a kind, in its draft, for its readers and for old links.</summary>
internal static class SlugRules
{
    /// <summary>What stands against beginning entries; <c>null</c> = nothing.</summary>
    public static async Task<Outcome?> TakenAsync(CareersDb db, IReadOnlyList<(Guid Id, EntryKind Kind, string Slug)> entries, CancellationToken ct)
    {
        foreach (var chunk in entries.Chunk(500))
        {
            var (ids, slugs) = (chunk.Select(entry => entry.Id).ToList(), chunk.Select(entry => entry.Slug).ToList());
            if (await db.Entries.AsNoTracking().FirstOrDefaultAsync(entry => ids.Contains(entry.Id), ct) is { } there)
                return new Conflict(EntryNow.Of(there));
            var drafts = await db.Entries.Where(entry => slugs.Contains(entry.Slug)).Select(entry => new { entry.Kind, entry.Slug, entry.Name }).ToListAsync(ct);
            var live = await db.PublishedEntries.Where(entry => slugs.Contains(entry.Slug)).Select(entry => new { entry.Kind, entry.Slug, entry.Name }).ToListAsync(ct);
            var retired = await db.RetiredNames.AsNoTracking().Where(name => slugs.Contains(name.Slug)).ToListAsync(ct);
            foreach (var (_, kind, slug) in chunk)
            {
                if (drafts.Find(other => other.Kind == kind && other.Slug == slug) is { } draft)
                    return InDraft(slug, draft.Name);
                if (live.Find(other => other.Kind == kind && other.Slug == slug) is { } reader)
                    return Live(slug, reader.Name);
                if (retired.Exists(name => name.Kind == kind && name.Slug == slug))
                    return Retired(slug);
            }
        }

        return null;
    }

    /// <summary>What stands against an entry taking another slug; <c>null</c> = nothing.</summary>
    public static async Task<Invalid?> TakenByOthersAsync(CareersDb db, Guid id, EntryKind kind, string slug, CancellationToken ct)
    {
        if (await db.Entries.Where(other => other.Kind == kind && other.Slug == slug && other.Id != id).Select(other => other.Name).FirstOrDefaultAsync(ct) is { } draft)
            return InDraft(slug, draft);
        if (await db.PublishedEntries.Where(other => other.Kind == kind && other.Slug == slug && other.Id != id).Select(other => other.Name).FirstOrDefaultAsync(ct) is { } live)
            return Live(slug, live);
        return await db.RetiredNames.AnyAsync(name => name.Kind == kind && name.Slug == slug && name.EntryId != id, ct) ? Retired(slug) : null;
    }

    private static Invalid InDraft(string slug, string name) => Invalid.At("slug", $"Another entry, '{name}', has the slug '{slug}': choose another.");

    private static Invalid Live(string slug, string name) =>
        Invalid.At("slug", $"Another entry, '{name}', is live under '{slug}' until its new slug is published: choose another.");

    private static Invalid Retired(string slug) =>
        Invalid.At("slug", $"Another entry was live under '{slug}', and old links lead there: choose another slug.");
}
