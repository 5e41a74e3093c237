using System.Globalization;
using HybridCareers.Importing.Figures;

namespace HybridCareers.Tests.Importing.Figures;

public class PayReaderTests
{
    [Theory]
    [InlineData("$80,000 - $200,000+", "USD 80000-200000 ? open")]
    [InlineData("100k–250k €", "EUR 100000-250000 ?")]
    [InlineData("€ 80–120k", "EUR 80000-120000 ?")]
    [InlineData("£60k", "GBP 60000-60000 ?")]
    [InlineData("up to £60,000 a year", "GBP -60000 Year")]
    [InlineData("from 45.000 EUR p.a.", "EUR 45000- Year open")]
    [InlineData("$45.50 per hour", "USD 46-46 Hour")]
    [InlineData("CHF 85'000–95'000 annually", "CHF 85000-95000 Year")]
    [InlineData("300 to 450 GBP per day", "GBP 300-450 Day")]
    [InlineData("between $90,000 and $120,000", "USD 90000-120000 ?")]
    [InlineData("3 800 € / month", "EUR 3800-3800 Month")]
    [InlineData("a median of $101,000", "USD ~101000 ?")]
    [InlineData("US$150k+", "USD 150000- ? open")]
    [InlineData("₹12–20 LPA", "INR 1200000-2000000 ?")]
    [InlineData("monthly pay of 2,500 euros", "EUR 2500-2500 Month")]
    [InlineData("Competitive", "")]
    [InlineData("a $5 billion market with 2,000 people since 2019", "")]
    [InlineData("80,000 - 120,000", "")]
    [InlineData("$", "")]
    [InlineData("$90,000 to $80,000", "")]
    public void Amounts_are_read_with_currency_period_and_open_ends(string text, string expected) =>
        string.Join("; ", PayReader.Read(text).Select(InWords)).Should().Be(expected);

    private static string InWords(PayAmount pay) => string.Create(CultureInfo.InvariantCulture,
        $"{pay.Currency} {(pay.Median is { } median ? $"~{median}" : $"{pay.Min}-{pay.Max}")} {pay.Period?.ToString() ?? "?"}{(pay.IsOpen ? " open" : "")}");
}
