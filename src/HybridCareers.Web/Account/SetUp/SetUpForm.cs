using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Web.Account.Notice;
using HybridCareers.Web.Account.SignIn;
using HybridCareers.Web.Account.Throttling;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account.SetUp;

/// <summary>The link of an invitation: name and address for the first administrator, a password for everybody who wants one.</summary>
public sealed class SetUpForm(SetUpReader links, AccountDesk accounts, SignInDesk desk, IPasswordHasher<Members.Account> hasher, Throttle throttle) : IAccountForm
{
    private static readonly Members.Account Anybody = new();

    /// <inheritdoc />
    public async Task ShowAsync(Visit visit)
    {
        var (sent, _) = await links.ReadAsync(visit);
        if (sent is null)
            await RefuseAsync(visit);
        else
            await visit.ShowAsync<SetUpPage>(ViewOf(visit, sent));
    }

    /// <inheritdoc />
    public async Task TakeAsync(Visit visit)
    {
        var (sent, problems) = await links.ReadAsync(visit);
        if (sent is null)
        {
            await RefuseAsync(visit);
            return;
        }

        var password = visit.Field("password", PasswordRules.Longest);
        if (PasswordRules.ProblemOf(password, hasSecondFactor: false, sent.Name, sent.Mail) is { } weak)
            problems = [.. problems, new("password", weak)];
        if (problems.Count > 0)
        {
            await visit.ShowAsync<SetUpPage>(ViewOf(visit, sent) with { Problems = problems });
            return;
        }

        using var turn = await throttle.TurnAsync(visit.Gone);
        var outcome = await accounts.SpendLinkAsync(sent.Spend(hasher.HashPassword(Anybody, password)), visit.Gone);
        if (outcome is not MemberChanged { MemberId: var member })
            await visit.RefuseAsync(outcome);
        else if (await desk.OpenAsync(visit, member, SessionLevel.SetUp, "set-up link"))
            await visit.GoAsync(Urls.SecondFactor);
    }

    /// <summary>Says that a link is not good.</summary>
    internal static Task RefuseAsync(Visit visit) => visit.ShowAsync<NoticePage>(
        new NoticeView("This link is not good any more", "It was used, has become too old, or was called back. Ask an administrator for a new one.", Urls.SetUp, visit.Token()),
        StatusCodes.Status410Gone);

    private static SetUpView ViewOf(Visit visit, SetUpSent sent) => new(sent.Token, sent.IsFirst, sent.Name, sent.Mail, visit.Token());
}
