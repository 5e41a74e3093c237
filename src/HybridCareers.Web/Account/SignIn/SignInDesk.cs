using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Authentication;

namespace HybridCareers.Web.Account.SignIn;

/// <summary>Opens sessions once a member has shown who they are.</summary>
public sealed class SignInDesk(AccountDesk accounts)
{
    /// <summary>Goes on after a right password.</summary>
    public async Task GoOnAsync(Visit visit, Members.Account account, string returnTo)
    {
        if (await OpenAsync(visit, account.Id, SessionLevel.Full, "password"))
            await visit.GoAsync(returnTo);
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

        await visit.Http.SignInAsync(SignedIn.Scheme, SignedIn.PrincipalOf(new(id, member, "", Permission.None, level)));
        return true;
    }
}
