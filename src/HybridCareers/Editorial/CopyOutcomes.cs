namespace HybridCareers.Editorial;

/// <summary>The text is kept.</summary>
/// <param name="Sequence">The newest change that is kept.</param>
/// <param name="SavedAt">When it was kept, UTC.</param>
/// <param name="VersionNow">The entry's version now: a higher one than the copy's says that someone saved meanwhile. 0 = there is no such entry.</param>
public sealed record CopyKept(long Sequence, DateTimeOffset SavedAt, int VersionNow) : Outcome;

/// <summary>A later change of this tab is kept, or was saved: this one arrived too late and was left out.</summary>
/// <param name="Sequence">The newest change that is known.</param>
/// <param name="VersionNow">The entry's version now; 0 = there is no such entry.</param>
public sealed record Overtaken(long Sequence, int VersionNow) : Outcome;

/// <summary>The working copy is gone.</summary>
public sealed record CopyGone : Outcome;

/// <summary>The tab's sign of life is noted.</summary>
/// <param name="VersionNow">The entry's version now; 0 = there is no such entry.</param>
/// <param name="Others">Who else has the entry open, the same member's other tabs included.</param>
public sealed record Noted(int VersionNow, IReadOnlyList<Present> Others) : Outcome;

/// <summary>Someone who has an entry open.</summary>
/// <param name="MemberId">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="Tab">In which tab.</param>
/// <param name="SeenAt">Last sign of life, UTC.</param>
/// <param name="HasTyped">True where they typed something that they have not saved.</param>
public sealed record Present(Guid MemberId, string Name, Guid Tab, DateTimeOffset SeenAt, bool HasTyped);
