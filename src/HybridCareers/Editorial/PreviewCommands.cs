namespace HybridCareers.Editorial;

/// <summary>Make a link by which somebody without an account sees a revision.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="LinkId">The new link's id, version 7.</param>
/// <param name="EntryId">The entry.</param>
/// <param name="Revision">The revision that it shows.</param>
/// <param name="TokenHash">SHA-256 of the link's token, lower-case hexadecimal; the token itself is told to nobody but who asked.</param>
/// <param name="Days">For how many days it is good: 1, 7 or 30.</param>
/// <param name="Purpose">For whom it is; may be empty.</param>
public sealed record SharePreview(
    Guid CommandId, Guid MemberId, Guid LinkId, Guid EntryId, int Revision, string TokenHash, int Days, string Purpose) : Command(CommandId, MemberId);

/// <summary>Call such a link back.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="LinkId">The link.</param>
public sealed record RevokePreview(Guid CommandId, Guid MemberId, Guid LinkId) : Command(CommandId, MemberId);

/// <summary>A link was made.</summary>
/// <param name="LinkId">The link.</param>
/// <param name="ExpiresAt">Until when it is good, UTC.</param>
public sealed record PreviewShared(Guid LinkId, DateTimeOffset ExpiresAt) : Effect;

/// <summary>A link was called back.</summary>
public sealed record PreviewRevoked(Guid LinkId) : Effect;
