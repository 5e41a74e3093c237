using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Members;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Puts approved revisions live and takes entries down. When it answers, this instance shows the change.</summary>
public sealed class Publisher(WriteDesk desk, CatalogStore store)
{
    /// <summary>
    /// Puts approved revisions live, all or none; in an emergency also others, which are then listed until someone reviews them. Answers <see cref="WentLive"/>, <see cref="Conflict"/>, <see cref="Invalid"/> with every
    /// problem of the publish gate, <see cref="NotFound"/> or <see cref="NotAllowed"/>.
    /// </summary>
    public async Task<Outcome> PublishAsync(PublishEntries command, CancellationToken ct = default)
    {
        var outcome = await desk.RunAsync(command, "publish", Permission.Publisher, (work, token) => PublishAsync(work, command, token), ct);
        if (outcome is WentLive)
            await store.FollowAsync(ct);
        return outcome;
    }

    /// <summary>
    /// Takes an entry down; its history stays. Answers <see cref="TakenDown"/>, <see cref="Conflict"/>, <see cref="NotFound"/>,
    /// <see cref="NotAllowed"/>, or <see cref="Invalid"/> with every place where another live entry names it.
    /// </summary>
    public async Task<Outcome> UnpublishAsync(TakeDown command, CancellationToken ct = default)
    {
        var outcome = await desk.RunAsync(command, "unpublish", Permission.Publisher, (work, token) => UnpublishAsync(work, command, token), ct);
        if (outcome is TakenDown)
            await store.FollowAsync(ct);
        return outcome;
    }

    /// <summary>Publishes within a transaction.</summary>
    internal static async Task<Outcome> PublishAsync(Work work, PublishEntries command, CancellationToken ct)
    {
        if (command.Entries.Count == 0)
            return Invalid.At("entries", "Name at least one entry.");
        if (string.IsNullOrWhiteSpace(command.Note))
            return Invalid.At("note", "Say what changes: readers see this note.");
        if (Work.ProblemOf(command.Note) is { } problem)
            return problem;
        if (command.Emergency is { } why && (string.IsNullOrWhiteSpace(why) ? Invalid.At("emergency", "Say why it cannot wait for a review.") : Work.ProblemOf(why, "emergency")) is { } odd)
            return odd;
        var found = new List<(Entry, Revision)>();
        var refusals = new List<Problem>();
        foreach (var item in command.Entries.DistinctBy(item => item.EntryId))
        {
            var (entry, refusal) = await work.FindAsync(item.EntryId, item.Version, ct);
            if (entry is null)
                return refusal!;
            var revision = await work.Db.Revisions.AsNoTracking()
                .SingleOrDefaultAsync(revision => revision.EntryId == entry.Id && revision.Number == item.Revision, ct);
            if (revision is null)
                return new NotFound($"There is no revision {item.Revision} of {Candidate.NameOf(entry.Kind, entry.Slug)}.");
            found.Add((entry, revision));
            if (await IsApprovedAsync(work, entry.Id, revision.Number, ct))
                continue;
            if (command.Emergency is not null)
                Force(work, revision, command.Emergency);
            else
                refusals.Add(new("review", $"Revision {item.Revision} was not approved: hand it in and have it decided.", Candidate.NameOf(entry.Kind, entry.Slug)));
        }

        return refusals.Count > 0 ? new Invalid(refusals) : await GoLive.RunAsync(work, found, command.Note, ct);
    }

    /// <summary>True where every review that was asked for approved the revision.</summary>
    internal static async Task<bool> IsApprovedAsync(Work work, Guid entry, int revision, CancellationToken ct) => Review.Approve(
        await work.Db.Reviews.AsNoTracking().Where(review => review.EntryId == entry && review.Revision == revision).ToListAsync(ct));

    private static void Force(Work work, Revision revision, string why)
    {
        work.Db.ForcedPublishes.Add(new()
        {
            Id = Guid.CreateVersion7(work.At), EntryId = revision.EntryId, Revision = revision.Number, By = work.Member.Id, At = work.At, Reason = why,
        });
        work.Record("force-publish", revision.EntryId, $"revision {revision.Number} without review: {why}");
    }

    /// <summary>Takes down within a transaction.</summary>
    internal static async Task<Outcome> UnpublishAsync(Work work, TakeDown command, CancellationToken ct)
    {
        var (entry, refusal) = await work.FindAsync(command.EntryId, command.Version, ct);
        if (entry is null)
            return refusal!;
        if (Work.ProblemOf(command.Note) is { } problem)
            return problem;
        var live = await work.Db.PublishedEntries.AsNoTracking().SingleOrDefaultAsync(row => row.Id == entry.Id, ct);
        if (live is null)
            return new NotFound("This entry is not live.");
        var namings = (await LiveFactsReader.NamingsOfAsync(work.Db, [entry.Id], ct)).Where(naming => naming.By != entry.Id).ToList();
        if (namings.Count > 0)
            return new Invalid(await InWordsAsync(work, namings, ct));

        await PublishedTables.RemoveAsync(work.Db, entry.Id, ct);
        work.Db.RetiredNames.Add(new(live.Kind, live.Slug, live.Id, work.At));
        var version = await GoLive.NextVersionAsync(work.Db, ct);
        work.Db.PublishedHistory.Add(new(
            live.Id, live.Kind, live.Slug, live.Name, live.Revision, work.At, ChangeKind.TakenDown, command.Note, version));
        entry.LiveRevision = null;
        entry.Version++;
        work.Record("unpublish", entry.Id, $"revision {live.Revision} as {live.Slug}");
        return new TakenDown(entry.Id, version);
    }

    private static async Task<IReadOnlyList<Problem>> InWordsAsync(Work work, List<Naming> namings, CancellationToken ct)
    {
        var ids = namings.Select(naming => naming.By).Distinct().ToList();
        var names = await work.Db.PublishedEntries.Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => Candidate.NameOf(row.Kind, row.Slug), ct);
        return [.. namings.Select(naming => new Problem(naming.Place, "Live entries name it, at these places: change and publish them first.", names[naming.By]))];
    }
}
