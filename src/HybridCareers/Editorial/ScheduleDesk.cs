using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Has things happen at a time.</summary>
public sealed class ScheduleDesk(WriteDesk desk, CatalogStore store)
{
    /// <summary>
    /// Schedules a publish. Answers <see cref="Scheduled"/>, <see cref="Conflict"/>, <see cref="Invalid"/>, <see cref="NotFound"/> or
    /// <see cref="NotAllowed"/>.
    /// </summary>
    public Task<Outcome> PublishAsync(SchedulePublish command, CancellationToken ct = default) =>
        desk.RunAsync(command, "schedule", Permission.Publisher, (work, token) => PublishAsync(work, command, token), ct);

    /// <summary>Schedules a take-down. Answers as <see cref="PublishAsync(SchedulePublish, CancellationToken)"/>.</summary>
    public Task<Outcome> TakeDownAsync(ScheduleTakeDown command, CancellationToken ct = default) =>
        desk.RunAsync(command, "schedule", Permission.Publisher, (work, token) => TakeDownAsync(work, command, token), ct);

    /// <summary>Changes what waits. Answers <see cref="Scheduled"/>, <see cref="ScheduleChanged"/>, <see cref="Invalid"/>, <see cref="NotFound"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> EditAsync(EditSchedule command, CancellationToken ct = default) =>
        desk.RunAsync(command, "edit-schedule", Permission.Publisher, (work, token) => EditAsync(work, command, token), ct);

    /// <summary>Calls off what waits. Answers <see cref="ScheduleEnded"/>, <see cref="ScheduleChanged"/>, <see cref="NotFound"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> CancelAsync(CancelSchedule command, CancellationToken ct = default) =>
        desk.RunAsync(command, "cancel-schedule", Permission.Publisher, (work, token) => CancelAsync(work, command, token), ct);

    /// <summary>Does what is due, once, whoever else tries; what cannot be done ends with the reason. <see cref="Unreachable"/> leaves it waiting.</summary>
    internal async Task<Outcome> RunAsync(Schedule due, CancellationToken ct)
    {
        var outcome = await desk.RunAsync(new RunSchedule(due.Id, due.By), "run-schedule", Permission.Publisher, (work, token) => RunAsync(work, due.Id, token), ct);
        if (outcome is Effect)
            await store.FollowAsync(ct);
        else if (outcome is not Unreachable)
            await desk.RunAsync(new FailSchedule(Guid.CreateVersion7(), due.Id, InWords(outcome)), "fail-schedule", Permission.None, (work, token) => FailAsync(work, due, InWords(outcome), token), ct);
        return outcome;
    }

    private static async Task<Outcome> PublishAsync(Work work, SchedulePublish command, CancellationToken ct)
    {
        var (entry, refusal) = await work.FindAsync(command.Item.EntryId, command.Item.Version, ct);
        if (entry is null)
            return refusal!;
        if (ProblemOf(work, command.DueAt, command.Note) is { } problem)
            return problem;
        if (await WaitsAsync(work, entry.Id, ScheduledAct.Publish, ct))
            return Invalid.At("due", "A publish of this entry is scheduled already: change or cancel that one.");
        if (!await Publisher.IsApprovedAsync(work, entry.Id, command.Item.Revision, ct))
            return Invalid.At("review", $"Revision {command.Item.Revision} was not approved: hand it in and have it decided.");
        return Add(work, entry, ScheduledAct.Publish, command.Item.Revision, command.DueAt, command.Note);
    }

    private static async Task<Outcome> TakeDownAsync(Work work, ScheduleTakeDown command, CancellationToken ct)
    {
        var (entry, refusal) = await work.FindAsync(command.EntryId, command.Version, ct);
        if (entry is null)
            return refusal!;
        if (ProblemOf(work, command.DueAt, command.Note) is { } problem)
            return problem;
        if (await WaitsAsync(work, entry.Id, ScheduledAct.Unpublish, ct))
            return Invalid.At("due", "A take-down of this entry is scheduled already: change or cancel that one.");
        var before = await work.Db.Schedules.Where(other => other.EntryId == entry.Id && other.State == ScheduleState.Waiting && other.DueAt < command.DueAt)
            .Select(other => (int?)other.Revision).SingleOrDefaultAsync(ct);
        return (before ?? entry.LiveRevision) is { } revision
            ? Add(work, entry, ScheduledAct.Unpublish, revision, command.DueAt, command.Note)
            : new NotFound("This entry is not live, and will not be by then.");
    }

    private static async Task<Outcome> EditAsync(Work work, EditSchedule command, CancellationToken ct)
    {
        var (schedule, refusal) = await FindAsync(work, command.ScheduleId, command.Version, ct);
        if (schedule is null)
            return refusal!;
        if (ProblemOf(work, command.DueAt, command.Note) is { } problem)
            return problem;
        (schedule.DueAt, schedule.Note, schedule.By) = (command.DueAt, command.Note, work.Member.Id);
        schedule.Version++;
        work.Record("edit-schedule", schedule.EntryId, $"{schedule.What} of revision {schedule.Revision} at {schedule.DueAt:u}");
        return new Scheduled(schedule.Id, schedule.DueAt, schedule.Version);
    }

    private static async Task<Outcome> CancelAsync(Work work, CancelSchedule command, CancellationToken ct)
    {
        var (schedule, refusal) = await FindAsync(work, command.ScheduleId, command.Version, ct);
        if (schedule is null)
            return refusal!;
        schedule.End(ScheduleState.Cancelled, work.At, null);
        work.Record("cancel-schedule", schedule.EntryId, $"{schedule.What} of revision {schedule.Revision}");
        return new ScheduleEnded(schedule.Id, ScheduleState.Cancelled);
    }

    private static async Task<Outcome> RunAsync(Work work, Guid id, CancellationToken ct)
    {
        var schedule = await work.Db.Schedules.SingleAsync(schedule => schedule.Id == id, ct);
        if (schedule.State != ScheduleState.Waiting || schedule.DueAt > work.At || schedule.By != work.Member.Id)
            return new NotFound("This waits no more, or is not due.");
        var outcome = schedule.What == ScheduledAct.Publish
            ? await Publisher.PublishAsync(work, new(id, schedule.By, [new(schedule.EntryId, schedule.Revision, schedule.EntryVersion)], schedule.Note), ct)
            : await TakeDownAsync(work, schedule, ct);
        if (outcome is Effect)
            schedule.End(ScheduleState.Done, work.At, null);
        return outcome;
    }

    private static async Task<Outcome> TakeDownAsync(Work work, Schedule schedule, CancellationToken ct)
    {
        var entry = await work.Db.Entries.SingleAsync(entry => entry.Id == schedule.EntryId, ct);
        return entry.LiveRevision == schedule.Revision
            ? await Publisher.UnpublishAsync(work, new(schedule.Id, schedule.By, entry.Id, entry.Version, schedule.Note), ct)
            : new Conflict(EntryNow.Of(entry));
    }

    private static async Task<Outcome> FailAsync(Work work, Schedule due, string why, CancellationToken ct)
    {
        var (schedule, refusal) = await FindAsync(work, due.Id, due.Version, ct);
        if (schedule is null)
            return refusal!;
        if (schedule.DueAt > work.At)
            return new NotFound("It is not due yet."); // the clock was set back since it was looked at
        schedule.End(ScheduleState.Failed, work.At, why);
        work.Record("fail-schedule", schedule.EntryId, $"{schedule.What} of revision {schedule.Revision}: {why}");
        return new ScheduleEnded(schedule.Id, ScheduleState.Failed);
    }

    private static async Task<(Schedule? Schedule, Outcome? Refusal)> FindAsync(Work work, Guid id, int version, CancellationToken ct)
    {
        var schedule = await work.Db.Schedules.SingleOrDefaultAsync(schedule => schedule.Id == id, ct);
        return schedule switch
        {
            null => (null, new NotFound("There is no such schedule.")),
            _ when schedule.Version != version || schedule.State != ScheduleState.Waiting =>
                (null, new ScheduleChanged(schedule.Id, schedule.State, schedule.DueAt, schedule.Version)),
            _ => (schedule, null),
        };
    }

    private static Scheduled Add(Work work, Entry entry, ScheduledAct what, int revision, DateTimeOffset dueAt, string note)
    {
        var schedule = new Schedule
        {
            Id = Guid.CreateVersion7(work.At), EntryId = entry.Id, What = what, Revision = revision, EntryVersion = entry.Version, DueAt = dueAt, Note = note,
            By = work.Member.Id,
        };
        work.Db.Schedules.Add(schedule);
        work.Record("schedule", entry.Id, $"{what} of revision {revision} at {dueAt:u}");
        return new(schedule.Id, dueAt, schedule.Version);
    }

    private static Task<bool> WaitsAsync(Work work, Guid entry, ScheduledAct what, CancellationToken ct) =>
        work.Db.Schedules.AnyAsync(schedule => schedule.EntryId == entry && schedule.What == what && schedule.State == ScheduleState.Waiting, ct);

    private static Invalid? ProblemOf(Work work, DateTimeOffset dueAt, string note) => true switch
    {
        _ when dueAt.Offset != TimeSpan.Zero => Invalid.At("due", "Give the time in UTC."),
        _ when dueAt <= work.At => Invalid.At("due", "Choose a time in the future."),
        _ when string.IsNullOrWhiteSpace(note) => Invalid.At("note", "Say what changes: readers see this note."),
        _ => Work.ProblemOf(note),
    };

    private static string InWords(Outcome outcome) => outcome switch
    {
        Conflict => "The entry was changed after this was scheduled: look at it and schedule it again.",
        Invalid invalid => string.Join(' ', invalid.Problems.Select(problem => $"{problem.Entry} {problem.Place}: {problem.Message}".TrimStart())),
        NotAllowed => "Who scheduled this may not publish any more.",
        NotFound missing => missing.What,
        _ => "It was not possible.",
    };
}
