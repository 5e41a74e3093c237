using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Web.Hosting;

/// <summary>A link that was made.</summary>
/// <param name="Outcome">What the verb said.</param>
/// <param name="Link">The address to pass on; <c>null</c> where nothing was made.</param>
/// <param name="WasMailed">True where it is on its way by mail.</param>
public sealed record Invitation(Outcome Outcome, string? Link, bool WasMailed);

/// <summary>Makes set-up links, sends them by mail where that is possible, and hands them back to be copied. Only their hashes are kept.</summary>
public sealed class Invitations(MemberDesk members, Mail mail, PublicAddress site, IDbContextFactory<CareersDb> contexts)
{
    /// <summary>Invites somebody; the command's token hash is put in here.</summary>
    public Task<Invitation> InviteAsync(InviteMember command, CancellationToken ct = default) => MakeAsync(
        hash => members.InviteAsync(command with { TokenHash = hash }, ct), command.NewMember, ct);

    /// <summary>Gives a member a new link; the command's token hash is put in here.</summary>
    public Task<Invitation> ResetAsync(ResetSignIn command, CancellationToken ct = default) => MakeAsync(
        hash => members.ResetSignInAsync(command with { TokenHash = hash }, ct), command.Whose, ct);

    private async Task<Invitation> MakeAsync(Func<string, Task<Outcome>> verb, Guid member, CancellationToken ct)
    {
        var token = SetUpLink.NewToken();
        var outcome = await verb(SetUpLink.HashOf(token));
        if (outcome is not MemberChanged)
            return new(outcome, null, false);
        var link = site.Absolute(Urls.SetUpWith(token));
        return new(outcome, link, mail.IsSetUp && await SendAsync(member, link, ct));
    }

    private async Task<bool> SendAsync(Guid member, string link, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        var to = await (from account in db.Accounts join who in db.Members on account.Id equals who.Id where account.Id == member select new { account.UserName, who.Name }).SingleAsync(ct);
        return await mail.SendAsync(to.Name, to.UserName!, "Your access to HybridCareers",
            $"Hello {to.Name},\n\nset up how you sign in with this link. It works once and for a limited time:\n\n{link}\n\nIf you did not expect this, do nothing.\n", ct);
    }
}
