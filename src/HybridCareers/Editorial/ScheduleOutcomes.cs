using HybridCareers.Drafts;

namespace HybridCareers.Editorial;

/// <summary>Something will happen at a time.</summary>
/// <param name="ScheduleId">The schedule.</param>
/// <param name="DueAt">When, UTC.</param>
/// <param name="Version">The schedule's version now.</param>
public sealed record Scheduled(Guid ScheduleId, DateTimeOffset DueAt, int Version) : Effect;

/// <summary>A schedule waits no more.</summary>
/// <param name="ScheduleId">The schedule.</param>
/// <param name="State">How it ended.</param>
public sealed record ScheduleEnded(Guid ScheduleId, ScheduleState State) : Effect;

/// <summary>Someone else changed the schedule; this is how it stands now.</summary>
public sealed record ScheduleChanged(Guid ScheduleId, ScheduleState State, DateTimeOffset DueAt, int Version) : Outcome;
