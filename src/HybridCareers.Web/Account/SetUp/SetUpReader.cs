using HybridCareers.Editorial;
using HybridCareers.Members;

namespace HybridCareers.Web.Account.SetUp;

/// <summary>What the bearer of a good link sent.</summary>
/// <param name="Token">The link's token.</param>
/// <param name="MemberId">Whose account; a new id for the first administrator.</param>
/// <param name="IsFirst">True for the first administrator.</param>
/// <param name="Name">Name.</param>
/// <param name="Mail">Mail address.</param>
public sealed record SetUpSent(string Token, Guid MemberId, bool IsFirst, string Name, string Mail)
{
    /// <summary>The command that spends the link.</summary>
    public SpendLink Spend(string? passwordHash, Guid? member = null) => new(
        Guid.CreateVersion7(), IsFirst ? SystemActors.Operator : MemberId, SetUpLink.HashOf(Token), passwordHash,
        IsFirst ? new(member ?? MemberId, Name, Mail) : null);
}

/// <summary>Reads the form of a set-up link, for a password as for a passkey.</summary>
public sealed class SetUpReader(SetUpLinks links)
{
    /// <summary>What was sent, and what is wrong with it; <c>null</c> where the link is not good.</summary>
    public async Task<(SetUpSent? Sent, IReadOnlyList<FieldProblem> Problems)> ReadAsync(Visit visit)
    {
        var token = visit.Field("token", SetUpLink.TokenLength);
        if (await links.FindAsync(token, visit.Gone) is not { } link)
            return (null, []);
        if (link.MemberId is { } member)
            return (new(token, member, false, link.Name, link.Mail), []);
        var sent = new SetUpSent(token, Guid.CreateVersion7(), true, visit.Field("name", Members.Account.LongestName).Trim(), visit.Field("mail", Members.Account.LongestMail).Trim());
        return (sent, [
            .. sent.Name.Length is 0 or > Members.Account.LongestName ? (FieldProblem[])[new("name", $"Give your name, at most {Members.Account.LongestName} characters.")] : [],
            .. MailAddress.ProblemOf(sent.Mail) is { } wrong ? (FieldProblem[])[new("mail", wrong)] : [],
        ]);
    }
}
