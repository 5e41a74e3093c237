using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Evidence;
using HybridCareers.Published;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>A source as whoever cites it needs it.</summary>
/// <param name="Slug">The slug by which it is cited.</param>
/// <param name="Content">What it says of itself, with the outline of its text where one was kept.</param>
/// <param name="IsLive">True where readers see it; statements that cite another cannot go live before it.</param>
/// <param name="Known">By the hash of a sentence, the words of it that live entries quote; empty where they quote none.</param>
/// <param name="Used">By the hash of a sentence, what live entries say on its grounds.</param>
public sealed record CitableSource(
    string Slug, SourceContent Content, bool IsLive, ILookup<string, string> Known, ILookup<string, string> Used);

/// <summary>Opens sources for citing.</summary>
public sealed class PassageReader(IDbContextFactory<CareersDb> contexts, CurrentCatalog catalog)
{
    /// <summary>A source as readers see it, or as its newest draft has it where they do not; <c>null</c> = there is none.</summary>
    public async Task<CitableSource?> OpenAsync(string slug, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var live = await db.PublishedEntries.Where(row => row.Kind == EntryKind.Source && row.Slug == slug).Select(row => row.Document).SingleOrDefaultAsync(ct);
        var text = live ?? await (
            from entry in db.Entries
            where entry.Kind == EntryKind.Source && entry.Slug == slug
            join revision in db.Revisions on new { entry.Id, Number = entry.LatestRevision } equals new { Id = revision.EntryId, revision.Number }
            select revision.Content).SingleOrDefaultAsync(ct);
        if (text is null)
            return null;
        var uses = SourceUse.In(catalog.Value).Of(slug).Where(use => use.Cite.Hash is not null).ToList();
        return new(
            slug, (SourceContent)ContentJson.Read(EntryKind.Source, text), live is not null,
            uses.Where(use => use.Cite.Quote is not null).DistinctBy(use => (use.Cite.Hash, use.Cite.Quote)).ToLookup(use => use.Cite.Hash!, use => use.Cite.Quote!, StringComparer.Ordinal),
            uses.DistinctBy(use => (use.Cite.Hash, use.Claim.Text)).ToLookup(use => use.Cite.Hash!, use => use.Claim.Text, StringComparer.Ordinal));
    }
}
