using HybridCareers.Drafts;

namespace HybridCareers.Editorial;

/// <summary>Hand the newest revision in for review.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="EntryId">The entry.</param>
/// <param name="Revision">Its newest revision, as the sender saw it.</param>
/// <param name="Note">To the reviewer; may be empty.</param>
/// <param name="Kind">What is asked of the reviewer; both kinds may be asked for, one after the other.</param>
/// <param name="Copy">The working copy that is closed with it; <c>null</c> = there is none.</param>
public sealed record SubmitRevision(
    Guid CommandId, Guid MemberId, Guid EntryId, int Revision, string Note, ReviewKind Kind = ReviewKind.Content, CopyMark? Copy = null)
    : Command(CommandId, MemberId);

/// <summary>Take back what one handed in or wrote oneself, before it is decided.</summary>
public sealed record WithdrawReview(Guid CommandId, Guid MemberId, Guid ReviewId) : Command(CommandId, MemberId);

/// <summary>Decide about a revision that was handed in: approve it, or send it back with a reason.</summary>
public sealed record DecideReview(Guid CommandId, Guid MemberId, Guid ReviewId, Verdict Verdict, string Why) : Command(CommandId, MemberId);

/// <summary>Look at what went live without review.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="ForcedId">The emergency publish.</param>
/// <param name="Verdict">Approved, or changes asked with a reason: then somebody should write them.</param>
/// <param name="Finding">What the reviewer says.</param>
public sealed record ReviewAfterwards(Guid CommandId, Guid MemberId, Guid ForcedId, Verdict Verdict, string Finding) : Command(CommandId, MemberId);
