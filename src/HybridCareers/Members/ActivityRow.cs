using System.Security.Cryptography;
using System.Text.Json;

namespace HybridCareers.Members;

/// <summary>Who did what to which entry. Each row carries the hash of the one before, so that a change to any shows.</summary>
/// <param name="Sequence">From 1, without gaps.</param>
/// <param name="At">When, UTC.</param>
/// <param name="MemberId">Who.</param>
/// <param name="Verb">What, in a word such as <c>publish</c>.</param>
/// <param name="EntryId">The entry; <c>null</c> where the act is about none.</param>
/// <param name="Detail">What else is to be known, such as the revision.</param>
/// <param name="Previous">Hash of the row before; empty for the first.</param>
/// <param name="Hash">SHA-256 over everything above, lower-case hexadecimal.</param>
public sealed record ActivityRow(
    long Sequence, DateTimeOffset At, Guid MemberId, string Verb, Guid? EntryId, string Detail, string Previous, string Hash)
{
    /// <summary>The row that follows the last one.</summary>
    public static ActivityRow After(ActivityHead head, DateTimeOffset at, Guid member, string verb, Guid? entry, string detail)
    {
        var open = new ActivityRow(head.Sequence + 1, at, member, verb, entry, detail, head.Hash, "");
        return open with { Hash = open.ComputeHash() };
    }

    /// <summary>What <see cref="Hash"/> must be.</summary>
    public string ComputeHash() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new object?[] { Sequence, At.UtcTicks, MemberId, Verb, EntryId, Detail, Previous })));
}

/// <summary>The one row that names the end of the chain, so that a missing end shows too.</summary>
public sealed class ActivityHead
{
    /// <summary>There is one row.</summary>
    public const int OnlyId = 1;

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public int Id { get; init; } = OnlyId;

    /// <summary>Number of the last row; 0 = none.</summary>
    public long Sequence { get; set; }

    /// <summary>Its hash; empty = none.</summary>
    public string Hash { get; set; } = "";
}
