using System.Net;
using HybridCareers.Fetching;

namespace HybridCareers.Tests.Fetching;

public class PublicNetworkTests
{
    [Theory]
    [InlineData("8.8.8.8"), InlineData("93.184.215.14"), InlineData("1.0.0.1"), InlineData("172.15.255.255"), InlineData("172.32.0.0"), InlineData("100.63.255.255")]
    [InlineData("100.128.0.0"), InlineData("192.0.1.0"), InlineData("223.255.255.255"), InlineData("198.20.0.0"), InlineData("2606:4700:4700::1111"), InlineData("2a00:1450:4001::200e")]
    public void An_address_that_anybody_can_reach_is_public(string address) => PublicNetwork.Holds(IPAddress.Parse(address)).Should().BeTrue();

    [Theory]
    [InlineData("0.0.0.0"), InlineData("0.1.2.3"), InlineData("127.0.0.1"), InlineData("127.255.255.254"), InlineData("10.0.0.1"), InlineData("10.255.255.255")]
    [InlineData("172.16.0.1"), InlineData("172.31.255.255"), InlineData("192.168.1.1"), InlineData("169.254.169.254"), InlineData("100.64.0.1"), InlineData("100.127.255.255")]
    [InlineData("192.0.0.8"), InlineData("192.0.2.1"), InlineData("198.51.100.7"), InlineData("203.0.113.9"), InlineData("198.18.0.1"), InlineData("198.19.255.255")]
    [InlineData("192.88.99.1"), InlineData("224.0.0.1"), InlineData("239.255.255.255"), InlineData("240.0.0.1"), InlineData("255.255.255.255")]
    public void What_is_set_apart_in_the_old_internet_is_not(string address) => PublicNetwork.Holds(IPAddress.Parse(address)).Should().BeFalse();

    [Theory]
    [InlineData("::"), InlineData("::1"), InlineData("fe80::1"), InlineData("fe80::1%2"), InlineData("fec0::1"), InlineData("fc00::1"), InlineData("fd12:3456::1"), InlineData("ff02::1")]
    [InlineData("2001:db8::1"), InlineData("3fff::1"), InlineData("2001:2::1"), InlineData("2001:10::1"), InlineData("100::1"), InlineData("4000::1"), InlineData("5f00::1")]
    public void What_is_set_apart_in_the_new_internet_is_not(string address) => PublicNetwork.Holds(IPAddress.Parse(address)).Should().BeFalse();

    [Theory]
    [InlineData("::ffff:127.0.0.1"), InlineData("::ffff:10.0.0.1"), InlineData("::ffff:8.8.8.8"), InlineData("::127.0.0.1"), InlineData("::ffff:0:10.0.0.1")] // mapped, compatible, translated
    [InlineData("64:ff9b::10.0.0.1"), InlineData("64:ff9b:1::10.0.0.1"), InlineData("64:ff9b::8.8.8.8")] // NAT64
    [InlineData("2002:7f00:1::"), InlineData("2002:a00:1::1"), InlineData("2001:0:53aa:64c:0:0:f5ff:fffe")] // 6to4, Teredo
    [InlineData("2a00:1450::5efe:10.0.0.1"), InlineData("2a00:1450::200:5efe:10.0.0.1")] // ISATAP
    public void An_address_that_hides_another_one_is_not(string address) => PublicNetwork.Holds(IPAddress.Parse(address)).Should().BeFalse();
}
