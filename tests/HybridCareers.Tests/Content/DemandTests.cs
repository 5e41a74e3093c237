using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Tests.Content;

public sealed class DemandTests
{
    private static readonly Grounds Table = new([new Citation("a-source", ["Table"], CitationUse.Verbatim)]);

    [Theory]
    [InlineData("Moderate", DemandLevel.Moderate)]
    [InlineData("High", DemandLevel.High)]
    [InlineData("very high", DemandLevel.VeryHigh)]
    public void An_amount_is_a_level_and_no_trend(string word, DemandLevel level)
    {
        Demand.Read(word, Table).Should().Be(new Demand(level, DemandTrend.Unknown, word, Table));
    }

    [Theory]
    [InlineData("Growing", DemandTrend.Rising)]
    [InlineData("Increasing", DemandTrend.Rising)]
    [InlineData("Rising", DemandTrend.Rising)]
    [InlineData("Stable", DemandTrend.Stable)]
    [InlineData("Declining", DemandTrend.Falling)]
    [InlineData("Decreasing", DemandTrend.Falling)]
    [InlineData("falling", DemandTrend.Falling)]
    public void A_direction_is_a_trend_and_no_level(string word, DemandTrend trend)
    {
        Demand.Read(word, Table).Should().Be(new Demand(DemandLevel.Unknown, trend, word, Table));
    }

    [Theory]
    [InlineData("Explosive")]
    [InlineData("High and rising")]
    [InlineData("Highest")]
    public void Any_other_word_stays_a_word(string word)
    {
        Demand.Read(word, Table).Should().Be(new Demand(DemandLevel.Unknown, DemandTrend.Unknown, word, Table));
        Demand.Read(word, Table).Claims().Should().ContainSingle().Which.Text.Should().Be(word);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void No_word_is_unknown_and_claims_nothing(string? word)
    {
        Demand.Read(word, Table).Should().Be(Demand.Unknown);
        Demand.Unknown.Claims().Should().BeEmpty();
    }

    [Fact]
    public void The_source_s_word_keeps_its_case_without_the_spaces_around_it()
    {
        Demand.Read("  Very High ", Table).SourceWord.Should().Be("Very High");
    }
}
