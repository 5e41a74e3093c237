using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Importing.Figures;

namespace HybridCareers.Tests.Importing.Figures;

public class DemandReaderTests
{
    [Theory]
    [InlineData("Very High", DemandLevel.VeryHigh, DemandTrend.Unknown)]
    [InlineData("high", DemandLevel.High, DemandTrend.Unknown)]
    [InlineData("Moderate", DemandLevel.Moderate, DemandTrend.Unknown)]
    [InlineData("Growing", DemandLevel.Unknown, DemandTrend.Rising)]
    [InlineData("Increasing", DemandLevel.Unknown, DemandTrend.Rising)]
    [InlineData("High and rising", DemandLevel.High, DemandTrend.Rising)]
    [InlineData("Stable", DemandLevel.Unknown, DemandTrend.Stable)]
    [InlineData("Declining", DemandLevel.Unknown, DemandTrend.Falling)]
    [InlineData("Not growing", DemandLevel.Unknown, DemandTrend.Unknown)]
    [InlineData("Low", DemandLevel.Unknown, DemandTrend.Unknown)]
    [InlineData("Purple", DemandLevel.Unknown, DemandTrend.Unknown)]
    public void A_word_becomes_level_or_trend_and_is_kept(string word, DemandLevel level, DemandTrend trend) =>
        DemandReader.Read(word, Grounds.None).Should().Be(new Demand(level, trend, word, Grounds.None));

    [Fact]
    public void An_empty_cell_is_unknown() => DemandReader.Read(" ", Grounds.None).Should().Be(Demand.Unknown);
}
