using HybridCareers.Evidence;

namespace HybridCareers.Tests.Evidence;

public class FreshnessTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData(0, null, FreshnessLevel.Current)]
    [InlineData(12, null, FreshnessLevel.Current)]
    [InlineData(13, null, FreshnessLevel.Ageing)]
    [InlineData(25, null, FreshnessLevel.Stale)]
    [InlineData(1, 24, FreshnessLevel.Current)]
    [InlineData(1, 25, FreshnessLevel.Ageing)]
    [InlineData(1, 49, FreshnessLevel.Stale)]
    [InlineData(25, 1, FreshnessLevel.Stale)]
    public void The_worse_of_page_and_sources_holds(int pageMonths, int? sourceMonths, FreshnessLevel level)
    {
        var fresh = Freshness.Of(Today.AddMonths(-pageMonths), sourceMonths is { } months ? Today.AddMonths(-months) : null, Today);
        fresh.Level.Should().Be(level);
        fresh.Reasons.Should().HaveCount(2).And.OnlyContain(reason => reason.Length > 0);
    }
}
