using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>What <see cref="PublishGate"/> would say of a draft now. It is the gate itself, on the facts that this one draft can touch.</summary>
public sealed class PublishRehearsal(IDbContextFactory<CareersDb> contexts)
{
    private const int Some = 500;

    /// <summary>Everything that would keep a draft from going live by itself; empty = nothing.</summary>
    /// <param name="entry">The entry, or the id that a new one will get.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="slug">Its slug in the draft.</param>
    /// <param name="content">What it says.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<Problem>> CheckAsync(Guid entry, EntryKind kind, string slug, IContent content, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var merges = await MergesReader.ActiveAsync(db, ct);
        var merged = await MergesReader.ReadAsync(db, merges, new Dictionary<Guid, string> { [entry] = slug }, ct);
        var candidate = new Candidate(entry, kind, slug, merged.In(slug, content));
        return [.. PublishGate.Check([candidate], await FactsAsync(db, candidate, ct)).Select(problem => problem with { Entry = null })];
    }

    private static async Task<LiveFacts> FactsAsync(CareersDb db, Candidate candidate, CancellationToken ct)
    {
        var skill = candidate.Content as SkillContent;
        var entries = await NamedAsync(db, candidate, everySkill: skill?.Prerequisites.Count > 0, ct);
        var renamed = entries.Exists(live => live.Id == candidate.Id && live.Slug != candidate.Slug);
        IReadOnlyList<Naming> namings = renamed ? await LiveFactsReader.NamingsOfAsync(db, [candidate.Id], ct) : [];
        var naming = namings.Select(one => one.By).Except(entries.Select(live => live.Id)).ToList();
        if (naming.Count > 0)
            entries.AddRange(await db.PublishedEntries.Where(live => naming.Contains(live.Id)).Select(live => new LiveName(live.Id, live.Kind, live.Slug)).ToListAsync(ct));
        return new(
            entries, await LiveFactsReader.CitedAsync(db, [candidate], ct), await CodesAsync(db, candidate.Id, skill, ct), await PrerequisitesAsync(db, skill, ct),
            await db.RetiredNames.AsNoTracking().Where(name => name.Kind == candidate.Kind && name.Slug == candidate.Slug)
                .ToDictionaryAsync(name => (name.Kind, name.Slug), name => name.EntryId, ct), namings);
    }

    /// <summary>The live entries that the draft names, those that bear its slug, and itself.</summary>
    private static async Task<List<LiveName>> NamedAsync(CareersDb db, Candidate candidate, bool everySkill, CancellationToken ct)
    {
        var slugs = candidate.Content.References().Where(named => !everySkill || named.Kind != EntryKind.Skill).Select(named => named.Slug)
            .Concat(candidate.Content.Claims().SelectMany(claim => claim.Grounds.Cites).Select(cite => cite.Source))
            .Append(candidate.Slug).Distinct(StringComparer.Ordinal).ToList();
        var live = db.PublishedEntries.Where(row => row.Id == candidate.Id || (everySkill && row.Kind == EntryKind.Skill));
        var found = await live.Select(row => new LiveName(row.Id, row.Kind, row.Slug)).ToListAsync(ct);
        foreach (var some in slugs.Chunk(Some))
            found.AddRange(await db.PublishedEntries.Where(row => some.Contains(row.Slug)).Select(row => new LiveName(row.Id, row.Kind, row.Slug)).ToListAsync(ct));
        return [.. found.DistinctBy(row => row.Id)];
    }

    private static async Task<IReadOnlyDictionary<string, Guid>> CodesAsync(CareersDb db, Guid entry, SkillContent? skill, CancellationToken ct) => skill is null
        ? new Dictionary<string, Guid>(StringComparer.Ordinal)
        : await db.SkillCodes.Where(code => code.Code == skill.Code || code.EntryId == entry).ToDictionaryAsync(code => code.Code, code => code.EntryId, StringComparer.Ordinal, ct);

    private static async Task<IReadOnlyList<(Guid, Guid)>> PrerequisitesAsync(CareersDb db, SkillContent? skill, CancellationToken ct) => skill?.Prerequisites is not { Count: > 0 } ? [] :
        [.. (await db.Set<PublishedSkillLink>().Where(link => link.Kind == SkillLinkKind.Prerequisite).Select(link => new { link.EntryId, link.TargetId }).ToListAsync(ct))
            .Select(link => (link.EntryId, link.TargetId))];
}
