using HybridCareers.Members;

namespace HybridCareers.Tests.Members;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("fourteen chars", false, false)]
    [InlineData("fifteen of them", false, true)]
    [InlineData("sevenis", true, false)]
    [InlineData("grue-lid", true, true)]
    [InlineData("日本語の長い合言葉をひとつ決める", false, true)]
    public void Length_decides_and_a_second_factor_allows_less(string password, bool hasSecondFactor, bool good) =>
        (PasswordRules.ProblemOf(password, hasSecondFactor) is null).Should().Be(good);

    [Theory]
    [InlineData("password1")]
    [InlineData("PassWord1")]
    [InlineData("iloveyou")]
    [InlineData("1qaz2wsx3edc4rfv")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("12341234123412341234")]
    [InlineData("passwordpassword")]
    public void What_everybody_tries_is_refused(string password) =>
        PasswordRules.ProblemOf(password, hasSecondFactor: true).Should().Contain("everybody tries");

    [Theory]
    [InlineData("ada.lovelace@example.org")]
    [InlineData("AdaLovelace1234")]
    [InlineData("HybridCareers!1")]
    public void Name_address_and_site_are_refused(string password) =>
        PasswordRules.ProblemOf(password, hasSecondFactor: false, "Ada Lovelace", "ada.lovelace@example.org").Should().Contain("hardly more than your name");

    [Fact]
    public void A_name_inside_a_long_password_does_no_harm() =>
        PasswordRules.ProblemOf("Ada walks along the wet stones", hasSecondFactor: false, "Ada Lovelace").Should().BeNull();

    [Fact]
    public void No_kind_of_character_is_asked_for() => PasswordRules.ProblemOf("only small letters here", hasSecondFactor: false).Should().BeNull();

    [Fact]
    public void The_longest_is_taken_and_one_more_is_not()
    {
        var text = string.Concat(Enumerable.Range(0, PasswordRules.Longest + 1).Select(at => (char)('a' + at * at % 26)));

        PasswordRules.ProblemOf(text[1..], hasSecondFactor: false).Should().BeNull();
        PasswordRules.ProblemOf(text, hasSecondFactor: false).Should().Contain($"{PasswordRules.Longest}");
    }

    [Fact]
    public void The_list_holds_thousands() => CommonPasswords.Count.Should().BeGreaterThan(10_000);
}
