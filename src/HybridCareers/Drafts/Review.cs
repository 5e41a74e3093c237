namespace HybridCareers.Drafts;

/// <summary>A revision that was handed in, and what was decided about it.</summary>
public sealed class Review
{
    /// <summary>Version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>The entry.</summary>
    public required Guid EntryId { get; init; }

    /// <summary>Number of the revision handed in.</summary>
    public required int Revision { get; init; }

    /// <summary>What is asked of the reviewer.</summary>
    public ReviewKind Kind { get; init; }

    /// <summary>Who handed it in.</summary>
    public required Guid SubmittedBy { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>What the submitter says to the reviewer; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Number of the row of activity that tells of it: reviews are ordered by it, for clocks may step back.</summary>
    public long SubmittedSequence { get; init; }

    /// <summary>What was decided.</summary>
    public Verdict Verdict { get; private set; }

    /// <summary>Who decided; <c>null</c> while it is open.</summary>
    public Guid? DecidedBy { get; private set; }

    /// <summary>When, UTC; <c>null</c> while it is open.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Number of the row of activity that tells of the decision; <c>null</c> while it is open.</summary>
    public long? DecidedSequence { get; private set; }

    /// <summary>The reviewer's reason; <c>null</c> while it is open.</summary>
    public string? Why { get; private set; }

    /// <summary>Decides an open review, or takes it back.</summary>
    /// <exception cref="InvalidOperationException">It was decided before.</exception>
    public void Decide(Verdict verdict, Guid by, DateTimeOffset at, long sequence, string why)
    {
        if (Verdict != Verdict.Open)
            throw new InvalidOperationException("This review was decided before.");
        (Verdict, DecidedBy, DecidedAt, DecidedSequence, Why) = (verdict, by, at, sequence, why);
    }

    /// <summary>Nobody decides about their own words.</summary>
    /// <param name="member">Who would decide.</param>
    /// <param name="authors">Who wrote the revision, and those before it that readers have not seen.</param>
    public bool MayBeDecidedBy(Guid member, IEnumerable<Guid> authors) => member != SubmittedBy && !authors.Contains(member);

    /// <summary>True where a revision may go live: of every kind of review that was asked for, the last one that was not taken back approved it.</summary>
    /// <param name="reviews">All reviews of the revision.</param>
    public static bool Approve(IEnumerable<Review> reviews)
    {
        var last = reviews.Where(review => review.Verdict != Verdict.Withdrawn).GroupBy(review => review.Kind)
            .Select(kind => kind.MaxBy(review => review.SubmittedSequence)!).ToList();
        return last.Count > 0 && last.TrueForAll(review => review.Verdict == Verdict.Approved);
    }
}

/// <summary>What became of a review.</summary>
public enum Verdict
{
    /// <summary>It waits.</summary>
    Open,

    /// <summary>The revision may go live.</summary>
    Approved,

    /// <summary>It was sent back with a reason.</summary>
    ChangesAsked,

    /// <summary>Its author took it back.</summary>
    Withdrawn,
}

/// <summary>What a reviewer is asked to look at.</summary>
public enum ReviewKind
{
    /// <summary>Wording, sources and form.</summary>
    Content,

    /// <summary>Whether it is true, by someone who knows the subject.</summary>
    SubjectMatter,
}
