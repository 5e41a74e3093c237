using HybridCareers.Members;

namespace HybridCareers.Web.Account.Password;

/// <summary>Where a password is chosen or changed.</summary>
/// <param name="HasPassword">Whether there is one.</param>
/// <param name="Shortest">Characters that the new one must have.</param>
/// <param name="Mail">For password managers.</param>
/// <param name="Token">For the form.</param>
public sealed record PasswordView(bool HasPassword, int Shortest, string Mail, FormToken Token)
    : AccountView(HasPassword ? "Change the password" : "Choose a password", Urls.Password, Token)
{
    /// <summary>The longest password.</summary>
    public const int Longest = PasswordRules.Longest;
}
