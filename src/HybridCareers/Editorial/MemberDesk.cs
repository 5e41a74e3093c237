using HybridCareers.Content;
using HybridCareers.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Looks after members: only for administrators, and never so that none is left.</summary>
public sealed class MemberDesk(WriteDesk desk)
{
    private const Permission Known = Permission.Editor | Permission.Reviewer | Permission.Publisher | Permission.Admin;

    /// <summary>Makes a link for the first administrator. Answers <see cref="MemberChanged"/>, or <see cref="Invalid"/> where there is an account already.</summary>
    public Task<Outcome> OfferFirstLinkAsync(OfferFirstLink command, CancellationToken ct = default) => RunAsync(command, "offer-set-up", async (work, token) =>
    {
        if (await work.Db.Accounts.AnyAsync(token))
            return Invalid.At("", "There is an account already.");
        Offer(work, null, command.TokenHash, SetUpLink.ShortLife);
        work.Record("offer-set-up", null, "first administrator");
        return new MemberChanged(work.Member.Id);
    }, ct);

    /// <summary>Invites somebody. Answers <see cref="MemberChanged"/>, <see cref="Invalid"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> InviteAsync(InviteMember command, CancellationToken ct = default) =>
        RunAsync(command, "invite", (work, token) => InviteAsync(work, command, token), ct);

    /// <summary>Gives and takes permissions. Answers <see cref="MemberChanged"/>, <see cref="Invalid"/>, <see cref="NotFound"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> ChangePermissionsAsync(ChangePermissions command, CancellationToken ct = default) => ActAsync(command, command.Whose, "permissions", async (work, member, token) =>
    {
        if ((command.Permissions & ~Known) != Permission.None)
            return Invalid.At("permissions", "There is no such permission.");
        if (!command.Permissions.HasFlag(Permission.Admin) && await IsLastAdminAsync(work, member, token))
            return LastAdmin;
        work.Record("permissions", null, $"member {member.Id}: {member.Permissions} → {command.Permissions}");
        member.Permissions = command.Permissions;
        return null;
    }, ct);

    /// <summary>Locks a member and ends their sessions. Answers as <see cref="ChangePermissionsAsync"/>.</summary>
    public Task<Outcome> LockAsync(LockMember command, CancellationToken ct = default) => ActAsync(command, command.Whom, "lock", async (work, member, token) =>
    {
        if (Work.ProblemOf(command.Why, "why") is { } problem)
            return problem;
        if (await IsLastAdminAsync(work, member, token))
            return LastAdmin;
        member.LockedAt ??= work.At;
        await AccountDesk.EndAsync(work, member.Id, null, null, token);
        await VoidLinksAsync(work, member, token);
        work.Record("lock", null, About(member, command.Why));
        return null;
    }, ct);

    /// <summary>Unlocks a member. Answers as <see cref="ChangePermissionsAsync"/>.</summary>
    public Task<Outcome> UnlockAsync(UnlockMember command, CancellationToken ct = default) => ActAsync(command, command.Whom, "unlock", (work, member, _) =>
    {
        if (Work.ProblemOf(command.Why, "why") is { } problem)
            return Task.FromResult<Outcome?>(problem);
        member.LockedAt = null;
        work.Record("unlock", null, About(member, command.Why));
        return Task.FromResult<Outcome?>(null);
    }, ct);

    /// <summary>Makes a new set-up link and ends the member's sessions. Answers as <see cref="ChangePermissionsAsync"/>.</summary>
    public Task<Outcome> ResetSignInAsync(ResetSignIn command, CancellationToken ct = default) => ActAsync(command, command.Whose, "reset-sign-in", async (work, member, token) =>
    {
        if (ProblemOf(command.Life) is { } problem)
            return problem;
        await AccountDesk.EndAsync(work, member.Id, null, null, token);
        await VoidLinksAsync(work, member, token);
        Offer(work, member.Id, command.TokenHash, command.Life);
        work.Record("reset-sign-in", null, $"member {member.Id}");
        return null;
    }, ct);

    /// <summary>Ends every session of a member. Answers as <see cref="ChangePermissionsAsync"/>.</summary>
    public Task<Outcome> SignOutAsync(SignOutMember command, CancellationToken ct = default) => ActAsync(command, command.Whom, "sign-out-member", async (work, member, token) =>
    {
        var ended = await AccountDesk.EndAsync(work, member.Id, null, null, token);
        work.Record("sign-out-member", null, $"member {member.Id}: {(ended == 1 ? "1 session" : $"{ended} sessions")}");
        return null;
    }, ct);

    private static string About(Member member, string why) => why.Length == 0 ? $"member {member.Id}" : $"member {member.Id}: {why}";

    private static Invalid LastAdmin => Invalid.At("permissions", "This is the last administrator who can sign in: give the right to another member first.");

    private Task<Outcome> RunAsync(Command command, string verb, Func<Work, CancellationToken, Task<Outcome>> body, CancellationToken ct) =>
        desk.RunAsync(command, verb, Permission.Admin, body, ct);

    private Task<Outcome> ActAsync(Command command, Guid whom, string verb, Func<Work, Member, CancellationToken, Task<Outcome?>> act, CancellationToken ct) =>
        RunAsync(command, verb, async (work, token) =>
        {
            var member = await work.Db.Members.SingleOrDefaultAsync(member => member.Id == whom && member.Kind == MemberKind.Person, token);
            return member is null ? new NotFound("There is no such member.") : await act(work, member, token) ?? new MemberChanged(whom);
        }, ct);

    private static async Task<Outcome> InviteAsync(Work work, InviteMember command, CancellationToken ct)
    {
        var name = command.Name.Trim();
        if (name.Length == 0 || TextRules.ProblemOf(name, Account.LongestName) is not null)
            return Invalid.At("name", $"Give a name of at most {Account.LongestName} characters.");
        if (MailAddress.ProblemOf(command.Mail) is { } wrong)
            return Invalid.At("mail", wrong);
        if ((command.Permissions & ~Known) != Permission.None)
            return Invalid.At("permissions", "There is no such permission.");
        if (ProblemOf(command.Life) is { } problem)
            return problem;
        var key = MailAddress.Key(command.Mail);
        if (await work.Db.Accounts.AnyAsync(account => account.NormalizedUserName == key, ct))
            return Invalid.At("mail", "A member has this address already.");
        work.Db.Members.Add(new() { Id = command.NewMember, Name = name, Kind = MemberKind.Person, Permissions = command.Permissions });
        work.Db.Accounts.Add(Account.For(command.NewMember, command.Mail));
        Offer(work, command.NewMember, command.TokenHash, command.Life);
        work.Record("invite", null, $"member {command.NewMember}: {command.Permissions}");
        return new MemberChanged(command.NewMember);
    }

    private static void Offer(Work work, Guid? member, string tokenHash, TimeSpan life) => work.Db.SetUpLinks.Add(new()
    {
        Id = Guid.CreateVersion7(work.At), TokenHash = tokenHash, MemberId = member, CreatedAt = work.At, ExpiresAt = work.At + life,
    });

    private static Invalid? ProblemOf(TimeSpan life) =>
        life < TimeSpan.FromHours(1) || life > SetUpLink.LongLife ? Invalid.At("life", "A link is good for one hour to seven days.") : null;

    private static Task<int> VoidLinksAsync(Work work, Member member, CancellationToken ct) => work.Db.SetUpLinks
        .Where(link => link.MemberId == member.Id && link.SpentAt == null).ExecuteUpdateAsync(set => set.SetProperty(link => link.SpentAt, work.At), ct);

    /// <summary>An administrator counts who is not locked and has something to sign in with.</summary>
    private static async Task<bool> IsLastAdminAsync(Work work, Member member, CancellationToken ct)
    {
        if (!member.May(Permission.Admin))
            return false;
        var others = await (
            from other in work.Db.Members
            join account in work.Db.Accounts on other.Id equals account.Id
            where other.Id != member.Id && other.LockedAt == null
                && (account.PasswordHash != null || work.Db.Set<IdentityUserPasskey<Guid>>().Any(passkey => passkey.UserId == account.Id))
            select other).ToListAsync(ct);
        return !others.Exists(other => other.May(Permission.Admin));
    }
}
