using System.Buffers.Text;
using HybridCareers.Editorial;
using HybridCareers.Web.Account.Overview;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account.Passkeys;

/// <summary>Renames and removes passkeys, never the last way in.</summary>
public sealed class PasskeysForm(UserManager<Members.Account> users, AccountDesk accounts, OverviewReader overview) : IAccountForm
{
    /// <summary>The longest name in characters.</summary>
    public const int LongestName = 60;

    private const int LongestId = 1_400;

    /// <inheritdoc />
    public Task ShowAsync(Visit visit) => visit.GoAsync(Urls.Account);

    /// <inheritdoc />
    public async Task TakeAsync(Visit visit)
    {
        var account = (await users.FindByIdAsync(visit.User.MemberId().ToString()))!;
        if (ProblemOf(visit) is { } problem)
            await visit.ShowAsync<OverviewPage>(await overview.ReadAsync(visit) with { Problems = [new("main", problem)] });
        else if (await FindAsync(account, visit.Field("id", LongestId)) is not { } passkey)
            await visit.GoAsync(Urls.Account); // another tab was faster
        else if (visit.Field("do", 10) == "remove")
            await RemoveAsync(visit, account, passkey);
        else
            await RenameAsync(visit, account, passkey);
    }

    private static string? ProblemOf(Visit visit) => visit.Field("do", 10) == "remove" || visit.Field("name", LongestName).Trim().Length is > 0 and <= LongestName
        ? null : $"Give the passkey a name of at most {LongestName} characters.";

    private async Task<UserPasskeyInfo?> FindAsync(Members.Account account, string id) =>
        id.Length <= LongestId && Base64Url.IsValid(id) ? await users.GetPasskeyAsync(account, Base64Url.DecodeFromChars(id)) : null;

    private async Task RenameAsync(Visit visit, Members.Account account, UserPasskeyInfo passkey)
    {
        passkey.Name = visit.Field("name", LongestName).Trim();
        await users.AddOrUpdatePasskeyAsync(account, passkey);
        await visit.GoAsync(Urls.Account);
    }

    private async Task RemoveAsync(Visit visit, Members.Account account, UserPasskeyInfo passkey)
    {
        var isLastWay = (await users.GetPasskeysAsync(account)).Count == 1 && !(account.TwoFactorEnabled && account.PasswordHash is not null);
        if (isLastWay)
        {
            await visit.ShowAsync<OverviewPage>(await overview.ReadAsync(visit) with
            {
                Problems = [new("main", "This is your last way in. Add another passkey first, or choose a password and set up an app.")],
            });
            return;
        }

        await users.RemovePasskeyAsync(account, passkey.CredentialId);
        await accounts.NoteAsync(new(Guid.CreateVersion7(), account.Id, "passkey removed", EndsOthersThan: visit.User.SessionId()), visit.Gone);
        await visit.GoAsync(Urls.Account);
    }
}
