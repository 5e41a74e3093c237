using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Web.Public;

public class PageUrlTests
{
    [Fact]
    public void Several_parameters_change_at_once_and_the_others_stay() =>
        Pages.Url("/skills", "", ("domain", "ai"), ("page", "3"), ("sort", "name")).With(("page", null), ("domain", "web3"))
            .Should().Be("/skills?domain=web3&sort=name");

    [Fact]
    public void The_canonical_address_has_one_order_and_no_empty_values() =>
        Pages.Url("/skills", "", ("sort", "name"), ("q", " "), ("domain", " ai ")).Canonical.Should().Be("/skills?domain=ai&sort=name");

    [Fact]
    public void Values_cannot_break_out_of_the_address() =>
        Pages.Url("/skills", "", ("q", "a&b=c#d\"<>é")).Canonical.Should().Be("/skills?q=a%26b%3Dc%23d%22%3C%3E%C3%A9");
}
