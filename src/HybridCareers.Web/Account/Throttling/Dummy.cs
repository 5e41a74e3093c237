using HybridCareers.Members;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account.Throttling;

/// <summary>Does the work of checking a password where there is none, so that time does not tell which addresses are known.</summary>
public sealed class Dummy(IPasswordHasher<Members.Account> hasher)
{
    private static readonly Members.Account Nobody = new();
    private readonly Lazy<string> hash = new(() => hasher.HashPassword(Nobody, SetUpLink.NewToken()));

    /// <summary>Takes as long as a real check.</summary>
    public void Verify(string password) => hasher.VerifyHashedPassword(Nobody, hash.Value, password);
}
