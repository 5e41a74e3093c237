using HybridCareers.Drafts;

namespace HybridCareers.Editorial;

/// <summary>A revision waits for review.</summary>
public sealed record Submitted(Guid ReviewId) : Effect;

/// <summary>A review was decided.</summary>
public sealed record Decided(Guid ReviewId, Verdict Verdict) : Effect;

/// <summary>A revision waits for review no more; its author may go on writing.</summary>
public sealed record Withdrawn(Guid ReviewId) : Effect;

/// <summary>What had gone live without review was looked at.</summary>
public sealed record ReviewedAfterwards(Guid ForcedId, Verdict Verdict) : Effect;

/// <summary>The entry is being reviewed: until that is decided or withdrawn nobody changes it.</summary>
/// <param name="ReviewId">The open review.</param>
/// <param name="SubmittedBy">Who handed it in, and may withdraw it.</param>
/// <param name="Why">In a sentence for the member.</param>
public sealed record InReview(Guid ReviewId, Guid SubmittedBy, string Why) : Outcome;
