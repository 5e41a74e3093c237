using HybridCareers.Members;
using HybridCareers.Web.Account.SignIn;
using HybridCareers.Web.Account.Throttling;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account.SecondStep;

/// <summary>The code of the authenticator app, after a right password.</summary>
public sealed class SecondStepForm(Steps steps, PasswordCheck codes, SignInDesk desk, UserManager<Members.Account> users) : IAccountForm
{
    /// <inheritdoc />
    public async Task ShowAsync(Visit visit)
    {
        if (await steps.FindAsync(visit) is var (account, returnTo))
            await visit.ShowAsync<SecondStepPage>(await ViewAsync(visit, account, returnTo));
        else
            await visit.GoAsync(Urls.SignIn);
    }

    /// <inheritdoc />
    public async Task TakeAsync(Visit visit)
    {
        if (await steps.FindAsync(visit) is not var (account, returnTo))
        {
            await visit.GoAsync(Urls.SignIn);
            return;
        }

        var (right, wait) = account.TwoFactorEnabled ? await codes.IsCodeAsync(account, visit.Field("code", 7), visit.Gone) : (false, null);
        if (wait is { } time)
            await visit.PutOffAsync(time);
        else if (!right)
            await visit.ShowAsync<SecondStepPage>(await ViewAsync(visit, account, returnTo) with { Problems = [new("code", "This is not the code of this moment. Wait for the next one.")] });
        else if (await desk.OpenAsync(visit, account.Id, SessionLevel.Full, "password and code"))
            await visit.GoAsync(returnTo);
    }

    private async Task<SecondStepView> ViewAsync(Visit visit, Members.Account account, string returnTo) =>
        new(account.TwoFactorEnabled, (await users.GetPasskeysAsync(account)).Count > 0, returnTo, visit.Token());
}
