using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Web.Account.Notice;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Authentication;

namespace HybridCareers.Web.Account.Overview;

/// <summary>Ends one session, all others, or all.</summary>
public sealed class SessionsForm(AccountDesk accounts, SessionCheck check) : IAccountForm
{
    /// <inheritdoc />
    public Task ShowAsync(Visit visit) => visit.GoAsync(Urls.Account);

    /// <inheritdoc />
    public async Task TakeAsync(Visit visit)
    {
        var (member, here, which) = (visit.User.MemberId(), visit.User.SessionId()!.Value, visit.Field("which", 36));
        var end = new EndSessions(Guid.CreateVersion7(), member) { SessionId = here };
        var outcome = which switch
        {
            "all" => await accounts.EndSessionsAsync(end, visit.Gone),
            "others" => await accounts.EndSessionsAsync(end with { Except = here }, visit.Gone),
            _ when Guid.TryParse(which, out var one) => await accounts.EndSessionsAsync(end with { Only = one }, visit.Gone),
            _ => Invalid.At("which", "Say which session to end."),
        };
        if (outcome is not MemberChanged)
        {
            await visit.RefuseAsync(outcome);
            return;
        }

        if (which != "all")
        {
            await visit.GoAsync(Urls.Account);
            return;
        }

        check.Forget(here);
        await visit.Http.SignOutAsync(SignedIn.Scheme);
        await visit.ShowAsync<NoticePage>(new NoticeView("You are signed out everywhere", "Each device asks you to sign in again.", Urls.Sessions, visit.Token()));
    }
}
