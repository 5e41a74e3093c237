using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>A contradiction as editors see it.</summary>
/// <param name="Now">The entry.</param>
/// <param name="Content">What its newest revision says.</param>
/// <param name="IsInReview">True while a reviewer has it: then it cannot be settled.</param>
public sealed record ContradictionRow(EntryNow Now, ContradictionContent Content, bool IsInReview);

/// <summary>Reads contradictions.</summary>
public sealed class ContradictionReader(IDbContextFactory<CareersDb> contexts)
{
    /// <summary>The most that are read.</summary>
    public const int Most = 500;

    /// <summary>All, live or not, as their newest revisions have them: the open ones first, then by title.</summary>
    public async Task<IReadOnlyList<ContradictionRow>> ListAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rows = await (
            from entry in db.Entries.AsNoTracking()
            where entry.Kind == EntryKind.Contradiction
            join revision in db.Revisions on new { entry.Id, Number = entry.LatestRevision } equals new { Id = revision.EntryId, revision.Number }
            orderby entry.Name, entry.Slug
            select new { Entry = entry, Revision = revision, InReview = db.Reviews.Any(review => review.EntryId == entry.Id && review.Verdict == Verdict.Open) })
            .Take(Most).ToListAsync(ct);
        return [.. rows.Select(row => new ContradictionRow(EntryNow.Of(row.Entry), (ContradictionContent)row.Revision.Read(EntryKind.Contradiction), row.InReview))
            .OrderByDescending(row => row.Content.IsOpen)];
    }
}
