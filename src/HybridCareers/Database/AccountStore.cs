using System.Security.Cryptography;
using System.Text;
using HybridCareers.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace HybridCareers.Database;

/// <summary>Identity's store over our tables. Recovery codes are kept as hashes: whoever reads the table cannot use them.</summary>
public sealed class AccountStore(CareersDb db, IdentityErrorDescriber errors)
    : UserOnlyStore<Account, CareersDb, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>(db, errors)
{
    /// <inheritdoc />
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(HashOf), cancellationToken);

    /// <inheritdoc />
    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(code);
        return RedeemAsync(user, HashOf(code), cancellationToken);
    }

    // The base would hash what it puts back a second time.
    private async Task<bool> RedeemAsync(Account user, string hash, CancellationToken ct)
    {
        var left = (await GetTokenAsync(user, "[AspNetUserStore]", "RecoveryCodes", ct))?.Split(';') ?? [];
        if (!left.Contains(hash, StringComparer.Ordinal))
            return false;
        await base.ReplaceCodesAsync(user, left.Where(other => other != hash), ct);
        return true;
    }

    private static string HashOf(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code.Replace("-", "", StringComparison.Ordinal).Trim().ToUpperInvariant())));
}
