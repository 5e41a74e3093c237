using HybridCareers.Evidence;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Links;

/// <summary>Begins and ends checks of all addresses. Only one runs at a time.</summary>
public sealed class LinkDesk(WriteDesk desk)
{
    /// <summary>Begins a check. Answers <see cref="LinkCheckBegun"/>, <see cref="Invalid"/> where one runs already, or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> BeginAsync(BeginLinkCheck command, CancellationToken ct = default) => desk.RunAsync(
        command, "begin-link-check", command.MemberId == SystemActors.LinkChecker ? Permission.None : Permission.Editor, (work, token) => BeginAsync(work, command, token), ct);

    /// <summary>Stops a check. Answers <see cref="LinkCheckEnded"/>, <see cref="NotFound"/> where it runs no more, or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> CancelAsync(CancelLinkCheck command, CancellationToken ct = default) => desk.RunAsync(
        command, "cancel-link-check", Permission.Editor,
        (work, token) => EndAsync(work, command.RunId, "cancel-link-check", LinkRunState.Cancelled, _ => true, null, token), ct);

    /// <summary>Notes that a check is through, where the instance still holds it.</summary>
    internal Task<Outcome> EndAsync(Guid run, Guid holder, string? remark, CancellationToken ct) => desk.RunAsync(
        new EndLinkCheck(run), "end-link-check", Permission.None,
        (work, token) => EndAsync(work, run, "end-link-check", LinkRunState.Done, found => found.Holder == holder, remark, token), ct);

    private static async Task<Outcome> BeginAsync(Work work, BeginLinkCheck command, CancellationToken ct)
    {
        if (await work.Db.LinkRuns.AnyAsync(run => run.State == LinkRunState.Running, ct))
            return Invalid.At("", "A check is running already.");
        var run = new LinkRun { Id = Guid.CreateVersion7(work.At), StartedAt = work.At, StartedBy = command.MemberId };
        work.Db.LinkRuns.Add(run);
        work.Record("begin-link-check", null, "");
        return new LinkCheckBegun(run.Id);
    }

    private static async Task<Outcome> EndAsync(
        Work work, Guid id, string verb, LinkRunState state, Func<LinkRun, bool> may, string? remark, CancellationToken ct)
    {
        var run = await work.Db.LinkRuns.SingleOrDefaultAsync(run => run.Id == id, ct);
        if (run is not { State: LinkRunState.Running } || !may(run))
            return new NotFound("This check runs no more.");
        var found = await work.Db.LinkChecks.Where(check => check.CheckedAt >= run.StartedAt).GroupBy(check => check.Standing)
            .Select(group => new { Standing = group.Key, Count = group.Count() }).ToListAsync(ct);
        run.End(state, work.At, remark);
        work.Record(verb, null, string.Join(", ", found.OrderBy(group => group.Standing).Select(group => $"{group.Standing} {group.Count}").Append(remark).Where(part => part is not null)));
        return new LinkCheckEnded(run.Id, state);
    }
}
