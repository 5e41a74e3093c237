using HybridCareers.Content;
using HybridCareers.Drafts;

namespace HybridCareers.Editorial;

/// <summary>Something that a member wants done, once.</summary>
/// <param name="CommandId">Chosen by the sender, version 7; the same id sent twice has one effect.</param>
/// <param name="MemberId">Who acts.</param>
public abstract record Command(Guid CommandId, Guid MemberId)
{
    /// <summary>The session from which it was sent; the command is refused where that has ended. <c>null</c> = it came from none.</summary>
    public Guid? SessionId { get; init; }
}

/// <summary>Begin an entry with its first revision.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="EntryId">The new entry's id, version 7.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">Its slug, unique within the kind.</param>
/// <param name="Content">What it says.</param>
/// <param name="Note">About the change; may be empty.</param>
/// <param name="Copy">The working copy that this text comes from; it is closed with the save. <c>null</c> = there is none.</param>
public sealed record NewEntry(
    Guid CommandId, Guid MemberId, Guid EntryId, EntryKind Kind, string Slug, IContent Content, string Note, CopyMark? Copy = null)
    : Command(CommandId, MemberId);

/// <summary>Write the next revision of an entry.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="EntryId">The entry.</param>
/// <param name="Version">The entry's version that the author saw.</param>
/// <param name="Content">What it shall say.</param>
/// <param name="Note">About the change; may be empty.</param>
/// <param name="Copy">The working copy that this text comes from; it is closed with the save. <c>null</c> = there is none.</param>
public sealed record SaveDraft(
    Guid CommandId, Guid MemberId, Guid EntryId, int Version, IContent Content, string Note, CopyMark? Copy = null) : Command(CommandId, MemberId);

/// <summary>Write what an old revision said as a new one.</summary>
public sealed record RestoreRevision(
    Guid CommandId, Guid MemberId, Guid EntryId, int Version, int Revision, string Note) : Command(CommandId, MemberId);

/// <summary>Give an entry another slug; its next publish makes the old address lead to the new one.</summary>
public sealed record RenameSlug(Guid CommandId, Guid MemberId, Guid EntryId, int Version, string Slug) : Command(CommandId, MemberId);

/// <summary>Put approved revisions live, all or none.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="Entries">What to put live.</param>
/// <param name="Note">What readers are told about the change; not empty.</param>
/// <param name="Emergency">Why it cannot wait for a review; it is listed until someone reviews it. <c>null</c> = it was approved.</param>
public sealed record PublishEntries(
    Guid CommandId, Guid MemberId, IReadOnlyList<PublishItem> Entries, string Note, string? Emergency = null) : Command(CommandId, MemberId);

/// <summary>An entry to put live.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="Revision">Number of the approved revision.</param>
/// <param name="Version">The entry's version that the publisher saw.</param>
public sealed record PublishItem(Guid EntryId, int Revision, int Version);

/// <summary>Take an entry down.</summary>
public sealed record TakeDown(Guid CommandId, Guid MemberId, Guid EntryId, int Version, string Note) : Command(CommandId, MemberId);

/// <summary>Project every live revision again.</summary>
public sealed record RebuildAll(Guid CommandId, Guid MemberId) : Command(CommandId, MemberId);
