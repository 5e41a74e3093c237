using HybridCareers.Drafts;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Takes revisions in and has them decided by somebody else than their author.</summary>
public sealed class ReviewDesk(WriteDesk desk)
{
    /// <summary>Hands a revision in. Answers <see cref="Submitted"/>, <see cref="Invalid"/>, <see cref="NotFound"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> SubmitAsync(SubmitRevision command, CancellationToken ct = default) =>
        desk.RunAsync(command, "submit", Permission.Editor, (work, token) => SubmitAsync(work, command, token), ct);

    /// <summary>Decides. Answers <see cref="Decided"/>, <see cref="Invalid"/>, <see cref="NotFound"/>, <see cref="Conflict"/> where it was decided before, or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> DecideAsync(DecideReview command, CancellationToken ct = default) =>
        desk.RunAsync(command, "decide", Permission.Reviewer, (work, token) => DecideAsync(work, command, token), ct);

    /// <summary>Opens a review.</summary>
    internal static Review Open(Work work, Guid entry, int revision, string note)
    {
        var review = new Review
        {
            Id = Guid.CreateVersion7(work.At), EntryId = entry, Revision = revision, SubmittedBy = work.Member.Id, SubmittedAt = work.At, Note = note,
        };
        work.Db.Reviews.Add(review);
        work.Record("submit", entry, $"revision {revision}");
        return review;
    }

    /// <summary>Closes a review.</summary>
    internal static Outcome Decide(Work work, Review review, Revision revision, Verdict verdict, string why)
    {
        if (!review.MayBeDecidedBy(work.Member.Id, revision))
            return new NotAllowed("Nobody decides about their own draft: ask another reviewer.");
        review.Decide(verdict, work.Member.Id, work.At, why);
        work.Record("decide", review.EntryId, $"revision {review.Revision}: {verdict}");
        return new Decided(review.Id, verdict);
    }

    private static async Task<Outcome> SubmitAsync(Work work, SubmitRevision command, CancellationToken ct)
    {
        if (!await work.Db.Revisions.AnyAsync(revision => revision.EntryId == command.EntryId && revision.Number == command.Revision, ct))
            return new NotFound($"There is no revision {command.Revision} of this entry.");
        if (Work.ProblemOf(command.Note) is { } problem)
            return problem;
        var waits = await work.Db.Reviews.AnyAsync(
            review => review.EntryId == command.EntryId && review.Revision == command.Revision && review.Verdict == Verdict.Open, ct);
        return waits
            ? Invalid.At("revision", $"Revision {command.Revision} waits for review already.")
            : new Submitted(Open(work, command.EntryId, command.Revision, command.Note).Id);
    }

    private static async Task<Outcome> DecideAsync(Work work, DecideReview command, CancellationToken ct)
    {
        var review = await work.Db.Reviews.SingleOrDefaultAsync(review => review.Id == command.ReviewId, ct);
        if (review is null)
            return new NotFound("There is no such review.");
        if (review.Verdict != Verdict.Open)
            return new Conflict(EntryNow.Of(await work.Db.Entries.SingleAsync(entry => entry.Id == review.EntryId, ct)));
        if (command.Verdict == Verdict.Open)
            return Invalid.At("verdict", "Approve the revision or ask for changes.");
        if (command.Verdict == Verdict.ChangesAsked && string.IsNullOrWhiteSpace(command.Why))
            return Invalid.At("why", "Say what to change.");
        if (Work.ProblemOf(command.Why, "why") is { } problem)
            return problem;
        var revision = await work.Db.Revisions.AsNoTracking()
            .SingleAsync(revision => revision.EntryId == review.EntryId && revision.Number == review.Revision, ct);
        return Decide(work, review, revision, command.Verdict, command.Why);
    }
}
