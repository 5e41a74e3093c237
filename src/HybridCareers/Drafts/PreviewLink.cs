namespace HybridCareers.Drafts;

/// <summary>A link by which somebody without an account sees one revision as readers would. Only a hash of its token is stored.</summary>
public sealed class PreviewLink
{
    /// <summary>The days for which a link can be good.</summary>
    public static readonly IReadOnlyList<int> Lives = [1, 7, 30];

    /// <summary>The longest word on whom it is for, in characters.</summary>
    public const int LongestPurpose = 200;

    /// <summary>Version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>The entry.</summary>
    public required Guid EntryId { get; init; }

    /// <summary>The one revision that it shows, whatever is written later.</summary>
    public required int Revision { get; init; }

    /// <summary>SHA-256 of the token, lower-case hexadecimal.</summary>
    public required string TokenHash { get; init; }

    /// <summary>For whom it is, for the other editors; may be empty.</summary>
    public required string Purpose { get; init; }

    /// <summary>Who made it. It is good only while that member may see drafts.</summary>
    public required Guid CreatedBy { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Until when it is good, UTC.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was opened last, UTC, to the minute; <c>null</c> = never.</summary>
    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>When it was called back, UTC; <c>null</c> = it was not.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Who called it back; <c>null</c> = nobody.</summary>
    public Guid? RevokedBy { get; private set; }

    /// <summary>True where neither its time is over nor somebody called it back.</summary>
    public bool IsOpen(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;

    /// <summary>Calls it back.</summary>
    /// <param name="by">Who.</param>
    /// <param name="at">When, UTC.</param>
    public void Revoke(Guid by, DateTimeOffset at) => (RevokedBy, RevokedAt) = (by, at);
}
