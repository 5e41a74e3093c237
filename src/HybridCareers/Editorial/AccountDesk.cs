using HybridCareers.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>What members do about their own sign-in. Each act leaves a line of activity; none needs a permission.</summary>
public sealed class AccountDesk(WriteDesk desk)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    /// <summary>Begins a session. Answers <see cref="MemberChanged"/>, or <see cref="NotAllowed"/> for a locked member and for what is no person.</summary>
    public Task<Outcome> OpenSessionAsync(OpenSession command, CancellationToken ct = default) =>
        desk.RunAsync(command, "sign-in", Permission.None, (work, token) => OpenAsync(work, command, token), ct);

    /// <summary>Ends sessions. Answers <see cref="MemberChanged"/>.</summary>
    public Task<Outcome> EndSessionsAsync(EndSessions command, CancellationToken ct = default) =>
        desk.RunAsync(command, "sign-out", Permission.None, async (work, token) =>
        {
            var ended = await EndAsync(work, command.MemberId, command.Only, command.Except, token);
            work.Record("sign-out", null, ended == 1 ? "1 session" : $"{ended} sessions");
            return new MemberChanged(command.MemberId);
        }, ct);

    /// <summary>Notes a change of the sign-in. Answers <see cref="MemberChanged"/>.</summary>
    public Task<Outcome> NoteAsync(SignInChanged command, CancellationToken ct = default) =>
        desk.RunAsync(command, "sign-in-changed", Permission.None, async (work, token) =>
        {
            if (command.Raises is { } raised)
                await work.Db.Sessions.Where(session => session.Id == raised && session.MemberId == command.MemberId && session.EndedAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(session => session.Level, SessionLevel.Full), token);
            if (command.EndsOthersThan is { } kept)
                await EndAsync(work, command.MemberId, null, kept, token);
            work.Record("sign-in-changed", null, command.What);
            return new MemberChanged(command.MemberId);
        }, ct);

    /// <summary>Notes that further tries to sign in were put off. Answers <see cref="MemberChanged"/>.</summary>
    public Task<Outcome> NoteThrottledAsync(SignInThrottled command, CancellationToken ct = default) =>
        desk.RunAsync(command, "sign-in-throttled", Permission.None, (work, _) =>
        {
            work.Record("sign-in-throttled", null, command.What);
            return Task.FromResult<Outcome>(new MemberChanged(command.MemberId));
        }, ct);

    /// <summary>Spends a set-up link. Answers <see cref="MemberChanged"/>, <see cref="Invalid"/>, <see cref="NotFound"/> for a link that is not good, or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> SpendLinkAsync(SpendLink command, CancellationToken ct = default) =>
        desk.RunAsync(command, "set-up", Permission.None, (work, token) => SpendAsync(work, command, token), ct);

    /// <summary>Ends the sessions that still hold; how many these were.</summary>
    internal static Task<int> EndAsync(Work work, Guid member, Guid? only, Guid? except, CancellationToken ct) => work.Db.Sessions
        .Where(session => session.MemberId == member && session.EndedAt == null && (only == null || session.Id == only) && (except == null || session.Id != except))
        .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, work.At), ct);

    private static async Task<Outcome> OpenAsync(Work work, OpenSession command, CancellationToken ct)
    {
        if (!work.Member.IsHuman)
            return new NotAllowed("Parts of the program do not sign in.");
        var (member, old) = (command.MemberId, work.At - Remembered);
        await work.Db.Sessions.Where(session => session.MemberId == member && session.CreatedAt < old).ExecuteDeleteAsync(ct);
        work.Db.Sessions.Add(new()
        {
            Id = command.NewSession, MemberId = member, CreatedAt = work.At, LastSeenAt = work.At, Device = command.Device, Level = command.Level,
        });
        work.Record("sign-in", null, command.Way);
        return new MemberChanged(member);
    }

    private static async Task<Outcome> SpendAsync(Work work, SpendLink command, CancellationToken ct)
    {
        var link = await work.Db.SetUpLinks.SingleOrDefaultAsync(link => link.TokenHash == command.TokenHash, ct);
        if (link is null || link.SpentAt is not null || link.ExpiresAt <= work.At || link.MemberId is { } named && named != command.MemberId)
            return new NotFound("This link is not good any more: ask for a new one.");
        link.SpentAt = work.At;
        var account = command.First is { } first && link.MemberId is null
            ? await MakeFirstAsync(work, first, ct)
            : await work.Db.Accounts.SingleOrDefaultAsync(account => account.Id == link.MemberId, ct);
        if (account is null)
            return new NotFound("There is an administrator already: ask them for an invitation.");
        await work.Db.Set<IdentityUserToken<Guid>>().Where(token => token.UserId == account.Id).ExecuteDeleteAsync(ct);
        await work.Db.Set<IdentityUserPasskey<Guid>>().Where(passkey => passkey.UserId == account.Id).ExecuteDeleteAsync(ct);
        await EndAsync(work, account.Id, null, null, ct);
        account.PasswordHash = command.PasswordHash;
        account.TwoFactorEnabled = false;
        account.SecurityStamp = Guid.CreateVersion7(work.At).ToString("N");
        account.ConcurrencyStamp = Guid.CreateVersion7(work.At).ToString("N");
        work.Record("set-up", null, $"member {account.Id}");
        return new MemberChanged(account.Id);
    }

    /// <summary>Whoever comes first: the turn of the write desk decides.</summary>
    private static async Task<Account?> MakeFirstAsync(Work work, FirstAdmin first, CancellationToken ct)
    {
        if (await work.Db.Accounts.AnyAsync(ct))
            return null;
        const Permission all = Permission.Editor | Permission.Reviewer | Permission.Publisher | Permission.Admin;
        work.Db.Members.Add(new() { Id = first.MemberId, Name = first.Name, Kind = MemberKind.Person, Permissions = all });
        var account = Account.For(first.MemberId, first.Mail);
        work.Db.Accounts.Add(account);
        return account;
    }
}
