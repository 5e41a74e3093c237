using HybridCareers.Drafts;

namespace HybridCareers.Editorial.Reading;

/// <summary>An entry with all that its editor must know.</summary>
/// <param name="Now">The entry as it is.</param>
/// <param name="Row">The same as in a list.</param>
/// <param name="Content">Content of the newest revision as JSON.</param>
/// <param name="Revisions">Every revision, the newest first.</param>
/// <param name="Reviews">Every review, the newest first.</param>
/// <param name="Mine">What I typed in any tab and did not save, the latest first.</param>
/// <param name="Others">Who has the entry open, but for my own tab.</param>
/// <param name="Schedules">What waits, and what failed since the entry last went live or down; what is due first comes first.</param>
/// <param name="Forced">When it went live without review, the latest first.</param>
/// <param name="Care">Who looks after it and how often.</param>
/// <param name="LiveSlug">The slug under which readers see it; <c>null</c> = they do not.</param>
public sealed record EntryDetail(
    EntryNow Now, EntryRow Row, string Content, IReadOnlyList<RevisionRow> Revisions, IReadOnlyList<ReviewRow> Reviews,
    IReadOnlyList<WorkingCopy> Mine, IReadOnlyList<Present> Others, IReadOnlyList<ScheduleRow> Schedules, IReadOnlyList<ForcedPublish> Forced,
    Care Care, string? LiveSlug)
{
    /// <summary>True where readers see it under another slug than that of the draft.</summary>
    public bool IsRenamed => LiveSlug is not null && LiveSlug != Now.Slug;

    /// <summary>The reviews that wait; while there are any, nobody changes the entry.</summary>
    public IEnumerable<ReviewRow> Waiting => Reviews.Where(row => row.Review.Verdict == Verdict.Open);
}

/// <summary>A revision in the history of an entry.</summary>
/// <param name="Number">From 1.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Author">Who, by name.</param>
/// <param name="AuthorId">Who.</param>
/// <param name="Note">What the author says about the change; may be empty.</param>
/// <param name="BasedOn">The revision it was written from; <c>null</c> for the first.</param>
/// <param name="IsLive">True where readers see it.</param>
public sealed record RevisionRow(int Number, DateTimeOffset At, string Author, Guid AuthorId, string Note, int? BasedOn, bool IsLive);

/// <summary>A review of an entry's revision.</summary>
/// <param name="Review">The review.</param>
/// <param name="SubmittedBy">Who handed it in, by name.</param>
/// <param name="DecidedBy">Who decided, by name; <c>null</c> while it is open.</param>
public sealed record ReviewRow(Review Review, string SubmittedBy, string? DecidedBy);

/// <summary>Something that was scheduled.</summary>
/// <param name="Schedule">The schedule.</param>
/// <param name="By">Who wants it, by name.</param>
public sealed record ScheduleRow(Schedule Schedule, string By);
