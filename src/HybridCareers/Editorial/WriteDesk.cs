using System.Text.Json;
using HybridCareers.Database;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace HybridCareers.Editorial;

/// <summary>
/// Carries out every command: one transaction, one effect per command id, the member's permission read from the database, one line of activity
/// or more. Writers take turns at the end of the activity chain, so a command sees everything that was done before it.
/// </summary>
public sealed class WriteDesk(IDbContextFactory<CareersDb> contexts, TimeProvider clock)
{
    /// <summary>How long a member waits for an answer at most; five seconds unless a slow machine is to be waited for.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    internal Task<Outcome> RunAsync(
        Command command, string verb, Permission needed, Func<Work, CancellationToken, Task<Outcome>> body, CancellationToken ct,
        TimeSpan? patience = null) => PatientlyAsync(
            token => AttemptAsync(command, verb, needed, body, patience, token),
            token => WasDoneAsync(command, token), // the answer to a COMMIT may be lost, not the COMMIT
            patience ?? Patience, ct);

    /// <summary>Does what is no part of the history and leaves no line of activity: it must itself have one effect when it is done twice.</summary>
    internal Task<Outcome> AsideAsync(
        Guid memberId, Guid? sessionId, Permission needed, Func<CareersDb, DateTimeOffset, CancellationToken, Task<Outcome>> body, CancellationToken ct) =>
        PatientlyAsync(async token =>
        {
            await using var db = contexts.CreateDbContext();
            var member = await db.Members.AsNoTracking().SingleOrDefaultAsync(member => member.Id == memberId, token);
            if (member?.May(needed) != true)
                return NotAllowed.Without(needed);
            var now = Now();
            return await IsLiveAsync(db, sessionId, memberId, needed, now, token) ? await body(db, now, token) : SignedOut;
        }, null, Patience, ct);

    private static NotAllowed SignedOut => new("You are signed out: sign in again and repeat this.");

    private static Unreachable Away => new("The database does not answer. Nothing you wrote is lost here: send it again.");

    private async Task<Outcome> PatientlyAsync(
        Func<CancellationToken, Task<Outcome>> attempt, Func<CancellationToken, Task<ExecutionResult<Outcome>>>? wasDone, TimeSpan patience,
        CancellationToken ct)
    {
        try
        {
            // A frozen server holds a connection long after it was told to stop: the member need not wait for that.
            return await CarryOutAsync(attempt, wasDone, patience, ct).WaitAsync(patience, ct);
        }
        catch (TimeoutException)
        {
            return Away;
        }
    }

    private async Task<Outcome> CarryOutAsync(
        Func<CancellationToken, Task<Outcome>> attempt, Func<CancellationToken, Task<ExecutionResult<Outcome>>>? wasDone, TimeSpan patience,
        CancellationToken ct)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        deadline.CancelAfter(patience);
        await using var db = contexts.CreateDbContext();
        try
        {
            using var turn = await db.WaitForTurnAsync(deadline.Token);
            return await db.Database.CreateExecutionStrategy().ExecuteAsync(
                attempt, (_, given, token) => given(token), wasDone is null ? null : (_, _, token) => wasDone(token), deadline.Token);
        }
        catch (Exception error) when (!ct.IsCancellationRequested && (error is OperationCanceledException || db.IsAway(error)))
        {
            return Away;
        }
    }

    private async Task<Outcome> AttemptAsync(
        Command command, string verb, Permission needed, Func<Work, CancellationToken, Task<Outcome>> body, TimeSpan? patience,
        CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        if (patience is not null)
            db.Database.SetCommandTimeout(patience.Value);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.ActivityHead.ExecuteUpdateAsync(set => set.SetProperty(row => row.Sequence, row => row.Sequence), ct); // takes the row's lock
        if (await FindDoneAsync(db, command, ct) is { } before)
            return before;

        var member = await db.Members.SingleOrDefaultAsync(member => member.Id == command.MemberId, ct);
        if (member?.May(needed) != true)
            return member?.LockedAt is null ? NotAllowed.Without(needed) : new NotAllowed("This account is locked: ask an administrator.");
        var now = Now();
        if (!await IsLiveAsync(db, command.SessionId, command.MemberId, needed, now, ct))
            return SignedOut;
        var work = new Work(db, await db.ActivityHead.SingleAsync(ct), member, now);
        var outcome = await body(work, ct);
        if (outcome is not Effect)
            return outcome; // the transaction ends without a commit

        db.CommandsDone.Add(new(command.CommandId, member.Id, verb, work.At, JsonSerializer.Serialize(outcome)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return outcome;
    }

    /// <summary>A session without a second factor reaches only what needs no permission: its own account.</summary>
    private static async Task<bool> IsLiveAsync(CareersDb db, Guid? sessionId, Guid member, Permission needed, DateTimeOffset now, CancellationToken ct)
    {
        if (sessionId is not { } id)
            return true;
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(session => session.Id == id && session.MemberId == member, ct);
        return session?.IsAlive(now) == true && (needed == Permission.None || session.Level == SessionLevel.Full);
    }

    /// <summary>Whole milliseconds, which every engine keeps: the activity chain hashes its instants.</summary>
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    private async Task<ExecutionResult<Outcome>> WasDoneAsync(Command command, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        var before = await FindDoneAsync(db, command, ct);
        return new(before is not null, before!);
    }

    private static async Task<Outcome?> FindDoneAsync(CareersDb db, Command command, CancellationToken ct)
    {
        var done = await db.CommandsDone.AsNoTracking().SingleOrDefaultAsync(done => done.CommandId == command.CommandId, ct);
        return done switch
        {
            null => null,
            _ when done.MemberId != command.MemberId => new NotAllowed("Another member sent a command with this id."),
            _ => JsonSerializer.Deserialize<Outcome>(done.Outcome)!,
        };
    }
}
