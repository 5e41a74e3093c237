using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts.Imports;
using HybridCareers.Editorial.Sources;
using HybridCareers.Evidence;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>An import in a list.</summary>
/// <param name="Id">The import.</param>
/// <param name="Title">What the article is called.</param>
/// <param name="Source">The source's slug.</param>
/// <param name="State">How it stands.</param>
/// <param name="By">Who began it, by name.</param>
/// <param name="At">When, UTC.</param>
/// <param name="EndedAt">When it ended, UTC; <c>null</c> = it is open.</param>
/// <param name="Pieces">Pieces about which somebody may decide.</param>
/// <param name="Decided">How many of them are decided.</param>
/// <param name="BundleId">The bundle of its drafts; <c>null</c> = there is none.</param>
/// <param name="TextId">Its text.</param>
public sealed record ImportRow(
    Guid Id, string Title, string Source, ImportState State, string By, DateTimeOffset At, DateTimeOffset? EndedAt, int Pieces, int Decided, Guid? BundleId, Guid TextId);

/// <summary>An import as whoever decides needs it.</summary>
/// <param name="Row">What is said of it in lists.</param>
/// <param name="Text">The article as plain text: every place counts in it.</param>
/// <param name="Sheet">What it proposes.</param>
/// <param name="Decisions">What was decided, by piece.</param>
/// <param name="Verbatim">Whether the source's sentences may be repeated, as the source says it now.</param>
public sealed record ImportView(ImportRow Row, string Text, ImportSheet Sheet, IReadOnlyDictionary<string, PieceDecision> Decisions, Permitted Verbatim = Permitted.NotStated);

/// <summary>A kept text in a list.</summary>
/// <param name="Id">The text.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="Bytes">How many there are.</param>
/// <param name="MediaType">Their media type.</param>
/// <param name="FileName">The file's name; <c>null</c> = none.</param>
/// <param name="Address">Where it stands; <c>null</c> = not known.</param>
/// <param name="RetrievedOn">The day it was read, UTC.</param>
/// <param name="By">Who kept it, by name.</param>
/// <param name="At">When, UTC.</param>
public sealed record TextRow(Guid Id, string Sha256, int Bytes, string MediaType, string? FileName, string? Address, DateOnly RetrievedOn, string By, DateTimeOffset At);

/// <summary>A kept text whole.</summary>
/// <param name="Row">What is said of it in lists.</param>
/// <param name="Plain">The text without its format.</param>
/// <param name="Passages">Its sentences and rows.</param>
public sealed record TextView(TextRow Row, string Plain, IReadOnlyList<TextPassage> Passages)
{
    /// <summary>Finds the passages that citations name.</summary>
    public CitedPlaces Places() => new(Plain, Passages);
}

/// <summary>What editors see of imports and of the texts of sources. None of it is for readers.</summary>
public sealed class ImportReader(IDbContextFactory<CareersDb> contexts)
{
    private const int MostRows = 200;

    /// <summary>The imports, open ones first, of these the latest first.</summary>
    public async Task<IReadOnlyList<ImportRow>> ListAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await Rows(db, db.ArticleImports.OrderByDescending(import => import.State == ImportState.Open).ThenByDescending(import => import.At).ThenByDescending(import => import.Id)).Take(MostRows).ToListAsync(ct);
    }

    /// <summary>One import; <c>null</c> = there is none, or it was cancelled.</summary>
    public async Task<ImportView?> OpenAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await Rows(db, db.ArticleImports.Where(import => import.Id == id)).SingleOrDefaultAsync(ct) is not { } row)
            return null;
        var text = await (
            from import in db.ArticleImports
            where import.Id == id
            join kept in db.SourceTexts on import.TextId equals kept.Id
            select new { Import = import, kept.Plain }).AsNoTracking().SingleAsync(ct);
        var decisions = await db.ImportDecisions.AsNoTracking().Where(decision => decision.ImportId == id).ToListAsync(ct);
        return new(row, text.Plain, KeptSheet.Read(text.Import.Sheet), decisions.ToDictionary(
            decision => decision.Piece, decision => new PieceDecision(decision.Piece, decision.Verdict, decision.Text, decision.MoveTo), StringComparer.Ordinal), await VerbatimAsync(db, text.Import, ct));
    }

    private static async Task<Permitted> VerbatimAsync(CareersDb db, ArticleImport import, CancellationToken ct)
    {
        var newest = await (
            from entry in db.Entries
            where entry.Kind == EntryKind.Source && entry.Slug == import.Source
            join revision in db.Revisions on new { EntryId = entry.Id, Number = entry.LatestRevision } equals new { revision.EntryId, revision.Number }
            select revision).AsNoTracking().SingleOrDefaultAsync(ct);
        return ((SourceContent?)newest?.Read(EntryKind.Source) ?? import.ReadSource()).Verbatim;
    }

    /// <summary>The kept texts of a source, the newest first.</summary>
    public async Task<IReadOnlyList<TextRow>> TextsAsync(string source, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var texts = from text in db.SourceTexts join entry in db.Entries on text.SourceId equals entry.Id where entry.Slug == source && text.IsKept select text;
        return await Rows(db, texts.OrderByDescending(text => text.At).ThenByDescending(text => text.Id)).ToListAsync(ct);
    }

    /// <summary>One kept text; <c>null</c> = there is none.</summary>
    public async Task<TextView?> OpenTextAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await Rows(db, db.SourceTexts.Where(text => text.Id == id)).SingleOrDefaultAsync(ct) is not { } row)
            return null;
        var text = await db.SourceTexts.Where(text => text.Id == id).Select(text => new { text.Plain, text.Outline }).SingleAsync(ct);
        return new(row, text.Plain, SourceText.Read(text.Outline));
    }

    private static IQueryable<ImportRow> Rows(CareersDb db, IQueryable<ArticleImport> imports) =>
        from import in imports
        join member in db.Members on import.By equals member.Id
        select new ImportRow(
            import.Id, import.Title, import.Source, import.State, member.Name, import.At, import.EndedAt, import.OpenPieces,
            db.ImportDecisions.Count(decision => decision.ImportId == import.Id && decision.Verdict != PieceVerdict.Open), import.BundleId, import.TextId);

    private static IQueryable<TextRow> Rows(CareersDb db, IQueryable<SourceText> texts) =>
        from text in texts
        join member in db.Members on text.By equals member.Id
        select new TextRow(text.Id, text.Sha256, text.Bytes.Length, text.MediaType, text.FileName, text.Address, text.RetrievedOn, member.Name, text.At);
}
