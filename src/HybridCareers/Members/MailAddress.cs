using HybridCareers.Content;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Members;

/// <summary>Mail addresses as sign-in names.</summary>
public static class MailAddress
{
    /// <summary>What is wrong with an address, in a sentence; <c>null</c> = nothing that can be told without writing to it.</summary>
    public static string? ProblemOf(string mail)
    {
        if (mail.Length == 0)
            return "Give a mail address.";
        if (mail.Length > Account.LongestMail)
            return $"The address has {mail.Length} characters; at most {Account.LongestMail} are allowed.";
        var at = mail.IndexOf('@', StringComparison.Ordinal);
        return at < 1 || at == mail.Length - 1 || mail.LastIndexOf('@') != at || mail.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or ',')
            ? "Give one mail address, such as ada@example.org."
            : null;
    }

    /// <summary>The form under which an address is found: composed, upper case.</summary>
    public static string Key(string mail) => ComposedForm.Of(mail).ToUpperInvariant();
}

/// <summary>Has Identity look for addresses by the same key.</summary>
public sealed class MailAddressKeys : ILookupNormalizer
{
    /// <inheritdoc />
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(name))]
    public string? NormalizeName(string? name) => name is null ? null : MailAddress.Key(name);

    /// <inheritdoc />
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(email))]
    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
