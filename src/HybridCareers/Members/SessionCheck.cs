using HybridCareers.Database;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Members;

/// <summary>A session that holds, with what its member may do at this moment.</summary>
public sealed record LiveSession(Guid Id, Guid MemberId, string Name, Permission Permissions, SessionLevel Level);

/// <summary>What is known about a session.</summary>
/// <param name="IsKnown">False where the database did not answer.</param>
/// <param name="Session"><c>null</c> = it has ended.</param>
public sealed record SessionAnswer(bool IsKnown, LiveSession? Session);

/// <summary>
/// Tells whether a session holds and how far it reaches, from the database: ending it, locking its member or taking a permission away shows at the
/// next question. The end of the session is no answer of a database that is away.
/// </summary>
public sealed class SessionCheck(IDbContextFactory<CareersDb> contexts, DatabasePulse pulse, TimeProvider clock)
{
    /// <summary>How old an answer of <see cref="RecallAsync(Guid, CancellationToken)"/> may be.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Guid, (DateTimeOffset At, DateTimeOffset UsedAt, SessionAnswer Answer)> recent = new();

    /// <summary>As <see cref="AskAsync(Guid, CancellationToken)"/>, from memory where asked within the last <see cref="Memory"/>: for every request.</summary>
    public ValueTask<SessionAnswer> RecallAsync(Guid session, CancellationToken ct = default) => RecallAsync(session, true, ct);

    /// <summary>As <see cref="RecallAsync(Guid, CancellationToken)"/>.</summary>
    /// <param name="session">The session.</param>
    /// <param name="used">False where the member did nothing, but a tab stands open: a session that is not used runs out.</param>
    /// <param name="ct">Cancels.</param>
    public async ValueTask<SessionAnswer> RecallAsync(Guid session, bool used, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var isFresh = recent.TryGetValue(session, out var kept) && now - kept.At < Memory;
        if (isFresh && (!used || now - kept.UsedAt < SeenEvery))
            return kept.Answer;
        var answer = await AskAsync(session, used, ct);
        foreach (var (old, _) in recent.Where(pair => now - pair.Value.At >= Memory))
            recent.TryRemove(old, out _);
        if (answer.IsKnown)
            recent[session] = (now, used ? now : kept.UsedAt, answer);
        return answer;
    }

    /// <summary>Forgets what <see cref="RecallAsync(Guid, CancellationToken)"/> would say: after this instance changed the session itself.</summary>
    public void Forget(Guid session) => recent.TryRemove(session, out _);

    /// <summary>Asks the database.</summary>
    public Task<SessionAnswer> AskAsync(Guid session, CancellationToken ct = default) => AskAsync(session, true, ct);

    /// <summary>Asks the database.</summary>
    /// <param name="session">The session.</param>
    /// <param name="used">As in <see cref="RecallAsync(Guid, bool, CancellationToken)"/>.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<SessionAnswer> AskAsync(Guid session, bool used, CancellationToken ct)
    {
        var asked = pulse.Answers;
        try
        {
            var answer = await ReadAsync(session, used, ct);
            pulse.Answered();
            return answer;
        }
        catch (Exception error) when (!ct.IsCancellationRequested && pulse.Missed(error, asked))
        {
            return new(false, null);
        }
    }

    private async Task<SessionAnswer> ReadAsync(Guid id, bool used, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        var found = await (
            from session in db.Sessions.AsNoTracking()
            join member in db.Members.AsNoTracking() on session.MemberId equals member.Id
            where session.Id == id
            select new { session, member }).SingleOrDefaultAsync(ct);
        var now = clock.GetUtcNow();
        if (found is null || found.member.LockedAt is not null || !found.session.IsAlive(now))
            return new(true, null);
        if (used && now - found.session.LastSeenAt >= SeenEvery)
            await db.Sessions.Where(session => session.Id == id).ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, now), ct);
        return new(true, new(id, found.member.Id, found.member.Name, found.member.Permissions, found.session.Level));
    }
}
