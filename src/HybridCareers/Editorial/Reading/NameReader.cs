using HybridCareers.Content;
using HybridCareers.Database;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>An entry that another may name.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">The slug by which it is named.</param>
/// <param name="Name">What it is called.</param>
/// <param name="IsLive">True where readers see it under that slug.</param>
/// <param name="Also">Its code and other names in words; empty = none.</param>
public sealed record NamedEntry(Guid Id, EntryKind Kind, string Slug, string Name, bool IsLive, string Also = "");

/// <summary>One page of what was found.</summary>
/// <param name="Found">The entries, the best first.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record NamePage(IReadOnlyList<NamedEntry> Found, int Total);

/// <summary>Finds entries that others may name: by words while somebody types, and by slug.</summary>
public sealed class NameReader(IDbContextFactory<CareersDb> contexts, SkillNamesReader skills)
{
    private const int Some = 500;

    /// <summary>One page of the entries of a kind, live or not: skills by title, alias or code, others by name or slug.</summary>
    public async Task<NamePage> FindAsync(EntryKind kind, string words, int skip, int take, CancellationToken ct = default)
    {
        if (kind == EntryKind.Skill)
        {
            var (found, count) = (await skills.ReadAsync(ct)).Find(words, skip, take);
            return new([.. found.Select(skill => new NamedEntry(skill.Id, kind, skill.Slug, skill.Title, skill.IsLive, string.Join(" · ", [skill.Code, .. skill.Aliases])))], count);
        }

        await using var db = contexts.CreateDbContext();
        var query = EntryQuery.Of(db, new(Guid.Empty, default, kind, words));
        var rows = await EntryQuery.Sorted(query, EntryOrder.Name).Skip(skip).Take(take)
            .Select(entry => new { entry.Id, entry.Slug, entry.Name, entry.LiveRevision }).ToListAsync(ct);
        return new([.. rows.Select(row => new NamedEntry(row.Id, kind, row.Slug, row.Name, row.LiveRevision is not null))], await query.CountAsync(ct));
    }

    /// <summary>What is known of slugs, under the slug that readers see where there is one and under that of the draft otherwise; unknown ones are left out.</summary>
    public async Task<IReadOnlyDictionary<(EntryKind Kind, string Slug), NamedEntry>> ReadAsync(
        IReadOnlyCollection<(EntryKind Kind, string Slug)> named, CancellationToken ct = default)
    {
        var known = new Dictionary<(EntryKind, string), NamedEntry>();
        await using var db = contexts.CreateDbContext();
        foreach (var some in named.Select(one => one.Slug).Distinct(StringComparer.Ordinal).Chunk(Some))
        {
            foreach (var live in await db.PublishedEntries.Where(row => some.Contains(row.Slug)).Select(row => new { row.Id, row.Kind, row.Slug, row.Name }).ToListAsync(ct))
                known[(live.Kind, live.Slug)] = new(live.Id, live.Kind, live.Slug, live.Name, true);
            foreach (var draft in await db.Entries.Where(row => some.Contains(row.Slug)).Select(row => new { row.Id, row.Kind, row.Slug, row.Name }).ToListAsync(ct))
                known.TryAdd((draft.Kind, draft.Slug), new(draft.Id, draft.Kind, draft.Slug, draft.Name, false));
        }

        return known;
    }
}
