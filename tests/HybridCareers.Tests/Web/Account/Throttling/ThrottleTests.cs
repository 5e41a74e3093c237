using System.Net;
using HybridCareers.Web.Account.Throttling;

namespace HybridCareers.Tests.Web.Account.Throttling;

public sealed class ThrottleTests
{
    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::")]
    public void One_customer_is_one_address_or_a_network_of_64_bits(string address, string network) =>
        Throttle.NetworkOf(IPAddress.Parse(address)).Should().Be(IPAddress.Parse(network));

    [Fact]
    public void One_address_that_waits_holds_up_no_other()
    {
        using var throttle = new Throttle();
        var (loud, quiet) = (IPAddress.Parse("203.0.113.7"), IPAddress.Parse("203.0.113.8"));
        for (var i = 0; i < Throttle.Burst; i++)
            throttle.Wait(loud).Should().BeNull();

        throttle.Wait(loud).Should().BeGreaterThan(TimeSpan.Zero);
        throttle.Wait(quiet).Should().BeNull();
    }
}
