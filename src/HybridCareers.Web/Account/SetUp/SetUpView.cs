using HybridCareers.Members;

namespace HybridCareers.Web.Account.SetUp;

/// <summary>The page behind a set-up link.</summary>
/// <param name="LinkToken">The link's token.</param>
/// <param name="IsFirst">True for the first administrator, who gives name and address.</param>
/// <param name="Name">The member's name, or what was typed.</param>
/// <param name="Mail">The mail address, or what was typed.</param>
/// <param name="Token">For the form.</param>
public sealed record SetUpView(string LinkToken, bool IsFirst, string Name, string Mail, FormToken Token) : AccountView("Set up your account", Urls.SetUp, Token)
{
    /// <summary>What a password must be, in a sentence.</summary>
    public const string PasswordHelp = "15 characters or more; a few unrelated words are strong and easy to keep in mind.";

    /// <summary>Field lengths.</summary>
    public const int LongestName = Members.Account.LongestName, LongestMail = Members.Account.LongestMail, LongestPassword = PasswordRules.Longest;
}
