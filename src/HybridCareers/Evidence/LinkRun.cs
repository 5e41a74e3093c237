namespace HybridCareers.Evidence;

/// <summary>A walk over every address. One instance of the portal does it; if that one dies, another goes on.</summary>
public sealed class LinkRun
{
    /// <summary>Version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>When somebody asked for it, UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Who asked for it.</summary>
    public required Guid StartedBy { get; init; }

    /// <summary>How many addresses there are; 0 until it is known.</summary>
    public int Total { get; set; }

    /// <summary>How many of them are done.</summary>
    public int Done { get; set; }

    /// <summary>How it stands.</summary>
    public LinkRunState State { get; private set; }

    /// <summary>When it came to its end, UTC; <c>null</c> while it runs.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>What is to be known of its end; <c>null</c> = nothing, or it runs.</summary>
    public string? Remark { get; private set; }

    /// <summary>The instance that does it; <c>null</c> = none yet.</summary>
    public Guid? Holder { get; set; }

    /// <summary>Until when that instance alone may do it, UTC; it says so again and again. <c>null</c> = nobody holds it.</summary>
    public DateTimeOffset? HeldUntil { get; set; }

    /// <summary>Ends it.</summary>
    /// <exception cref="InvalidOperationException">It had ended before.</exception>
    public void End(LinkRunState state, DateTimeOffset at, string? remark)
    {
        if (State != LinkRunState.Running)
            throw new InvalidOperationException("This check has ended before.");
        (State, EndedAt, Remark, HeldUntil) = (state, at, remark, null);
    }
}

/// <summary>How a walk over the addresses stands.</summary>
public enum LinkRunState { Running, Done, Cancelled }
