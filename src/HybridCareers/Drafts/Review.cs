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

    /// <summary>Who handed it in.</summary>
    public required Guid SubmittedBy { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>What the submitter says to the reviewer; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>What was decided.</summary>
    public Verdict Verdict { get; private set; }

    /// <summary>Who decided; <c>null</c> while it is open.</summary>
    public Guid? DecidedBy { get; private set; }

    /// <summary>When, UTC; <c>null</c> while it is open.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The reviewer's reason; <c>null</c> while it is open.</summary>
    public string? Why { get; private set; }

    /// <summary>Decides an open review.</summary>
    /// <exception cref="InvalidOperationException">It was decided before.</exception>
    public void Decide(Verdict verdict, Guid by, DateTimeOffset at, string why)
    {
        if (Verdict != Verdict.Open)
            throw new InvalidOperationException("This review was decided before.");
        (Verdict, DecidedBy, DecidedAt, Why) = (verdict, by, at, why);
    }

    /// <summary>Nobody decides about their own words.</summary>
    public bool MayBeDecidedBy(Guid member, Revision revision) => member != SubmittedBy && member != revision.AuthorId;
}

/// <summary>What a reviewer decided.</summary>
public enum Verdict { Open, Approved, ChangesAsked }
