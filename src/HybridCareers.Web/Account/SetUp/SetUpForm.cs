using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Web.Account.Notice;
using HybridCareers.Web.Account.SignIn;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account.SetUp;

/// <summary>The link of an invitation: name and address for the first administrator, a password for everybody.</summary>
public sealed class SetUpForm(SetUpLinks links, AccountDesk accounts, SignInDesk desk, IPasswordHasher<Members.Account> hasher) : IAccountForm
{
    private static readonly Members.Account Anybody = new();

    /// <inheritdoc />
    public async Task ShowAsync(Visit visit)
    {
        if (await FindAsync(visit) is var (token, link))
            await visit.ShowAsync<SetUpPage>(new SetUpView(token, link.MemberId is null, link.Name, link.Mail, visit.Token()));
    }

    /// <inheritdoc />
    public async Task TakeAsync(Visit visit)
    {
        if (await FindAsync(visit) is not var (token, link))
            return;
        var first = link.MemberId is null ? new FirstAdmin(Guid.CreateVersion7(), visit.Field("name", Members.Account.LongestName).Trim(), visit.Field("mail", Members.Account.LongestMail).Trim()) : null;
        var password = visit.Field("password", PasswordRules.Longest);
        var problems = ProblemsOf(first, password);
        if (problems.Count > 0)
        {
            await visit.ShowAsync<SetUpPage>(new SetUpView(token, first is not null, first?.Name ?? link.Name, first?.Mail ?? link.Mail, visit.Token()) { Problems = problems });
            return;
        }

        var outcome = await accounts.SpendLinkAsync(
            new(Guid.CreateVersion7(), link.MemberId ?? SystemActors.Operator, SetUpLink.HashOf(token), hasher.HashPassword(Anybody, password), first), visit.Gone);
        if (outcome is not MemberChanged { MemberId: var member })
            await visit.RefuseAsync(outcome);
        else if (await desk.OpenAsync(visit, member, SessionLevel.Full, "set-up link"))
            await visit.GoAsync(Urls.Admin);
    }

    private static IReadOnlyList<FieldProblem> ProblemsOf(FirstAdmin? first, string password) =>
    [
        .. first is not null && first.Name.Length is 0 or > Members.Account.LongestName
            ? (FieldProblem[])[new("name", $"Give your name, at most {Members.Account.LongestName} characters.")] : [],
        .. first is not null && MailAddress.ProblemOf(first.Mail) is { } wrong ? (FieldProblem[])[new("mail", wrong)] : [],
        .. PasswordRules.ProblemOf(password, hasSecondFactor: false) is { } weak ? (FieldProblem[])[new("password", weak)] : [],
    ];

    private async Task<(string Token, OpenLink Link)?> FindAsync(Visit visit)
    {
        var token = visit.Field("token", SetUpLink.TokenLength);
        if (await links.FindAsync(token, visit.Gone) is { } link)
            return (token, link);
        await visit.ShowAsync<NoticePage>(
            new NoticeView("This link is not good any more", "It was used, has become too old, or was called back. Ask an administrator for a new one.", Urls.SetUp, visit.Token()),
            StatusCodes.Status410Gone);
        return null;
    }
}
