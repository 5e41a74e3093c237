using HybridCareers.Members;
using HybridCareers.Web.Account.SetUp;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account.Passkeys;

/// <summary>Tells the browser how to make a passkey: for the bearer of a set-up link, or for who is signed in.</summary>
public sealed class PasskeyCreationForm(PasskeyDesk passkeys, SetUpReader links, UserManager<Members.Account> users) : IAccountForm
{
    /// <inheritdoc />
    public Task ShowAsync(Visit visit) => visit.GoAsync(Urls.Account);

    /// <inheritdoc />
    public async Task TakeAsync(Visit visit)
    {
        if (visit.Field("token", SetUpLink.TokenLength).Length > 0)
            await ForBearerAsync(visit);
        else if ((await visit.Http.AuthenticateAsync(SignedIn.Scheme)).Principal is { } user && await users.FindByIdAsync(user.MemberId().ToString()) is { } account)
            await AskAsync(visit, account.Id, account.UserName!, user.Identity?.Name ?? account.UserName!);
        else
            await visit.ComplainAsync("You are signed out. Load the page again.");
    }

    private async Task ForBearerAsync(Visit visit)
    {
        var (given, problems) = await links.ReadAsync(visit);
        if (given is null)
            await visit.ComplainAsync("This link is not good any more. Ask an administrator for a new one.");
        else if (problems.Count > 0)
            await visit.ComplainAsync(problems[0].Message);
        else
            await AskAsync(visit, given.MemberId, given.Mail, given.Name);
    }

    private Task AskAsync(Visit visit, Guid member, string mail, string name) =>
        passkeys.AskToCreateAsync(visit, new() { Id = member.ToString(), Name = mail, DisplayName = name });
}
