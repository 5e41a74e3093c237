using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Web.Account.Notice;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Authentication;

namespace HybridCareers.Web.Account.SignIn;

/// <summary>Ends this session, on this server and in this browser.</summary>
public sealed class SignOutForm(AccountDesk accounts, SessionCheck check) : IAccountForm
{
    /// <inheritdoc />
    public Task ShowAsync(Visit visit) => visit.ShowAsync<SignOutPage>(new SignOutView(visit.User.Identity!.Name ?? "", visit.Token()));

    /// <inheritdoc />
    public async Task TakeAsync(Visit visit)
    {
        var session = visit.User.SessionId();
        await accounts.EndSessionsAsync(new(Guid.CreateVersion7(), visit.User.MemberId(), Only: session), visit.Gone);
        await visit.Http.SignOutAsync(SignedIn.Scheme);
        check.Forget(session!.Value);
        visit.Http.Response.Headers["Clear-Site-Data"] = "\"storage\""; // what an editor kept in this browser is nobody else's
        await visit.ShowAsync<NoticePage>(new NoticeView("You are signed out", "What you kept on the server is there when you come back.", Urls.SignOut, visit.Token()));
    }
}
