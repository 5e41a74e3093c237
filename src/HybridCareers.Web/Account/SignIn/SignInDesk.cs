using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account.SignIn;

/// <summary>Opens sessions once a member has shown who they are.</summary>
public sealed class SignInDesk(AccountDesk accounts, UserManager<Members.Account> users)
{
    /// <summary>Goes on after a right password: to the second factor, or to where one is set up.</summary>
    public async Task GoOnAsync(Visit visit, Members.Account account, string returnTo)
    {
        if (await HasSecondFactorAsync(account))
        {
            await Steps.BeginAsync(visit, account, returnTo);
            await visit.GoAsync(Urls.SecondStep);
        }
        else if (await OpenAsync(visit, account.Id, SessionLevel.SetUp, "password, no second factor yet"))
        {
            await visit.GoAsync(Urls.SecondFactor);
        }
    }

    /// <summary>Opens a session and gives its cookie; otherwise the refusal has been shown.</summary>
    public async Task<bool> OpenAsync(Visit visit, Guid member, SessionLevel level, string way)
    {
        var id = Guid.CreateVersion7();
        var device = Device.Of(visit.Http.Request.Headers.UserAgent.ToString());
        var outcome = await accounts.OpenSessionAsync(new(Guid.CreateVersion7(), member, id, device, level, way), visit.Gone);
        if (outcome is not MemberChanged)
        {
            await visit.RefuseAsync(outcome);
            return false;
        }

        await Steps.EndAsync(visit);
        await visit.Http.SignInAsync(SignedIn.Scheme, SignedIn.PrincipalOf(new(id, member, "", Permission.None, level)));
        return true;
    }

    /// <summary>True where a password alone is not enough.</summary>
    public async Task<bool> HasSecondFactorAsync(Members.Account account) => account.TwoFactorEnabled || (await users.GetPasskeysAsync(account)).Count > 0;
}
