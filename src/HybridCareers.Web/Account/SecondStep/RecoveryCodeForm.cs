using HybridCareers.Members;
using HybridCareers.Web.Account.SignIn;
using HybridCareers.Web.Account.Throttling;

namespace HybridCareers.Web.Account.SecondStep;

/// <summary>A recovery code, after a right password.</summary>
public sealed class RecoveryCodeForm(Steps steps, PasswordCheck codes, SignInDesk desk) : IAccountForm
{
    /// <inheritdoc />
    public async Task ShowAsync(Visit visit)
    {
        if (await steps.FindAsync(visit) is null)
            await visit.GoAsync(Urls.SignIn);
        else
            await visit.ShowAsync<RecoveryCodePage>(new RecoveryCodeView(visit.Token()));
    }

    /// <inheritdoc />
    public async Task TakeAsync(Visit visit)
    {
        if (await steps.FindAsync(visit) is not var (account, returnTo))
        {
            await visit.GoAsync(Urls.SignIn);
            return;
        }

        var (right, wait) = account.TwoFactorEnabled ? await codes.IsRecoveryCodeAsync(account, visit.Field("code", 20), visit.Gone) : (false, null);
        if (wait is { } time)
            await visit.PutOffAsync(time);
        else if (!right)
            await visit.ShowAsync<RecoveryCodePage>(new RecoveryCodeView(visit.Token()) { Problems = [new("code", "This is no unused recovery code of yours.")] });
        else if (await desk.OpenAsync(visit, account.Id, SessionLevel.Full, "password and recovery code"))
            await visit.GoAsync(returnTo);
    }
}
