using System.Globalization;
using HybridCareers.Members;

namespace HybridCareers.Tests.Members;

public sealed class OneTimeCodeTests
{
    // The secret of RFC 6238, "12345678901234567890", in Base32.
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long second, string code) =>
        OneTimeCode.At(Key, DateTimeOffset.FromUnixTimeSeconds(second)).Should().Be(code);

    [Theory]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(-60, false)]
    [InlineData(60, false)]
    public void A_clock_may_be_half_a_minute_wrong(int seconds, bool fits)
    {
        var now = DateTimeOffset.Parse("2026-11-23T09:00:10Z", CultureInfo.InvariantCulture);

        (OneTimeCode.StepOf(Key, OneTimeCode.At(Key, now.AddSeconds(seconds)), now) is not null).Should().Be(fits);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("abcdef")]
    [InlineData("1234567")]
    public void What_is_no_code_does_not_fit(string code) => OneTimeCode.StepOf(Key, code, DateTimeOffset.UnixEpoch).Should().BeNull();

    [Fact]
    public void Spaces_in_a_code_do_no_harm() => OneTimeCode.StepOf(Key, "287 082", DateTimeOffset.FromUnixTimeSeconds(59)).Should().Be(1);

    [Fact]
    public void Keys_are_160_bits_and_differ() =>
        Enumerable.Range(0, 100).Select(_ => OneTimeCode.NewKey()).Should().OnlyHaveUniqueItems().And.OnlyContain(key => key.Length == 32);

    [Fact]
    public void The_address_for_the_app_escapes_what_it_names() =>
        OneTimeCode.UriOf(Key, "Hybrid Careers", "a+b@example.org").Should().StartWith("otpauth://totp/Hybrid%20Careers:a%2Bb%40example.org?secret=" + Key);
}
