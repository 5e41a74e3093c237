using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Tests.Web.Shared.Words;

public class LearningTests
{
    [Fact]
    public void Hours_are_said_as_far_as_they_are_known()
    {
        Learning.Hours((decimal?)null).Should().Be("hours not stated");
        Learning.Hours(1m).Should().Be("1 hour");
        Learning.Hours(6.5m).Should().Be("6.5 hours");
        Learning.Hours((Effort?)null).Should().Be("Hours not known");
        Learning.Hours(new Effort(2, 3, 1000, Small.Grounds)).Should().Be("About 3 hours (2 to 1,000)");
        Learning.Hours(new Effort(3, 3, 3, Small.Grounds)).Should().Be("About 3 hours");
    }

    [Fact]
    public void Weeks_are_left_out_where_it_would_be_less_than_two()
    {
        Learning.Weeks(new PathHours(1, 14, 20, 1, 0)).Should().BeNull();
        Learning.Weeks(new PathHours(1, 364, 400, 1, 0)).Should().Be("about 36 weeks at 10 hours a week");
    }

    [Theory]
    [InlineData("https://example.org/a", true)]
    [InlineData("HTTP://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//example.org", false)]
    [InlineData("/roles", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_addresses_of_the_web_can_be_followed(string? url, bool can) => Learning.CanFollow(url).Should().Be(can);
}
