using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Web.Account.SignIn;
using HybridCareers.Web.Account.Throttling;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account.Password;

/// <summary>Chooses or changes the password. The old one is asked for, so that a device left open gives away no account.</summary>
public sealed class PasswordForm(
    UserManager<Members.Account> users, PasswordCheck passwords, SignInDesk desk, AccountDesk accounts, IPasswordHasher<Members.Account> hasher) : IAccountForm
{
    /// <inheritdoc />
    public async Task ShowAsync(Visit visit)
    {
        var account = await AccountOfAsync(visit);
        await visit.ShowAsync<PasswordPage>(await ViewAsync(visit, account));
    }

    /// <inheritdoc />
    public async Task TakeAsync(Visit visit)
    {
        var account = await AccountOfAsync(visit);
        var view = await ViewAsync(visit, account);
        if (account.PasswordHash is not null)
        {
            var (known, wait) = await passwords.FindAsync(account.UserName!, visit.Field("current", PasswordRules.Longest), visit.Gone);
            if (wait is { } time)
            {
                await visit.PutOffAsync(time);
                return;
            }

            if (known is null)
            {
                await visit.ShowAsync<PasswordPage>(view with { Problems = [new("current", "This is not your password.")] });
                return;
            }
        }

        var password = visit.Field("password", PasswordRules.Longest);
        if (PasswordRules.ProblemOf(password, view.Shortest == PasswordRules.ShortestWithSecondFactor, visit.User.Identity!.Name!, account.UserName!) is { } weak)
        {
            await visit.ShowAsync<PasswordPage>(view with { Problems = [new("password", weak)] });
            return;
        }

        account.PasswordHash = hasher.HashPassword(account, password);
        await users.UpdateSecurityStampAsync(account);
        await accounts.NoteAsync(new(Guid.CreateVersion7(), account.Id, "password", EndsOthersThan: visit.User.SessionId()), visit.Gone);
        await visit.GoAsync(Urls.Account);
    }

    private async Task<PasswordView> ViewAsync(Visit visit, Members.Account account) => new(
        account.PasswordHash is not null,
        await desk.HasSecondFactorAsync(account) ? PasswordRules.ShortestWithSecondFactor : PasswordRules.ShortestAlone, account.UserName!, visit.Token());

    private async Task<Members.Account> AccountOfAsync(Visit visit) => (await users.FindByIdAsync(visit.User.MemberId().ToString()))!;
}
