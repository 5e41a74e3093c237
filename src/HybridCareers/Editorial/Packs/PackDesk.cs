using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Packs;

/// <summary>Take a pack in as drafts.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="Documents">What the pack holds.</param>
/// <param name="Note">About the change; may be empty.</param>
public sealed record ImportPack(Guid CommandId, Guid MemberId, IReadOnlyList<PackDocument> Documents, string Note) : Command(CommandId, MemberId);

/// <summary>A pack was taken in; nothing that is live was touched.</summary>
/// <param name="Created">Entries begun.</param>
/// <param name="Changed">Entries with a new revision.</param>
/// <param name="Same">Documents that say what the newest revision says.</param>
/// <param name="LeftOut">Documents that were not taken in, each with the reason: somebody wrote meanwhile, or the entry is being reviewed.</param>
public sealed record Imported(int Created, int Changed, int Same, IReadOnlyList<Problem> LeftOut) : Effect;

/// <summary>Writes all live content as a pack and takes packs in.</summary>
public sealed class PackDesk(WriteDesk desk, IDbContextFactory<CareersDb> contexts)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>The files of a pack of everything that is live at this moment.</summary>
    public async Task<IReadOnlyList<(string Path, byte[] Bytes)>> ExportAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rows = await db.PublishedEntries.AsNoTracking().ToListAsync(ct);
        return ContentPack.Write(rows.Select(row => (row.Kind, row.Slug, ContentJson.Read(row.Kind, row.Document))));
    }

    /// <summary>
    /// Takes a pack in, all or none: new documents begin entries, changed ones write revisions. A document whose entry has moved on since the pack was
    /// written is left out. Answers <see cref="Imported"/>, <see cref="Invalid"/>, <see cref="NotAllowed"/> or <see cref="Unreachable"/>.
    /// </summary>
    public Task<Outcome> ImportAsync(ImportPack command, CancellationToken ct = default) =>
        desk.RunAsync(command, "import", Permission.Editor, (work, token) => ImportAsync(work, command, token), ct, Patience);

    private static async Task<Outcome> ImportAsync(Work work, ImportPack command, CancellationToken ct)
    {
        var entries = await work.Db.Entries.AsNoTracking().ToDictionaryAsync(entry => (entry.Kind, entry.Slug), ct);
        var (created, same) = (new List<NewEntry>(), 0);
        var changed = new List<(PackDocument Document, Entry Entry)>();
        var leftOut = new List<Problem>();
        foreach (var document in command.Documents)
        {
            if (!entries.TryGetValue((document.Kind, document.Slug), out var entry))
            {
                created.Add(new(command.CommandId, command.MemberId, Guid.CreateVersion7(work.At), document.Kind, document.Slug, document.Content, command.Note));
                continue;
            }

            var says = await SaysAsync(work, entry, ct);
            if (says.Contains(HashOf(document.Content), StringComparer.Ordinal))
                same++;
            else if (document.Base is { } known ? says.Contains(known, StringComparer.Ordinal) : entry.LiveRevision == entry.LatestRevision)
                changed.Add((document, entry));
            else
                leftOut.Add(new("", "Somebody wrote on this entry since the pack was written: bring both together by hand.", document.Path));
        }

        if (created.Count > 0 && await EntryEditor.CreateAsync(work, created, ct) is not Saved and var refused)
            return refused;
        var problems = new List<Problem>();
        foreach (var (document, entry) in changed)
        {
            switch (await EntryEditor.SaveAsync(work, new(command.CommandId, command.MemberId, entry.Id, entry.Version, document.Content, command.Note), ct))
            {
                case Invalid invalid:
                    problems.AddRange(invalid.Problems.Select(problem => problem with { Entry = document.Path }));
                    break;
                case InReview locked:
                    leftOut.Add(new("", locked.Why, document.Path));
                    break;
            }
        }

        if (problems.Count > 0)
            return new Invalid(problems);
        var late = changed.Count(pair => leftOut.Exists(problem => problem.Entry == pair.Document.Path));
        work.Record("import", null, $"{created.Count} new, {changed.Count - late} changed, {same} the same, {leftOut.Count} left out");
        return new Imported(created.Count, changed.Count - late, same, leftOut);
    }

    private static string HashOf(IContent content) => Revision.HashOf(ComposedForm.Of(ContentJson.Write(content)));

    /// <summary>Hashes of what the newest revision says, and of what readers see of it: there merged skills bear another name.</summary>
    private static async Task<IReadOnlyList<string>> SaysAsync(Work work, Entry entry, CancellationToken ct)
    {
        var latest = await work.Db.Revisions.Where(there => there.EntryId == entry.Id && there.Number == entry.LatestRevision).Select(there => there.Hash).SingleAsync(ct);
        return entry.LiveRevision == entry.LatestRevision
            ? [latest, Revision.HashOf(await work.Db.PublishedEntries.Where(row => row.Id == entry.Id).Select(row => row.Document).SingleAsync(ct))]
            : [latest];
    }
}
