namespace HybridCareers.Drafts;

/// <summary>A publish or a take-down that shall happen at a time.</summary>
public sealed class Schedule
{
    /// <summary>Version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>The entry.</summary>
    public required Guid EntryId { get; init; }

    /// <summary>What shall happen.</summary>
    public required ScheduledAct What { get; init; }

    /// <summary>To publish: the revision. To take down: the revision that is expected to be live then.</summary>
    public required int Revision { get; init; }

    /// <summary>To publish: the entry's version that the member saw. Not used for a take-down, which drafts do not touch.</summary>
    public required int EntryVersion { get; set; }

    /// <summary>When it is due, UTC.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>What readers are told.</summary>
    public required string Note { get; set; }

    /// <summary>Who wants it; it happens only if they may still do it then.</summary>
    public required Guid By { get; set; }

    /// <summary>Grows with every change: who changes it says which version they saw.</summary>
    public int Version { get; set; } = 1;

    /// <summary>How it stands.</summary>
    public ScheduleState State { get; private set; }

    /// <summary>When it came to its end, UTC; <c>null</c> while it waits.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why it did not happen; <c>null</c> = it happened, or waits.</summary>
    public string? Why { get; private set; }

    /// <summary>Ends it.</summary>
    /// <exception cref="InvalidOperationException">It had ended before.</exception>
    public void End(ScheduleState state, DateTimeOffset at, string? why)
    {
        if (State != ScheduleState.Waiting)
            throw new InvalidOperationException("This schedule has ended before.");
        (State, EndedAt, Why) = (state, at, why);
        Version++;
    }
}

/// <summary>What may be scheduled.</summary>
public enum ScheduledAct { Publish, Unpublish }

/// <summary>How a schedule stands.</summary>
public enum ScheduleState { Waiting, Done, Failed, Cancelled }
