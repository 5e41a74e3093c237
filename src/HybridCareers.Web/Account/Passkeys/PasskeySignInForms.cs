using HybridCareers.Members;
using HybridCareers.Web.Account.SignIn;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account.Passkeys;

/// <summary>Tells the browser how to use a passkey.</summary>
public sealed class PasskeyRequestForm(PasskeyDesk passkeys) : IAccountForm
{
    /// <inheritdoc />
    public Task ShowAsync(Visit visit) => visit.GoAsync(Urls.SignIn);

    /// <inheritdoc />
    public Task TakeAsync(Visit visit) => passkeys.AskToUseAsync(visit);
}

/// <summary>Signs in with a passkey.</summary>
public sealed class PasskeySignInForm(PasskeyDesk passkeys, SignInDesk desk, UserManager<Members.Account> users) : IAccountForm
{
    /// <inheritdoc />
    public Task ShowAsync(Visit visit) => visit.GoAsync(Urls.SignIn);

    /// <inheritdoc />
    public async Task TakeAsync(Visit visit)
    {
        var returnTo = visit.ReturnTo();
        if (await passkeys.UsedAsync(visit) is not var (account, passkey))
        {
            await visit.ShowAsync<SignInPage>(new SignInView("", returnTo, visit.Token()) { Problems = [new("mail", "This passkey is not known here, or it took too long. Try again, or sign in with your password.")] });
            return;
        }

        await users.AddOrUpdatePasskeyAsync(account, passkey); // its counter tells copies from the original
        if (await desk.OpenAsync(visit, account.Id, SessionLevel.Full, "passkey"))
            await visit.GoAsync(returnTo);
    }
}
