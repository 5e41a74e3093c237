namespace HybridCareers.Members;

/// <summary>A command that took effect, and what came of it: sent again, it has no second effect and gets the same answer.</summary>
/// <param name="CommandId">Chosen by the sender; version 7.</param>
/// <param name="MemberId">Who sent it.</param>
/// <param name="Verb">Which verb.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Outcome">The outcome as JSON.</param>
public sealed record CommandDone(Guid CommandId, Guid MemberId, string Verb, DateTimeOffset At, string Outcome);
