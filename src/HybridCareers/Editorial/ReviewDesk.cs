using HybridCareers.Drafts;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Takes revisions in and has them decided by somebody else than their author.</summary>
public sealed class ReviewDesk(WriteDesk desk)
{
    /// <summary>
    /// Hands the newest revision in; the entry is locked until it is decided or withdrawn. Answers <see cref="Submitted"/>, <see cref="Invalid"/>,
    /// <see cref="Conflict"/> where there is a newer one, <see cref="NotFound"/> or <see cref="NotAllowed"/>.
    /// </summary>
    public Task<Outcome> SubmitAsync(SubmitRevision command, CancellationToken ct = default) =>
        desk.RunAsync(command, "submit", Permission.Editor, (work, token) => SubmitAsync(work, command, token), ct);

    /// <summary>
    /// Takes a revision back. Answers <see cref="Withdrawn"/>, <see cref="NotFound"/>, <see cref="Conflict"/> where it was decided meanwhile, or
    /// <see cref="NotAllowed"/>.
    /// </summary>
    public Task<Outcome> WithdrawAsync(WithdrawReview command, CancellationToken ct = default) =>
        desk.RunAsync(command, "withdraw", Permission.Editor, (work, token) => WithdrawAsync(work, command, token), ct);

    /// <summary>Decides. Answers <see cref="Decided"/>, <see cref="Invalid"/>, <see cref="NotFound"/>, <see cref="Conflict"/> where it was decided before, or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> DecideAsync(DecideReview command, CancellationToken ct = default) =>
        desk.RunAsync(command, "decide", Permission.Reviewer, (work, token) => DecideAsync(work, command, token), ct);

    /// <summary>
    /// Closes an emergency publish. Answers <see cref="ReviewedAfterwards"/>, <see cref="Invalid"/>, <see cref="NotFound"/> where there is none or it
    /// was reviewed before, or <see cref="NotAllowed"/>.
    /// </summary>
    public Task<Outcome> ReviewAfterwardsAsync(ReviewAfterwards command, CancellationToken ct = default) =>
        desk.RunAsync(command, "review-afterwards", Permission.Reviewer, (work, token) => ReviewAfterwardsAsync(work, command, token), ct);

    /// <summary>Opens a review.</summary>
    internal static Review Open(Work work, Guid entry, int revision, string note, ReviewKind kind = ReviewKind.Content)
    {
        var review = new Review
        {
            Id = Guid.CreateVersion7(work.At), EntryId = entry, Revision = revision, SubmittedBy = work.Member.Id, SubmittedAt = work.At, Note = note,
            Kind = kind, SubmittedSequence = work.Record("submit", entry, $"revision {revision} for {InWords(kind)} review"),
        };
        work.Db.Reviews.Add(review);
        return review;
    }

    /// <summary>Closes a review.</summary>
    internal static Outcome Decide(Work work, Review review, IEnumerable<Guid> authors, Verdict verdict, string why)
    {
        if (!review.MayBeDecidedBy(work.Member.Id, authors))
            return OwnDraft;
        review.Decide(verdict, work.Member.Id, work.At, work.Record("decide", review.EntryId, $"revision {review.Revision}: {verdict}"), why);
        return new Decided(review.Id, verdict);
    }

    /// <summary>Who wrote a revision, and those before it that readers have not seen.</summary>
    internal static async Task<IReadOnlyList<Guid>> AuthorsAsync(Work work, Guid entry, int revision, CancellationToken ct)
    {
        var live = await work.Db.Entries.Where(there => there.Id == entry).Select(there => there.LiveRevision).SingleAsync(ct) ?? 0;
        return await work.Db.Revisions.Where(there => there.EntryId == entry && there.Number <= revision && (there.Number > live || there.Number == revision))
            .Select(there => there.AuthorId).Distinct().ToListAsync(ct);
    }

    private static NotAllowed OwnDraft => new("Nobody decides about their own draft: ask another reviewer.");

    private static string InWords(ReviewKind kind) => kind == ReviewKind.Content ? "content" : "subject-matter";

    internal static async Task<Outcome> SubmitAsync(Work work, SubmitRevision command, CancellationToken ct)
    {
        if (await work.Db.Entries.SingleOrDefaultAsync(entry => entry.Id == command.EntryId, ct) is not { } entry || command.Revision < 1 || command.Revision > entry.LatestRevision)
            return new NotFound($"There is no revision {command.Revision} of this entry.");
        if (command.Revision < entry.LatestRevision)
            return new Conflict(EntryNow.Of(entry));
        if (Work.ProblemOf(command.Note) is { } problem)
            return problem;
        var waits = await work.Db.Reviews.AnyAsync(
            review => review.EntryId == command.EntryId && review.Revision == command.Revision && review.Kind == command.Kind && review.Verdict == Verdict.Open, ct);
        if (waits)
            return Invalid.At("revision", $"Revision {command.Revision} waits for {InWords(command.Kind)} review already.");
        await WorkingCopies.CloseAsync(work, entry, command.Copy, ct);
        return new Submitted(Open(work, command.EntryId, command.Revision, command.Note, command.Kind).Id);
    }

    internal static async Task<Outcome> WithdrawAsync(Work work, WithdrawReview command, CancellationToken ct)
    {
        var (review, refusal) = await FindOpenAsync(work, command.ReviewId, ct);
        if (review is null)
            return refusal!;
        var authors = await AuthorsAsync(work, review.EntryId, review.Revision, ct);
        if (review.MayBeDecidedBy(work.Member.Id, authors))
            return new NotAllowed("Only who wrote the draft or handed it in takes it back: a reviewer sends it back with a reason.");
        review.Decide(Verdict.Withdrawn, work.Member.Id, work.At, work.Record("withdraw", review.EntryId, $"revision {review.Revision}"), "");
        return new Withdrawn(review.Id);
    }

    internal static async Task<Outcome> DecideAsync(Work work, DecideReview command, CancellationToken ct)
    {
        var (review, refusal) = await FindOpenAsync(work, command.ReviewId, ct);
        if (review is null)
            return refusal!;
        return ProblemOf(command.Verdict, command.Why, "why")
            ?? Decide(work, review, await AuthorsAsync(work, review.EntryId, review.Revision, ct), command.Verdict, command.Why);
    }

    private static async Task<Outcome> ReviewAfterwardsAsync(Work work, ReviewAfterwards command, CancellationToken ct)
    {
        var forced = await work.Db.ForcedPublishes.SingleOrDefaultAsync(forced => forced.Id == command.ForcedId, ct);
        if (forced is not { Verdict: Verdict.Open })
            return new NotFound("Nothing waits here to be reviewed after the fact.");
        if (ProblemOf(command.Verdict, command.Finding, "finding") is { } problem)
            return problem;
        var seen = await work.Db.PublishedHistory.Where(row => row.EntryId == forced.EntryId && row.Revision < forced.Revision).MaxAsync(row => (int?)row.Revision, ct) ?? 0;
        var authors = await work.Db.Revisions.Where(there => there.EntryId == forced.EntryId && there.Number > seen && there.Number <= forced.Revision)
            .Select(there => there.AuthorId).Distinct().ToListAsync(ct);
        if (forced.By == work.Member.Id || authors.Contains(work.Member.Id))
            return OwnDraft;
        forced.Reviewed(command.Verdict, work.Member.Id, work.At, command.Finding);
        work.Record("review-afterwards", forced.EntryId, $"revision {forced.Revision}: {command.Verdict}");
        return new ReviewedAfterwards(forced.Id, command.Verdict);
    }

    /// <summary>What is wrong with a decision; <c>null</c> = nothing.</summary>
    internal static Outcome? ProblemOf(Verdict verdict, string why, string place) => verdict switch
    {
        Verdict.Approved => Work.ProblemOf(why, place),
        Verdict.ChangesAsked when string.IsNullOrWhiteSpace(why) => Invalid.At(place, "Say what to change."),
        Verdict.ChangesAsked => Work.ProblemOf(why, place),
        _ => Invalid.At("verdict", "Approve the revision or ask for changes."),
    };

    private static async Task<(Review? Review, Outcome? Refusal)> FindOpenAsync(Work work, Guid id, CancellationToken ct)
    {
        var review = await work.Db.Reviews.SingleOrDefaultAsync(review => review.Id == id, ct);
        return review switch
        {
            null => (null, new NotFound("There is no such review.")),
            { Verdict: Verdict.Open } => (review, null),
            _ => (null, new Conflict(EntryNow.Of(await work.Db.Entries.SingleAsync(entry => entry.Id == review.EntryId, ct)))),
        };
    }
}
