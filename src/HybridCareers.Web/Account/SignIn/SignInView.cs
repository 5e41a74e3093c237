using HybridCareers.Members;

namespace HybridCareers.Web.Account.SignIn;

/// <summary>The sign-in page.</summary>
/// <param name="Mail">What was typed.</param>
/// <param name="ReturnTo">Where to go afterwards.</param>
/// <param name="Token">For the form.</param>
public sealed record SignInView(string Mail, string ReturnTo, FormToken Token) : AccountView("Sign in", Urls.SignIn, Token)
{
    /// <summary>The longest mail address.</summary>
    public const int LongestMail = Members.Account.LongestMail;

    /// <summary>The longest password.</summary>
    public const int LongestPassword = PasswordRules.Longest;
}
