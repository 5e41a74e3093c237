using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Web.Account.SetUp;
using HybridCareers.Web.Account.SignIn;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account.Passkeys;

/// <summary>A set-up link with a passkey in place of a password.</summary>
public sealed class PasskeySetUpForm(SetUpReader links, PasskeyDesk passkeys, AccountDesk accounts, SignInDesk desk, UserManager<Members.Account> users) : IAccountForm
{
    /// <inheritdoc />
    public Task ShowAsync(Visit visit) => visit.GoAsync(Urls.SignIn);

    /// <inheritdoc />
    public async Task TakeAsync(Visit visit)
    {
        var (sent, problems) = await links.ReadAsync(visit);
        if (sent is null)
        {
            await SetUpForm.RefuseAsync(visit);
            return;
        }

        var made = await passkeys.MadeAsync(visit);
        if (problems.Count > 0 || made is not var (passkey, owner) || !Guid.TryParse(owner.Id, out var member) || !sent.IsFirst && member != sent.MemberId)
        {
            await visit.ShowAsync<SetUpPage>(new SetUpView(sent.Token, sent.IsFirst, sent.Name, sent.Mail, visit.Token())
            {
                Problems = [.. problems, new("password", "The passkey could not be taken. Try again, or choose a password.")],
            });
            return;
        }

        var outcome = await accounts.SpendLinkAsync(sent.Spend(null, member), visit.Gone);
        if (outcome is not MemberChanged)
        {
            await visit.RefuseAsync(outcome);
            return;
        }

        passkey.Name = "Passkey";
        await users.AddOrUpdatePasskeyAsync((await users.FindByIdAsync(member.ToString()))!, passkey);
        if (await desk.OpenAsync(visit, member, SessionLevel.Full, "set-up link and passkey"))
            await visit.GoAsync(Urls.Admin);
    }
}

/// <summary>One more passkey for who is signed in; the first second factor for who has none.</summary>
public sealed class PasskeyAddForm(PasskeyDesk passkeys, AccountDesk accounts, SignInDesk desk, SessionCheck check, UserManager<Members.Account> users) : IAccountForm
{
    /// <summary>Passkeys that an account may have at most.</summary>
    public const int Most = 20;

    /// <inheritdoc />
    public Task ShowAsync(Visit visit) => visit.GoAsync(Urls.Account);

    /// <inheritdoc />
    public async Task TakeAsync(Visit visit)
    {
        var (member, session) = (visit.User.MemberId(), visit.User.SessionId()!.Value);
        var account = (await users.FindByIdAsync(member.ToString()))!;
        // Whoever knows the password alone must not put a passkey of their own beside the owner's second factor.
        if (visit.User.MustSetUp() && await desk.HasSecondFactorAsync(account))
        {
            await visit.GoAsync(Urls.SignIn);
            return;
        }

        if (await passkeys.MadeAsync(visit) is not var (passkey, owner) || owner.Id != member.ToString())
        {
            await visit.RefuseAsync(Invalid.At("passkey", "The passkey could not be taken. Go back and try again."));
            return;
        }

        var count = (await users.GetPasskeysAsync(account)).Count;
        if (count >= Most)
        {
            await visit.RefuseAsync(Invalid.At("passkey", $"An account has at most {Most} passkeys: remove one first."));
            return;
        }

        passkey.Name = $"Passkey {count + 1}, {Device.Of(visit.Http.Request.Headers.UserAgent.ToString())}";
        await users.AddOrUpdatePasskeyAsync(account, passkey);
        await accounts.NoteAsync(new(Guid.CreateVersion7(), member, "passkey added", Raises: session), visit.Gone);
        check.Forget(session);
        await visit.GoAsync(visit.User.MustSetUp() ? Urls.Admin : Urls.Account);
    }
}
