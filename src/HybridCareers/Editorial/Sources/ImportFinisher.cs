using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Drafts.Imports;
using HybridCareers.Evidence;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Sources;

/// <summary>Writes the drafts of an import: the source, what is new, what changed, and the bundle that holds them, in one transaction.</summary>
internal static class ImportFinisher
{
    /// <summary>Finishes an import.</summary>
    public static async Task<Outcome> RunAsync(Work work, FinishImport command, CancellationToken ct)
    {
        if (Work.ProblemOf(command.Note) is { } problem)
            return problem;
        if (await work.Db.ArticleImports.SingleOrDefaultAsync(import => import.Id == command.ImportId, ct) is not { } import)
            return new NotFound("There is no such import.");
        if (import.State != ImportState.Open)
            return new ImportEnded(import.Id, import.State, import.BundleId);
        var sheet = KeptSheet.Read(import.Sheet);
        var (entries, contents) = await CurrentAsync(work, sheet, ct);
        var composed = DraftComposer.Compose(sheet, import.Source, await DecisionsAsync(work, import.Id, ct), command.Rest, contents);
        var text = await work.Db.SourceTexts.SingleAsync(text => text.Id == import.TextId, ct);
        var source = await work.Db.Entries.SingleOrDefaultAsync(entry => entry.Kind == EntryKind.Source && entry.Slug == import.Source, ct);
        var about = source is null ? import.ReadSource() : (SourceContent)await ContentOfAsync(work, source, ct);
        var stamp = new CitationStamp(import.Source, text, about.Verbatim == Permitted.Yes, new(work.Member.Name, DateOnly.FromDateTime(work.At.UtcDateTime)));
        var made = composed.Drafts.Where(draft => draft.Entry.EntryId is null)
            .Select(draft => New(work, command, draft.Entry.Kind, draft.Entry.Slug, stamp.On(draft.Entry.Kind, draft.Content, null))).ToList();
        var changed = composed.Drafts.Where(draft => draft.Entry.EntryId is not null)
            .Select(draft => (Entry: entries[draft.Entry.EntryId!.Value], Content: stamp.On(draft.Entry.Kind, draft.Content, contents[draft.Entry.Key]))).ToList();
        if (made.Count + changed.Count >= BundleDesk.MostEntries)
            return Invalid.At("", $"{made.Count + changed.Count:N0} entries would be begun or changed, and a bundle holds at most {BundleDesk.MostEntries} with their source. Accept fewer of them, and leave out what nobody decided.");
        if (source is null)
            made.Insert(0, New(work, command, EntryKind.Source, import.Source, about));
        else if (WithVersion(about, import.ReadSource(), composed.Drafts.Count > 0) is { } renewed)
            changed.Insert(0, (source, renewed));

        if (made.Count > 0 && await EntryEditor.CreateAsync(work, made, ct) is not Saved and var refused)
            return refused;
        foreach (var (entry, content) in changed)
        {
            var outcome = await EntryEditor.SaveAsync(work, new(command.CommandId, command.MemberId, entry.Id, entry.Version, content, command.Note), ct);
            if (outcome is not Saved)
                return Named(outcome, entry);
        }

        await work.Db.SaveChangesAsync(ct); // what follows asks the database for them
        (text.SourceId, text.IsKept) = (source?.Id ?? made[0].EntryId, true);
        Guid[] all = [.. made.Select(draft => draft.EntryId), .. changed.Select(draft => draft.Entry.Id)];
        // What waits in an open bundle waits there on: an entry is in one of them at most.
        var elsewhere = await (
            from item in work.Db.BundleItems
            where all.Contains(item.EntryId)
            join bundle in work.Db.Bundles on item.BundleId equals bundle.Id
            where bundle.State == BundleState.Open
            select new { item.EntryId, item.BundleId }).ToListAsync(ct);
        Guid[] free = [.. all.Except(elsewhere.Select(item => item.EntryId))];
        if (free.Length > 0 && await BundleAsync(work, command, import, free, ct) is { } refusal)
            return refusal;
        (import.State, import.EndedAt) = (ImportState.Finished, work.At);
        import.BundleId = free.Length > 0 ? command.BundleId : elsewhere is [var first, ..] ? first.BundleId : null;
        import.Version++;
        work.Record("finish-import", text.SourceId, $"{import.Source}: {made.Count} new, {changed.Count} changed, {composed.LeftOut.Count} left out");
        return new ImportFinished(import.Id, import.BundleId, made.Count, changed.Count, composed.LeftOut);
    }

    private static NewEntry New(Work work, FinishImport command, EntryKind kind, string slug, IContent content) =>
        new(command.CommandId, command.MemberId, Guid.CreateVersion7(work.At), kind, slug, content, command.Note);

    private static async Task<(Dictionary<Guid, Entry> Entries, Dictionary<string, IContent> Contents)> CurrentAsync(Work work, ImportSheet sheet, CancellationToken ct)
    {
        var keys = sheet.Entries.Where(entry => entry.EntryId is not null).ToDictionary(entry => entry.EntryId!.Value, entry => entry.Key);
        var (entries, contents) = (new Dictionary<Guid, Entry>(), new Dictionary<string, IContent>(StringComparer.Ordinal));
        foreach (var chunk in keys.Keys.Chunk(500))
        {
            foreach (var entry in await work.Db.Entries.Where(entry => chunk.Contains(entry.Id)).ToListAsync(ct))
                entries.Add(entry.Id, entry);
        }

        foreach (var entry in entries.Values)
            contents.Add(keys[entry.Id], await ContentOfAsync(work, entry, ct));
        return (entries, contents);
    }

    private static async Task<IContent> ContentOfAsync(Work work, Entry entry, CancellationToken ct) =>
        (await work.Db.Revisions.AsNoTracking().SingleAsync(revision => revision.EntryId == entry.Id && revision.Number == entry.LatestRevision, ct)).Read(entry.Kind);

    private static async Task<Dictionary<string, PieceDecision>> DecisionsAsync(Work work, Guid import, CancellationToken ct) =>
        (await work.Db.ImportDecisions.AsNoTracking().Where(row => row.ImportId == import).ToListAsync(ct))
        .ToDictionary(row => row.Piece, row => new PieceDecision(row.Piece, row.Verdict, row.Text, row.MoveTo), StringComparer.Ordinal);

    /// <summary>The source with this state of its text among its versions; <c>null</c> where it has it, or where nobody will cite it.</summary>
    private static SourceContent? WithVersion(SourceContent source, SourceContent now, bool isCited)
    {
        var version = now.Versions![^1];
        var outline = OutlineOf(version);
        return !isCited || (source.Versions ?? []).Any(known => OutlineOf(known) == outline)
            ? null
            : source with { Retrieved = now.Retrieved, Versions = [.. source.Versions ?? [], version] };
    }

    private static string OutlineOf(SourceVersion version) => System.Text.Json.JsonSerializer.Serialize(version.Sections, ContentJson.Options);

    private static async Task<Outcome?> BundleAsync(Work work, FinishImport command, ArticleImport import, Guid[] entries, CancellationToken ct)
    {
        var name = string.IsNullOrWhiteSpace(command.Name) ? $"Import: {import.Title}" : command.Name;
        var begun = await BundleDesk.CreateAsync(work, new(command.CommandId, command.MemberId, command.BundleId, name.Length > DraftBundle.LongestName ? name[..DraftBundle.LongestName] : name, entries), ct);
        if (begun is not BundleSaved saved)
            return begun;
        await work.Db.SaveChangesAsync(ct);
        if (!command.HandIn)
            return null;
        var handed = await BundleDesk.SubmitAsync(work, new(command.CommandId, command.MemberId, command.BundleId, saved.Version, command.Note), ct);
        return handed is BundleSaved ? null : handed;
    }

    private static Outcome Named(Outcome outcome, Entry entry) => outcome switch
    {
        InReview review => new Invalid([new("entry", review.Why, SheetEntry.KeyOf(entry.Kind, entry.Slug))]),
        Invalid invalid => new Invalid([.. invalid.Problems.Select(problem => problem with { Entry = SheetEntry.KeyOf(entry.Kind, entry.Slug) })]),
        _ => outcome,
    };
}
