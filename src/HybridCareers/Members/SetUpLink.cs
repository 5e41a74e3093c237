using System.Security.Cryptography;
using System.Text;

namespace HybridCareers.Members;

/// <summary>A link that lets its bearer set up an account, once. Only a hash of its token is stored, so it works for this database alone.</summary>
public sealed class SetUpLink
{
    /// <summary>How long the link of the first administrator, or one made by a verb of the executable, is good.</summary>
    public static readonly TimeSpan ShortLife = TimeSpan.FromHours(24);

    /// <summary>How long an invitation is good at most.</summary>
    public static readonly TimeSpan LongLife = TimeSpan.FromDays(7);

    /// <summary>The length of a token in characters.</summary>
    public const int TokenLength = 43;

    /// <summary>Version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>See <see cref="HashOf"/>.</summary>
    public required string TokenHash { get; init; }

    /// <summary>Whose account it sets up; <c>null</c> = the first administrator's, who gives name and address then.</summary>
    public required Guid? MemberId { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Until when it is good, UTC.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was used or called back, UTC; <c>null</c> = not yet.</summary>
    public DateTimeOffset? SpentAt { get; set; }

    /// <summary>A new token: 256 random bits, to be told to its bearer and kept nowhere.</summary>
    public static string NewToken() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>SHA-256 of a token, lower-case hexadecimal.</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
