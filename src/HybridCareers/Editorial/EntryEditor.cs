using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Editorial.Verifying;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Writes revisions.</summary>
public sealed class EntryEditor(WriteDesk desk)
{
    /// <summary>Begins an entry. Answers <see cref="Saved"/>, <see cref="Conflict"/>, <see cref="Invalid"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> CreateAsync(NewEntry command, CancellationToken ct = default) =>
        desk.RunAsync(command, "create", Permission.Editor, (work, token) => CreateAsync(work, [command], token), ct);

    /// <summary>Writes the next revision. Answers as <see cref="CreateAsync(NewEntry, CancellationToken)"/>, <see cref="InReview"/> or <see cref="NotFound"/>.</summary>
    public Task<Outcome> SaveAsync(SaveDraft command, CancellationToken ct = default) =>
        desk.RunAsync(command, "save", Permission.Editor, (work, token) => SaveAsync(work, command, token), ct);

    /// <summary>Writes an old revision's content as a new one. Answers as <see cref="SaveAsync(SaveDraft, CancellationToken)"/>.</summary>
    public Task<Outcome> RestoreAsync(RestoreRevision command, CancellationToken ct = default) =>
        desk.RunAsync(command, "restore", Permission.Editor, (work, token) => RestoreAsync(work, command, token), ct);

    /// <summary>Changes the slug. Answers <see cref="Renamed"/>, <see cref="Conflict"/>, <see cref="InReview"/>, <see cref="Invalid"/>, <see cref="NotFound"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> RenameSlugAsync(RenameSlug command, CancellationToken ct = default) =>
        desk.RunAsync(command, "rename", Permission.Editor, (work, token) => RenameAsync(work, command, token), ct);

    /// <summary>Begins entries, all or none.</summary>
    internal static async Task<Outcome> CreateAsync(Work work, IReadOnlyList<NewEntry> commands, CancellationToken ct)
    {
        var texts = commands.Select(command => Canonical(command.Content)).ToList();
        if (commands.FirstOrDefault(command => command.Content.GetType() != ContentJson.TypeOf(command.Kind)) is { } odd)
            return Invalid.At("", $"This is not the content of a {odd.Kind}.");
        var problems = commands.Zip(texts).SelectMany(pair => ProblemsOf(pair.First.Slug, pair.Second, pair.First.Note)).ToList();
        if (problems.Count > 0)
            return new Invalid(problems);
        if (await SlugRules.TakenAsync(work.Db, [.. commands.Select(command => (command.EntryId, command.Kind, command.Slug))], ct) is { } taken)
            return taken;

        var saved = new List<Saved>();
        foreach (var (command, text) in commands.Zip(texts))
        {
            var entry = new Entry { Id = command.EntryId, Kind = command.Kind, Slug = command.Slug, CreatedAt = work.At };
            work.Db.Entries.Add(entry);
            saved.Add(Write(work, entry, command.Content.Name, text, null, command.Note, "create"));
            await WorkingCopies.CloseAsync(work, entry, command.Copy, ct);
        }

        return saved[^1];
    }

    internal static async Task<Outcome> SaveAsync(Work work, SaveDraft command, CancellationToken ct, string verb = "save")
    {
        var (entry, refusal) = await work.FindOpenAsync(command.EntryId, command.Version, ct);
        if (entry is null)
            return refusal!;
        if (command.Content.GetType() != ContentJson.TypeOf(entry.Kind))
            return Invalid.At("", $"This is not the content of a {entry.Kind}.");
        var text = Canonical(command.Content);
        var problems = ProblemsOf(entry.Slug, text, command.Note).ToList();
        if (problems.Count > 0)
            return new Invalid(problems);
        var saved = Write(work, entry, command.Content.Name, text, entry.LatestRevision, command.Note, verb);
        await WorkingCopies.CloseAsync(work, entry, command.Copy, ct);
        return saved;
    }

    private static async Task<Outcome> RestoreAsync(Work work, RestoreRevision command, CancellationToken ct)
    {
        var (entry, refusal) = await work.FindOpenAsync(command.EntryId, command.Version, ct);
        if (entry is null)
            return refusal!;
        var old = await work.Db.Revisions.AsNoTracking()
            .SingleOrDefaultAsync(revision => revision.EntryId == entry.Id && revision.Number == command.Revision, ct);
        if (old is null)
            return new NotFound($"There is no revision {command.Revision}.");
        var content = old.Read(entry.Kind);
        return Work.ProblemOf(command.Note) ?? (Outcome)Write(work, entry, content.Name, Canonical(content), old.Number, command.Note, "restore");
    }

    private static async Task<Outcome> RenameAsync(Work work, RenameSlug command, CancellationToken ct)
    {
        var (entry, refusal) = await work.FindOpenAsync(command.EntryId, command.Version, ct);
        if (entry is null)
            return refusal!;
        if (Slug.ProblemOf(command.Slug) is { } problem)
            return Invalid.At("slug", problem);
        if (await SlugRules.TakenByOthersAsync(work.Db, entry.Id, entry.Kind, command.Slug, ct) is { } taken)
            return taken;
        work.Record("rename", entry.Id, $"{entry.Slug} → {command.Slug}");
        entry.Slug = command.Slug;
        work.Touch(entry, entry.Name);
        return new Renamed(entry.Id, entry.Slug, entry.Version);
    }

    /// <summary>Canonical JSON in Unicode's composed form.</summary>
    private static string Canonical(IContent content) => ComposedForm.Of(ContentJson.Write(content));

    private static IEnumerable<Problem> ProblemsOf(string slug, string text, string note) =>
    [
        .. Slug.ProblemOf(slug) is { } problem ? (Problem[])[new("slug", problem)] : [],
        .. TextRules.ProblemsOf(text),
        .. Work.ProblemOf(note)?.Problems ?? [],
    ];

    private static Saved Write(Work work, Entry entry, string name, string text, int? basedOn, string note, string verb)
    {
        var revision = Revision.Next(entry, text, basedOn, work.Member.Id, note, work.At);
        work.Db.Revisions.Add(revision);
        entry.LatestRevision = revision.Number;
        work.Touch(entry, ComposedForm.Of(name));
        work.Record(verb, entry.Id, RevisionCheck.Detail(revision.Number, revision.Hash));
        return new Saved(entry.Id, revision.Number, entry.Version);
    }
}
