using HybridCareers.Editorial;
using HybridCareers.Members;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account.Throttling;

/// <summary>Checks passwords and codes, not too often for one account, and with the same work whether the account exists or not.</summary>
public sealed class PasswordCheck(UserManager<Members.Account> users, FailedTries tries, Throttle throttle, Dummy dummy, AccountDesk desk, TimeProvider clock)
{
    private const string Provider = "HybridCareers";
    private const string LastStep = "LastStep";

    /// <summary>The account of an address and its password; otherwise <c>null</c>, and how long to wait where that is the reason.</summary>
    public async Task<(Members.Account? Account, TimeSpan? Wait)> FindAsync(string mail, string password, CancellationToken ct)
    {
        var account = await users.FindByNameAsync(mail);
        var key = "password " + SetUpLink.HashOf(MailAddress.Key(mail));
        if (await BeginAsync(key, account, "password", ct) is { } wait)
            return (null, wait);
        using var turn = await throttle.TurnAsync(ct);
        if (!turn.IsAcquired)
            return (null, TimeSpan.FromSeconds(2));
        if (account?.PasswordHash is null)
            dummy.Verify(password);
        if (account?.PasswordHash is null || !await users.CheckPasswordAsync(account, password))
            return (null, null);
        tries.Succeed(key);
        return (account, null);
    }

    /// <summary>Whether a code of the authenticator app is right and was not used before.</summary>
    public Task<(bool Right, TimeSpan? Wait)> IsCodeAsync(Members.Account account, string code, CancellationToken ct) => TryAsync(account, "code", async () =>
    {
        if (await users.GetAuthenticatorKeyAsync(account) is not { } authenticator || OneTimeCode.StepOf(authenticator, code, clock.GetUtcNow()) is not { } step)
            return false;
        var last = await users.GetAuthenticationTokenAsync(account, Provider, LastStep);
        if (last is not null && long.Parse(last, System.Globalization.CultureInfo.InvariantCulture) >= step)
            return false;
        // Of two who send the same code at once, one meets the other's concurrency stamp.
        return (await users.SetAuthenticationTokenAsync(account, Provider, LastStep, step.ToString(System.Globalization.CultureInfo.InvariantCulture))).Succeeded;
    }, ct);

    /// <summary>Whether a recovery code is right; it is spent with that.</summary>
    public Task<(bool Right, TimeSpan? Wait)> IsRecoveryCodeAsync(Members.Account account, string code, CancellationToken ct) =>
        TryAsync(account, "code", async () => (await users.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded, ct);

    private async Task<(bool Right, TimeSpan? Wait)> TryAsync(Members.Account account, string what, Func<Task<bool>> isRight, CancellationToken ct)
    {
        var key = $"{what} {account.Id}";
        if (await BeginAsync(key, account, what, ct) is { } wait)
            return (false, wait);
        if (!await isRight())
            return (false, null);
        tries.Succeed(key);
        return (true, null);
    }

    private async Task<TimeSpan?> BeginAsync(string key, Members.Account? account, string what, CancellationToken ct)
    {
        var wait = tries.Begin(key, out var isFirst);
        if (isFirst && account is not null)
            await desk.NoteThrottledAsync(new(Guid.CreateVersion7(), account.Id, what), ct);
        return wait;
    }
}
