using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace HybridCareers.Web.Account.Throttling;

/// <summary>How often one network address may send forms to the account area, and how many passwords are hashed at once.</summary>
public sealed class Throttle : IDisposable
{
    /// <summary>Forms that an address may send at once; each two seconds one more.</summary>
    public const int Burst = 30;

    private static readonly TimeSpan OneMoreEach = TimeSpan.FromSeconds(2);

    private readonly PartitionedRateLimiter<IPAddress> addresses = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
        RateLimitPartition.GetTokenBucketLimiter(NetworkOf(address), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = Burst, TokensPerPeriod = 1, ReplenishmentPeriod = OneMoreEach, QueueLimit = 0, AutoReplenishment = true,
        }));

    // A hash takes a core for a tenth of a second: readers must not wait for strangers who guess.
    private readonly ConcurrencyLimiter hashing = new(new() { PermitLimit = Math.Max(1, Environment.ProcessorCount / 2), QueueLimit = 20 });

    /// <summary>How long an address must wait; <c>null</c> = it may go on.</summary>
    public TimeSpan? Wait(IPAddress? address)
    {
        using var lease = addresses.AttemptAcquire(address ?? IPAddress.None);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : OneMoreEach;
    }

    /// <summary>Waits for a turn to hash; what is returned ends it. Not acquired = too many wait already.</summary>
    public ValueTask<RateLimitLease> TurnAsync(CancellationToken ct) => hashing.AcquireAsync(1, ct);

    /// <summary>The network that one customer gets: an address of IPv4, the first 64 bits of one of IPv6.</summary>
    public static IPAddress NetworkOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new(bytes);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        addresses.Dispose();
        hashing.Dispose();
    }
}
