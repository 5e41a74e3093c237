using HybridCareers.Members;
using HybridCareers.Web.Account.Throttling;

namespace HybridCareers.Web.Account.SignIn;

/// <summary>Mail address and password.</summary>
public sealed class SignInForm(PasswordCheck passwords, SignInDesk desk) : IAccountForm
{
    /// <inheritdoc />
    public Task ShowAsync(Visit visit) => visit.ShowAsync<SignInPage>(new SignInView("", visit.ReturnTo(), visit.Token()));

    /// <inheritdoc />
    public async Task TakeAsync(Visit visit)
    {
        var mail = visit.Field("mail", Members.Account.LongestMail).Trim();
        var view = new SignInView(mail, visit.ReturnTo(), visit.Token());
        var (account, wait) = await passwords.FindAsync(mail, visit.Field("password", PasswordRules.Longest), visit.Gone);
        if (wait is { } time)
            await visit.PutOffAsync(time);
        else if (account is not null)
            await desk.GoOnAsync(visit, account, view.ReturnTo);
        else
            await visit.ShowAsync<SignInPage>(view with { Problems = [new("mail", "Address and password do not fit together.")] });
    }
}
