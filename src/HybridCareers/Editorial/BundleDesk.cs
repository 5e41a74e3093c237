using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Takes several entries through review to publish as one.</summary>
public sealed class BundleDesk(WriteDesk desk, CatalogStore store)
{
    /// <summary>The most entries of a bundle.</summary>
    public const int MostEntries = 500;

    /// <summary>Begins a bundle. Answers <see cref="BundleSaved"/>, <see cref="Invalid"/>, <see cref="NotFound"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> CreateAsync(NewBundle command, CancellationToken ct = default) =>
        desk.RunAsync(command, "new-bundle", Permission.Editor, (work, token) => CreateAsync(work, command, token), ct);

    /// <summary>Changes a bundle. Answers as <see cref="CreateAsync(NewBundle, CancellationToken)"/>, <see cref="BundleChanged"/> or <see cref="InReview"/>.</summary>
    public Task<Outcome> ChangeAsync(ChangeBundle command, CancellationToken ct = default) =>
        desk.RunAsync(command, "change-bundle", Permission.Editor, (work, token) => ChangeAsync(work, command, token), ct);

    /// <summary>Gives a bundle up. Answers <see cref="BundleSaved"/>, <see cref="BundleChanged"/>, <see cref="NotFound"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> DropAsync(DropBundle command, CancellationToken ct = default) => desk.RunAsync(command, "drop-bundle", Permission.Editor, async (work, token) =>
    {
        var (bundle, _, refusal) = await FindAsync(work, command.BundleId, command.Version, token);
        return bundle is null ? refusal! : Save(work, bundle, "drop-bundle", BundleState.Dropped);
    }, ct);

    /// <summary>
    /// Hands the newest revisions in. Answers <see cref="BundleSaved"/>, <see cref="BundleChanged"/>, <see cref="Invalid"/>, <see cref="NotFound"/> or
    /// <see cref="NotAllowed"/>.
    /// </summary>
    public Task<Outcome> SubmitAsync(SubmitBundle command, CancellationToken ct = default) =>
        desk.RunAsync(command, "submit-bundle", Permission.Editor, (work, token) => SubmitAsync(work, command, token), ct);

    /// <summary>
    /// Decides about everything that waits, or takes it back. Answers <see cref="BundleSaved"/>, <see cref="BundleChanged"/>, <see cref="Invalid"/>,
    /// <see cref="NotFound"/> where nothing waits, or <see cref="NotAllowed"/>.
    /// </summary>
    public Task<Outcome> DecideAsync(DecideBundle command, CancellationToken ct = default) => desk.RunAsync(
        command, "decide-bundle", command.Verdict == Verdict.Withdrawn ? Permission.Editor : Permission.Reviewer,
        (work, token) => DecideAsync(work, command, token), ct);

    /// <summary>
    /// Puts the bundle live in one transaction. Answers <see cref="WentLive"/>, <see cref="BundleChanged"/>, <see cref="Conflict"/> where an entry was
    /// written after it was handed in, <see cref="Invalid"/>, <see cref="NotFound"/> or <see cref="NotAllowed"/>.
    /// </summary>
    public async Task<Outcome> PublishAsync(PublishBundle command, CancellationToken ct = default)
    {
        var outcome = await desk.RunAsync(command, "publish-bundle", Permission.Publisher, (work, token) => PublishAsync(work, command, token), ct);
        if (outcome is WentLive)
            await store.FollowAsync(ct);
        return outcome;
    }

    internal static async Task<Outcome> CreateAsync(Work work, NewBundle command, CancellationToken ct)
    {
        if (await work.Db.Bundles.AnyAsync(there => there.Id == command.BundleId, ct))
            return Invalid.At("bundle", "There is a bundle with this id already.");
        if (await ProblemOfAsync(work, command.BundleId, command.Name, command.Entries, ct) is { } problem)
            return problem;
        var bundle = new DraftBundle { Id = command.BundleId, Name = ComposedForm.Of(command.Name.Trim()), By = work.Member.Id, At = work.At, Version = 0 };
        work.Db.Bundles.Add(bundle);
        work.Db.BundleItems.AddRange(command.Entries.Distinct().Select(entry => new BundleItem { BundleId = bundle.Id, EntryId = entry }));
        return Save(work, bundle, "new-bundle", BundleState.Open);
    }

    private static async Task<Outcome> ChangeAsync(Work work, ChangeBundle command, CancellationToken ct)
    {
        var (bundle, items, refusal) = await FindAsync(work, command.BundleId, command.Version, ct);
        if (bundle is null)
            return refusal!;
        if (await ProblemOfAsync(work, bundle.Id, command.Name, command.Entries, ct) is { } problem)
            return problem;
        if ((await WaitingAsync(work, items, ct)).FirstOrDefault() is { } open)
            return new InReview(open.Id, open.SubmittedBy, "The bundle is being reviewed: wait for the decision, or withdraw it.");
        bundle.Name = ComposedForm.Of(command.Name.Trim());
        work.Db.BundleItems.RemoveRange(items.Where(item => !command.Entries.Contains(item.EntryId)));
        work.Db.BundleItems.AddRange(command.Entries.Distinct().Where(entry => items.TrueForAll(item => item.EntryId != entry))
            .Select(entry => new BundleItem { BundleId = bundle.Id, EntryId = entry }));
        return Save(work, bundle, "change-bundle", BundleState.Open);
    }

    internal static async Task<Outcome> SubmitAsync(Work work, SubmitBundle command, CancellationToken ct)
    {
        var (bundle, items, refusal) = await FindAsync(work, command.BundleId, command.Version, ct);
        if (bundle is null)
            return refusal!;
        foreach (var item in items)
        {
            var latest = await work.Db.Entries.Where(entry => entry.Id == item.EntryId).Select(entry => entry.LatestRevision).SingleAsync(ct);
            var outcome = await ReviewDesk.SubmitAsync(work, new(command.CommandId, command.MemberId, item.EntryId, latest, command.Note, command.Kind), ct);
            if (outcome is not Submitted)
                return outcome;
            item.Revision = latest;
        }

        return Save(work, bundle, "submit-bundle", BundleState.Open);
    }

    private static async Task<Outcome> DecideAsync(Work work, DecideBundle command, CancellationToken ct)
    {
        var (bundle, items, refusal) = await FindAsync(work, command.BundleId, command.Version, ct);
        if (bundle is null)
            return refusal!;
        var waiting = await WaitingAsync(work, items, ct);
        if (waiting.Count == 0)
            return new NotFound("Nothing of this bundle waits for review.");
        foreach (var review in waiting)
        {
            var outcome = command.Verdict == Verdict.Withdrawn
                ? await ReviewDesk.WithdrawAsync(work, new(command.CommandId, command.MemberId, review.Id), ct)
                : await ReviewDesk.DecideAsync(work, new(command.CommandId, command.MemberId, review.Id, command.Verdict, command.Why), ct);
            if (outcome is not Effect)
                return outcome;
        }

        return Save(work, bundle, "decide-bundle", BundleState.Open);
    }

    private static async Task<Outcome> PublishAsync(Work work, PublishBundle command, CancellationToken ct)
    {
        var (bundle, items, refusal) = await FindAsync(work, command.BundleId, command.Version, ct);
        if (bundle is null)
            return refusal!;
        var ids = items.ConvertAll(item => item.EntryId);
        var entries = await work.Db.Entries.Where(entry => ids.Contains(entry.Id)).ToDictionaryAsync(entry => entry.Id, ct);
        if (items.Find(item => item.Revision is { } handedIn && entries[item.EntryId].LatestRevision != handedIn) is { } late)
            return new Conflict(EntryNow.Of(entries[late.EntryId]));
        var outcome = await Publisher.PublishAsync(work, new(
            command.CommandId, command.MemberId, [.. entries.Values.Select(entry => new PublishItem(entry.Id, entry.LatestRevision, entry.Version))], command.Note), ct);
        if (outcome is WentLive)
            Save(work, bundle, "publish-bundle", BundleState.Published);
        return outcome;
    }

    private static BundleSaved Save(Work work, DraftBundle bundle, string verb, BundleState state)
    {
        bundle.Version++;
        bundle.State = state;
        work.Record(verb, null, $"bundle {bundle.Name}");
        return new(bundle.Id, bundle.Version, state);
    }

    private static async Task<(DraftBundle? Bundle, List<BundleItem> Items, Outcome? Refusal)> FindAsync(Work work, Guid id, int version, CancellationToken ct)
    {
        var bundle = await work.Db.Bundles.SingleOrDefaultAsync(bundle => bundle.Id == id, ct);
        return bundle switch
        {
            null => (null, [], new NotFound("There is no such bundle.")),
            _ when bundle.Version != version || bundle.State != BundleState.Open => (null, [], new BundleChanged(bundle.Id, bundle.Version, bundle.State)),
            _ => (bundle, await work.Db.BundleItems.Where(item => item.BundleId == id).OrderBy(item => item.EntryId).ToListAsync(ct), null),
        };
    }

    private static async Task<List<Review>> WaitingAsync(Work work, List<BundleItem> items, CancellationToken ct)
    {
        var ids = items.ConvertAll(item => item.EntryId);
        var open = await work.Db.Reviews.Where(review => ids.Contains(review.EntryId) && review.Verdict == Verdict.Open).OrderBy(review => review.SubmittedSequence).ToListAsync(ct);
        return open.FindAll(review => items.Exists(item => item.EntryId == review.EntryId && item.Revision == review.Revision));
    }

    private static async Task<Outcome?> ProblemOfAsync(Work work, Guid bundle, string name, IReadOnlyList<Guid> entries, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(name))
            return Invalid.At("name", "Give the bundle a name.");
        if (TextRules.ProblemOf(ComposedForm.Of(name), DraftBundle.LongestName) is { } problem)
            return Invalid.At("name", problem);
        if (entries.Count is 0 or > MostEntries)
            return Invalid.At("entries", $"Choose 1 to {MostEntries} entries.");
        var others = await (
            from item in work.Db.BundleItems
            where entries.Contains(item.EntryId) && item.BundleId != bundle
            join other in work.Db.Bundles on item.BundleId equals other.Id
            where other.State == BundleState.Open
            join entry in work.Db.Entries on item.EntryId equals entry.Id
            select new Problem("entries", $"'{entry.Name}' is in the bundle '{other.Name}': take it out there first.", null)).ToListAsync(ct);
        if (others.Count > 0)
            return new Invalid(others);
        return await work.Db.Entries.CountAsync(entry => entries.Contains(entry.Id), ct) == entries.Distinct().Count() ? null : new NotFound("One of the entries does not exist.");
    }
}
