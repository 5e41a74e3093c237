using HybridCareers.Content;

namespace HybridCareers.Tests.Content;

public class TextRulesTests
{
    [Theory]
    [InlineData("Plain words, ümlauts, 漢字 and 🦊.")]
    [InlineData("a tab\tand\nlines")]
    public void Ordinary_text_is_fine(string text) => TextRules.ProblemOf(text).Should().BeNull();

    [Theory]
    [InlineData("a\u0007bell", "Character 2")]
    [InlineData("zero\0", "Character 5")]
    [InlineData("return\r\n", "Character 7")]
    [InlineData("next\u0085line", "Character 5")]
    [InlineData("e\u0301", "NFC")]
    public void Characters_that_do_harm_are_named_with_their_position(string text, string part) =>
        TextRules.ProblemOf(text).Should().Contain(part);

    [Fact]
    public void Half_a_character_is_named_with_its_position() => TextRules.ProblemOf("half " + "🦊"[0]).Should().Contain("Character 6");

    [Fact]
    public void A_text_may_be_as_long_as_allowed_and_no_longer()
    {
        TextRules.ProblemOf(new string('x', 4_000)).Should().BeNull();
        TextRules.ProblemOf(new string('x', 4_001)).Should().Contain("4001").And.Contain("4000");
    }

    [Fact]
    public void Every_text_of_a_document_is_checked_at_its_place() => TextRules.ProblemsOf("""{"a":[{"b":"fine"},{"b":"\u0007"}],"c":"e\u0301"}""")
        .Select(problem => problem.Place).Should().Equal("a[2].b", "c");

    [Theory]
    [InlineData("https://example.org/a?b=c#d", true)]
    [InlineData("http://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("ftp://example.org", false)]
    [InlineData("/relative", false)]
    [InlineData("", false)]
    public void An_address_is_http_or_https(string url, bool fine) =>
        TextRules.ProblemsOf($$"""{"link":{"url":"{{url}}"} }""").Should().HaveCount(fine ? 0 : 1);
}
