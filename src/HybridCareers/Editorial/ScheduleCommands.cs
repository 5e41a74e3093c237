
namespace HybridCareers.Editorial;

/// <summary>Have an approved revision published at a time.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts, and will have acted when it happens.</param>
/// <param name="Item">The entry, its revision and the version that the member saw.</param>
/// <param name="DueAt">When, UTC; in the future.</param>
/// <param name="Note">What readers are told; not empty.</param>
public sealed record SchedulePublish(Guid CommandId, Guid MemberId, PublishItem Item, DateTimeOffset DueAt, string Note) : Command(CommandId, MemberId);

/// <summary>Have an entry taken down at a time, if what readers see is then what the member expects: what is live now, or is scheduled before.</summary>
public sealed record ScheduleTakeDown(Guid CommandId, Guid MemberId, Guid EntryId, int Version, DateTimeOffset DueAt, string Note) : Command(CommandId, MemberId);

/// <summary>Change the time or the note of what waits; it becomes the act of whoever changes it.</summary>
public sealed record EditSchedule(Guid CommandId, Guid MemberId, Guid ScheduleId, int Version, DateTimeOffset DueAt, string Note) : Command(CommandId, MemberId);

/// <summary>Call off what waits.</summary>
public sealed record CancelSchedule(Guid CommandId, Guid MemberId, Guid ScheduleId, int Version) : Command(CommandId, MemberId);

/// <summary>Do what is due. The command's id is the schedule's, so that it has one effect whoever sends it.</summary>
internal sealed record RunSchedule(Guid ScheduleId, Guid By) : Command(ScheduleId, By);

/// <summary>Note that what was due did not happen.</summary>
internal sealed record FailSchedule(Guid CommandId, Guid ScheduleId, string Why) : Command(CommandId, Members.SystemActors.Scheduler);
