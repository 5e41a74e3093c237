namespace HybridCareers.Drafts;

/// <summary>A revision that went live without review. It is listed until somebody else has looked at it.</summary>
public sealed class ForcedPublish
{
    /// <summary>Version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>The entry.</summary>
    public required Guid EntryId { get; init; }

    /// <summary>Number of the revision.</summary>
    public required int Revision { get; init; }

    /// <summary>Who put it live.</summary>
    public required Guid By { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why it could not wait.</summary>
    public required string Reason { get; init; }

    /// <summary>Who looked at it afterwards; <c>null</c> = nobody yet.</summary>
    public Guid? ReviewedBy { get; private set; }

    /// <summary>When, UTC; <c>null</c> = not yet.</summary>
    public DateTimeOffset? ReviewedAt { get; private set; }

    /// <summary>What they found; <see cref="Verdict.Open"/> until then.</summary>
    public Verdict Verdict { get; private set; }

    /// <summary>What they say; <c>null</c> = not yet.</summary>
    public string? Finding { get; private set; }

    /// <summary>Notes what was found afterwards.</summary>
    /// <exception cref="InvalidOperationException">It was looked at before.</exception>
    public void Reviewed(Verdict verdict, Guid by, DateTimeOffset at, string finding)
    {
        if (Verdict != Verdict.Open)
            throw new InvalidOperationException("This was reviewed before.");
        (Verdict, ReviewedBy, ReviewedAt, Finding) = (verdict, by, at, finding);
    }
}
