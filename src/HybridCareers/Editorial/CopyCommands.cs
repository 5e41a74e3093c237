using HybridCareers.Content;

namespace HybridCareers.Editorial;

/// <summary>Names a working copy and how far it had got.</summary>
/// <param name="Tab">The tab.</param>
/// <param name="Sequence">The tab's newest change that is in the text.</param>
public sealed record CopyMark(Guid Tab, long Sequence);

/// <summary>Keep what a member has typed so far. Sent again, or overtaken by a later one, it has no second effect.</summary>
/// <param name="MemberId">Who types.</param>
/// <param name="EntryId">The entry, or the id that a new one will get.</param>
/// <param name="Copy">The tab and its count of changes.</param>
/// <param name="Kind">Kind of the entry.</param>
/// <param name="Version">The entry's version that the text was written from; 0 = it does not exist yet.</param>
/// <param name="Slug">The slug as typed.</param>
/// <param name="Content">The content as JSON; need not be valid.</param>
/// <param name="BasedOn">The revision that the text was written from, by which a conflict is told from a change of one side; 0 = none, or not known.</param>
public sealed record KeepCopy(
    Guid MemberId, Guid EntryId, CopyMark Copy, EntryKind Kind, int Version, string Slug, string Content, int BasedOn = 0)
{
    /// <summary>The session in which the member is signed in; once it has ended nothing more is kept. <c>null</c> = not from a session.</summary>
    public Guid? SessionId { get; init; }
}

/// <summary>A tab that a member has open.</summary>
/// <param name="MemberId">Who.</param>
/// <param name="EntryId">The entry, or the id that a new one will get.</param>
/// <param name="Tab">The tab.</param>
/// <param name="Kind">Kind of the entry.</param>
public sealed record OpenTab(Guid MemberId, Guid EntryId, Guid Tab, EntryKind Kind)
{
    /// <summary>See <see cref="KeepCopy.SessionId"/>.</summary>
    public Guid? SessionId { get; init; }
}
