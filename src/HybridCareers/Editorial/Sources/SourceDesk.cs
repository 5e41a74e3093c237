using System.Security.Cryptography;
using HybridCareers.Content;
using HybridCareers.Drafts.Imports;
using HybridCareers.Evidence;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Sources;

/// <summary>Keeps the texts of sources and carries imports from their begin to their drafts. Whatever happens between, an import is whole or was never there.</summary>
public sealed class SourceDesk(WriteDesk desk)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Keeps a text. Answers <see cref="TextKept"/>, <see cref="Invalid"/>, <see cref="NotFound"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> KeepAsync(KeepText command, CancellationToken ct = default) =>
        desk.RunAsync(command, "keep-text", Permission.Editor, (work, token) => KeepAsync(work, command, token), ct, Patience);

    /// <summary>Begins an import. Answers <see cref="ImportBegun"/>, <see cref="AlreadyImported"/>, <see cref="Invalid"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> BeginAsync(BeginImport command, CancellationToken ct = default) =>
        desk.RunAsync(command, "begin-import", Permission.Editor, (work, token) => BeginAsync(work, command, token), ct, Patience);

    /// <summary>Keeps decisions. Answers <see cref="PiecesDecided"/>, <see cref="ImportEnded"/>, <see cref="Invalid"/>, <see cref="NotFound"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> DecideAsync(DecidePieces command, CancellationToken ct = default) => desk.AsideAsync(
        command.MemberId, command.SessionId, Permission.Editor, (db, now, token) => ImportDecisions.KeepAsync(db, command, now, token), ct);

    /// <summary>
    /// Writes the drafts, all or none. Answers <see cref="ImportFinished"/>, <see cref="ImportEnded"/>, <see cref="Invalid"/>, <see cref="Conflict"/>,
    /// <see cref="NotFound"/> or <see cref="NotAllowed"/>.
    /// </summary>
    public Task<Outcome> FinishAsync(FinishImport command, CancellationToken ct = default) =>
        desk.RunAsync(command, "finish-import", Permission.Editor, (work, token) => ImportFinisher.RunAsync(work, command, token), ct, Patience);

    /// <summary>Gives an import up. Answers <see cref="ImportCancelled"/>, <see cref="ImportEnded"/>, <see cref="NotFound"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> CancelAsync(CancelImport command, CancellationToken ct = default) =>
        desk.RunAsync(command, "cancel-import", Permission.Editor, (work, token) => CancelAsync(work, command, token), ct);

    private static async Task<Outcome> KeepAsync(Work work, KeepText command, CancellationToken ct)
    {
        if (ProblemOf(command.File) is { } problem)
            return problem;
        var source = await work.Db.Entries.Where(entry => entry.Kind == EntryKind.Source && entry.Slug == command.Source).Select(entry => (Guid?)entry.Id).SingleOrDefaultAsync(ct);
        if (source is null)
            return new NotFound($"There is no source '{command.Source}'.");
        var (text, wasThere) = await TextAsync(work, source, command.File, ct);
        text.IsKept = true;
        if (!wasThere)
            work.Record("keep-text", source, $"{text.Bytes.Length} bytes, sha256 {text.Sha256}");
        return new TextKept(text.Id, wasThere);
    }

    private static async Task<Outcome> BeginAsync(Work work, BeginImport command, CancellationToken ct)
    {
        if (ProblemOf(command.File) is { } problem)
            return problem;
        if (Slug.ProblemOf(command.Source) is { } odd)
            return Invalid.At("source", odd);
        var draft = ComposedForm.Of(ContentJson.Write(command.About));
        if (TextRules.ProblemsOf(draft).ToList() is { Count: > 0 } problems)
            return new Invalid(problems);
        if (await work.Db.ArticleImports.AnyAsync(import => import.Id == command.ImportId, ct))
            return Invalid.At("import", "There is an import with this id already.");
        var source = await work.Db.Entries.Where(entry => entry.Kind == EntryKind.Source && entry.Slug == command.Source).Select(entry => (Guid?)entry.Id).SingleOrDefaultAsync(ct);
        var hash = HashOf(command.File.Bytes);
        var before = await (
            from import in work.Db.ArticleImports
            where import.Source == command.Source
            join kept in work.Db.SourceTexts on import.TextId equals kept.Id
            where kept.Sha256 == hash
            orderby import.State descending
            select new { import.Id, import.State }).FirstOrDefaultAsync(ct);
        if (before is not null)
            return new AlreadyImported(before.Id, before.State);
        var (text, _) = await TextAsync(work, source, command.File, ct);
        var open = command.Sheet.Open.Count();
        work.Db.ArticleImports.Add(new()
        {
            Id = command.ImportId, TextId = text.Id, Source = command.Source, Title = ComposedForm.Of(command.About.Title), SourceDraft = draft,
            Sheet = KeptSheet.Write(command.Sheet), OpenPieces = open, By = work.Member.Id, At = work.At,
        });
        work.Record("begin-import", source, $"{command.Source}: {open} pieces in {command.Sheet.Entries.Count} entries, sha256 {text.Sha256}");
        return new ImportBegun(command.ImportId, text.Id, command.Sheet.Entries.Count, open);
    }

    private static async Task<Outcome> CancelAsync(Work work, CancelImport command, CancellationToken ct)
    {
        if (await work.Db.ArticleImports.SingleOrDefaultAsync(import => import.Id == command.ImportId, ct) is not { } import)
            return new NotFound("There is no such import.");
        if (import.State != ImportState.Open)
            return new ImportEnded(import.Id, import.State, import.BundleId);
        work.Db.ArticleImports.Remove(import);
        await work.Db.SaveChangesAsync(ct); // what refers to the text goes first
        if (!await work.Db.ArticleImports.AnyAsync(other => other.TextId == import.TextId, ct))
            await work.Db.SourceTexts.Where(text => text.Id == import.TextId && !text.IsKept).ExecuteDeleteAsync(ct);
        work.Record("cancel-import", null, import.Source);
        return new ImportCancelled(import.Id);
    }

    private static async Task<(SourceText Text, bool WasThere)> TextAsync(Work work, Guid? source, SourceFile file, CancellationToken ct)
    {
        var hash = HashOf(file.Bytes);
        if (source is not null && await work.Db.SourceTexts.FirstOrDefaultAsync(text => text.SourceId == source && text.Sha256 == hash, ct) is { } there)
            return (there, true);
        var text = new SourceText
        {
            Id = Guid.CreateVersion7(work.At), SourceId = source, Sha256 = hash, Bytes = file.Bytes, MediaType = file.MediaType, FileName = file.FileName, Address = file.Address,
            RetrievedOn = file.RetrievedOn, Plain = file.Plain, Outline = SourceText.Write(file.Passages), By = work.Member.Id, At = work.At,
        };
        work.Db.SourceTexts.Add(text);
        return (text, false);
    }

    private static Invalid? ProblemOf(SourceFile file) => file switch
    {
        { Bytes.Length: 0 } => Invalid.At("file", "The text is empty."),
        { Bytes.Length: > SourceText.MostBytes } => Invalid.At("file", $"The text has {file.Bytes.Length:N0} bytes; at most {SourceText.MostBytes:N0} are kept."),
        { FileName.Length: > SourceText.LongestAddress } => Invalid.At("file", "The name of the file is too long."),
        { Address.Length: > SourceText.LongestAddress } => Invalid.At("address", "The address is too long."),
        { MediaType.Length: > 200 } => Invalid.At("file", "The media type is too long."),
        _ => null,
    };

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
