using HybridCareers.Content;
using HybridCareers.Web.Admin.Entries.Form;

namespace HybridCareers.Tests.Web.Admin.Entries.Form;

public class NewSkillTests
{
    [Theory]
    [InlineData("Zero-Knowledge  Proofs", "zero-knowledge-proofs")]
    [InlineData("Économie (théorie)", "economie-theorie")]
    [InlineData("C++", "c-plus-plus")]
    [InlineData("C#", "c-sharp")]
    [InlineData("漢字", "")]
    [InlineData("", "")]
    public void A_title_becomes_a_slug(string title, string slug) => NewSkill.SlugOf(title).Should().Be(slug);

    [Fact]
    public void A_slug_from_a_long_title_may_be_one() => Slug.ProblemOf(NewSkill.SlugOf(string.Join(' ', Enumerable.Repeat("wordwordword", 20)))).Should().BeNull();

    [Theory]
    [InlineData("Zero-knowledge proofs", "zkp")]
    [InlineData("Solidity", "soli")]
    [InlineData("C", "skil")]
    public void A_code_begins_with_what_the_title_suggests(string title, string code) => NewSkill.CodesOf(title).First().Should().Be(code);

    [Theory]
    [InlineData("Zero-knowledge proofs")]
    [InlineData("a")]
    [InlineData("")]
    public void Codes_go_on_until_one_is_free_and_all_are_codes(string title)
    {
        var codes = NewSkill.CodesOf(title).ToList();

        codes.Distinct().Should().HaveCountGreaterThan(900);
        codes.Should().OnlyContain(code => code.Length >= 2 && code.Length <= 5 && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
    }
}
