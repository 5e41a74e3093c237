using HybridCareers.Members;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account.SignIn;

/// <summary>Mail address and password.</summary>
public sealed class SignInForm(UserManager<Members.Account> users, SignInDesk desk, Dummy dummy) : IAccountForm
{
    /// <inheritdoc />
    public Task ShowAsync(Visit visit) => visit.ShowAsync<SignInPage>(new SignInView("", visit.ReturnTo(), visit.Token()));

    /// <inheritdoc />
    public async Task TakeAsync(Visit visit)
    {
        var mail = visit.Field("mail", Members.Account.LongestMail).Trim();
        var password = visit.Field("password", PasswordRules.Longest);
        var view = new SignInView(mail, visit.ReturnTo(), visit.Token());
        var account = await users.FindByNameAsync(mail);
        if (account?.PasswordHash is null)
            dummy.Verify(password); // an unknown address takes as long as a wrong password
        if (account?.PasswordHash is null || !await users.CheckPasswordAsync(account, password))
        {
            await visit.ShowAsync<SignInPage>(view with { Problems = [new("mail", "Address and password do not fit together.")] });
            return;
        }

        await desk.GoOnAsync(visit, account, view.ReturnTo);
    }
}
