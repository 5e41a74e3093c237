using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Web.Account.SignIn;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account.SecondFactor;

/// <summary>Sets up the authenticator app, first or anew.</summary>
public sealed class SecondFactorForm(
    UserManager<Members.Account> users, IUserStore<Members.Account> store, SealedKeys keys, SignInDesk desk, AccountDesk accounts, SessionCheck check, TimeProvider clock) : IAccountForm
{
    private const int Codes = 10;

    /// <inheritdoc />
    public async Task ShowAsync(Visit visit)
    {
        var account = await AccountOfAsync(visit);
        await visit.ShowAsync<SecondFactorPage>(keys.Offer(visit, account, !await desk.HasSecondFactorAsync(account)));
    }

    /// <inheritdoc />
    public async Task TakeAsync(Visit visit)
    {
        var account = await AccountOfAsync(visit);
        var isFirst = !await desk.HasSecondFactorAsync(account);
        // Whoever knows the password alone must not put an app of their own beside the owner's passkey.
        if (!isFirst && visit.User.MustSetUp())
        {
            await visit.GoAsync(Urls.SignIn);
            return;
        }

        var key = keys.Open(account, visit.Field("key", SealedKeys.Longest));
        if (key is null || OneTimeCode.StepOf(key, visit.Field("code", 7), clock.GetUtcNow()) is null)
        {
            await visit.ShowAsync<SecondFactorPage>(keys.Offer(visit, account, isFirst, key) with
            {
                Problems = [new("code", key is null ? "This page was open too long: take the new key into your app." : "This is not the code that fits the key. Check the clock of your device.")],
            });
            return;
        }

        await ((AccountStore)store).SetAuthenticatorKeyAsync(account, key, visit.Gone);
        await users.SetTwoFactorEnabledAsync(account, true);
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(account, Codes);
        await NoteAsync(visit, account, "authenticator app");
        await visit.ShowAsync<RecoveryCodesPage>(new RecoveryCodesView([.. codes!], visit.Token()));
    }

    /// <summary>Makes new recovery codes and shows them.</summary>
    public async Task RenewCodesAsync(Visit visit)
    {
        var account = await AccountOfAsync(visit);
        if (!account.TwoFactorEnabled)
        {
            await visit.GoAsync(Urls.SecondFactor);
            return;
        }

        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(account, Codes);
        await NoteAsync(visit, account, "recovery codes");
        await visit.ShowAsync<RecoveryCodesPage>(new RecoveryCodesView([.. codes!], visit.Token()));
    }

    private async Task NoteAsync(Visit visit, Members.Account account, string what)
    {
        var session = visit.User.SessionId();
        await accounts.NoteAsync(new(Guid.CreateVersion7(), account.Id, what, Raises: session, EndsOthersThan: session), visit.Gone);
        check.Forget(session!.Value);
    }

    private async Task<Members.Account> AccountOfAsync(Visit visit) => (await users.FindByIdAsync(visit.User.MemberId().ToString()))!;
}
