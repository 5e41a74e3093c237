using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Members;

/// <summary>
/// How a person signs in. It bears the id of its <see cref="Member"/>; what the person may do stands there. The user name is the mail address.
/// </summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The longest mail address in characters.</summary>
    public const int LongestMail = 254;

    /// <summary>The longest name of a person in characters.</summary>
    public const int LongestName = 200;

    /// <summary>An account without any way to sign in yet.</summary>
    /// <param name="member">Its member's id.</param>
    /// <param name="mail">The mail address, see <see cref="MailAddress"/>.</param>
    public static Account For(Guid member, string mail) => new()
    {
        Id = member,
        UserName = mail,
        NormalizedUserName = MailAddress.Key(mail),
        SecurityStamp = Guid.CreateVersion7().ToString("N"),
        ConcurrencyStamp = Guid.CreateVersion7().ToString("N"),
    };
}
