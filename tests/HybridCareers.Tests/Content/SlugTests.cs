using HybridCareers.Content;

namespace HybridCareers.Tests.Content;

public sealed class SlugTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("zkml-engineer")]
    [InlineData("linear-algebra-18-06sc")]
    public void Lower_case_letters_digits_and_single_hyphens_are_a_slug(string slug) => Slug.ProblemOf(slug).Should().BeNull();

    [Theory]
    [InlineData(null, "missing")]
    [InlineData("", "missing")]
    [InlineData("Solidity", "lower-case")]
    [InlineData("smart contracts", "lower-case")]
    [InlineData("naïve", "lower-case")]
    [InlineData("١٢", "lower-case")]
    [InlineData("a/b", "lower-case")]
    [InlineData("a\0", "lower-case")]
    [InlineData("-a", "hyphen")]
    [InlineData("a-", "hyphen")]
    [InlineData("-", "hyphen")]
    [InlineData("a--b", "hyphen")]
    public void Anything_else_is_refused_with_its_reason(string? slug, string reason) => Slug.ProblemOf(slug).Should().Contain(reason);

    [Fact]
    public void The_longest_slug_is_accepted_and_one_more_letter_is_not()
    {
        Slug.ProblemOf(new string('a', Slug.Longest)).Should().BeNull();
        Slug.ProblemOf(new string('a', Slug.Longest + 1)).Should().Contain("81 characters");
    }
}
