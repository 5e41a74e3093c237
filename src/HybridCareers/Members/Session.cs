namespace HybridCareers.Members;

/// <summary>One sign-in on one device, until it is ended or runs out.</summary>
public sealed class Session
{
    /// <summary>Unused for this long, it has run out.</summary>
    public static readonly TimeSpan IdleFor = TimeSpan.FromHours(12);

    /// <summary>It runs out after this long in any case.</summary>
    public static readonly TimeSpan LongestLife = TimeSpan.FromDays(7);

    /// <summary>The longest label of a device in characters.</summary>
    public const int LongestDevice = 100;

    /// <summary>Version 7; the cookie names it.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who signed in.</summary>
    public required Guid MemberId { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last used, UTC, to five minutes.</summary>
    public required DateTimeOffset LastSeenAt { get; set; }

    /// <summary>Browser and system in a few words.</summary>
    public required string Device { get; init; }

    /// <summary>How far it reaches.</summary>
    public required SessionLevel Level { get; set; }

    /// <summary>When it was ended, UTC; <c>null</c> = it was not.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>True where it still holds at an instant.</summary>
    public bool IsAlive(DateTimeOffset now) => EndedAt is null && now - LastSeenAt < IdleFor && now - CreatedAt < LongestLife;
}

/// <summary>How far a session reaches.</summary>
public enum SessionLevel
{
    /// <summary>Only to the pages on which a second factor is set up.</summary>
    SetUp,

    /// <summary>As far as the member's permissions.</summary>
    Full,
}
