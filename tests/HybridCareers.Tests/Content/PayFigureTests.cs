using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Tests.Content;

public class PayFigureTests
{
    [Fact]
    public void In_words_it_names_only_what_is_given()
    {
        new PayFigure("Analysts", "USD", PayPeriod.Year, Grounds.None, Min: 75_000, Max: 110_000).InWords.Should().Be("Analysts: 75,000–110,000 USD per year");
        new PayFigure("Analysts", "EUR", PayPeriod.Hour, Grounds.None, Min: 30).InWords.Should().Be("Analysts: from 30 EUR per hour");
        new PayFigure("Analysts", "GBP", PayPeriod.Year, Grounds.None, Max: 60_000, N: 1_200).InWords.Should().Be("Analysts: up to 60,000 GBP per year, n = 1,200");
        new PayFigure("Analysts", "USD", PayPeriod.Year, Grounds.None, Median: 90_000, Place: "Ohio", Year: 2024).InWords.Should().Be("Analysts: USD per year, median 90,000, Ohio 2024");
    }
}
