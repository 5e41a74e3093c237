using System.Net;
using System.Net.Sockets;

namespace HybridCareers.Fetching;

/// <summary>Which addresses belong to the public network. Whatever is not known to be public is taken for somebody's own.</summary>
internal static class PublicNetwork
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
            "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", // Teredo, benchmarks, ORCHID
            "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    // NAT64 addresses, link-local, unique local, multicast, loopback and what is not given out yet lie outside.
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>True for an address that anybody on the internet can reach, without another one hidden in it.</summary>
    public static bool Holds(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !IsSetApart(address),
        AddressFamily.InterNetworkV6 => address is { ScopeId: 0, IsIPv4MappedToIPv6: false } && GlobalUnicast.Contains(address) && !IsSetApart(address) && !IsIsatap(address),
        _ => false,
    };

    private static bool IsSetApart(IPAddress address) => Array.Exists(NotPublic, network => network.Contains(address));

    /// <summary>The last half names an IPv4 address to which a router may tunnel.</summary>
    private static bool IsIsatap(IPAddress address) => address.GetAddressBytes() is [_, _, _, _, _, _, _, _, 0 or 2, 0, 0x5e, 0xfe, ..];
}
