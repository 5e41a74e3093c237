using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts.Imports;
using HybridCareers.Evidence;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>What an importer must know of a source.</summary>
/// <param name="Id">Its entry; <c>null</c> = the portal has none under that slug.</param>
/// <param name="Content">What its newest revision says; <c>null</c> likewise.</param>
/// <param name="Former">The newest state of its text that was imported, else the newest that is kept, without its bytes; <c>null</c> = none is kept.</param>
/// <param name="IsImported">True where that state was imported.</param>
public sealed record KnownSource(Guid? Id, SourceContent? Content, (string Plain, IReadOnlyList<TextPassage> Passages)? Former, bool IsImported);

/// <summary>Reads what an article is set against.</summary>
public sealed class ImportGroundsReader(IDbContextFactory<CareersDb> contexts)
{
    private static readonly EntryKind[] Kinds =
        [EntryKind.Overview, EntryKind.Driver, EntryKind.Role, EntryKind.Path, EntryKind.Project, EntryKind.Development, EntryKind.Comparison];

    /// <summary>A source with its former text.</summary>
    public async Task<KnownSource> SourceAsync(string slug, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var entry = await (
            from source in db.Entries
            where source.Kind == EntryKind.Source && source.Slug == slug
            join revision in db.Revisions on new { source.Id, Number = source.LatestRevision } equals new { Id = revision.EntryId, revision.Number }
            select new { source.Id, revision.Content }).SingleOrDefaultAsync(ct);
        if (entry is null)
            return new(null, null, null, false);
        var texts =
            from text in db.SourceTexts
            where text.SourceId == entry.Id && text.IsKept
            select new { text.Id, text.At, text.Plain, text.Outline, IsImported = db.ArticleImports.Any(import => import.TextId == text.Id && import.State == ImportState.Finished) };
        var former = await texts.OrderByDescending(text => text.IsImported).ThenByDescending(text => text.At).ThenByDescending(text => text.Id).FirstOrDefaultAsync(ct);
        return new(
            entry.Id, (SourceContent)ContentJson.Read(EntryKind.Source, entry.Content),
            former is null ? null : (former.Plain, SourceText.Read(former.Outline)), former?.IsImported == true);
    }

    /// <summary>Slugs of all roles with the titles of their newest revisions.</summary>
    public async Task<IReadOnlyList<(string Slug, string Title)>> RolesAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var roles = await db.Entries.Where(entry => entry.Kind == EntryKind.Role).OrderBy(entry => entry.Slug).Select(entry => new { entry.Slug, entry.Name }).ToListAsync(ct);
        return roles.ConvertAll(role => (role.Slug, role.Name));
    }

    /// <summary>Entries as their newest revisions have them: those that rest on a source, and others that may be meant.</summary>
    /// <param name="source">The source's slug.</param>
    /// <param name="isMeant">Told kind, slug and name: true where the article may speak of that entry.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<PortalEntry>> EntriesAsync(string source, Func<EntryKind, string, string, bool> isMeant, CancellationToken ct = default)
    {
        var resting = $"\"source\":\"{source}\"";
        await using var db = contexts.CreateDbContext();
        var rows = (
            from entry in db.Entries
            where Kinds.Contains(entry.Kind)
            join revision in db.Revisions on new { entry.Id, Number = entry.LatestRevision } equals new { Id = revision.EntryId, revision.Number }
            orderby entry.Kind, entry.Slug
            select new { entry.Id, entry.Kind, entry.Slug, entry.Name, revision.Content }).AsAsyncEnumerable();
        var found = new List<PortalEntry>();
        await foreach (var row in rows.WithCancellation(ct))
        {
            if (isMeant(row.Kind, row.Slug, row.Name) || row.Content.Contains(resting, StringComparison.Ordinal))
                found.Add(new(row.Id, row.Kind, row.Slug, ContentJson.Read(row.Kind, row.Content)));
        }

        return found;
    }
}
