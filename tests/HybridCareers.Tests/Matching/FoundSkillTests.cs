using HybridCareers.Matching;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

public class FoundSkillTests
{
    [Fact]
    public void Each_skill_is_shown_once_with_its_first_place_and_count()
    {
        var found = FoundSkill.In(Bundled.Catalog, "Python, SQL and again Python 3.");

        found.Select(skill => (skill.Skill.Slug, skill.Times)).Should().Equal(("python", 2), ("sql", 1));
        found[0].Place.Should().Be("Python, SQL and again Python 3.");
    }

    [Fact]
    public void A_place_in_a_long_text_is_cut_between_words()
    {
        var words = string.Join(' ', Enumerable.Repeat("lorem ipsum", 30));
        var place = FoundSkill.In(Bundled.Catalog, $"{words} Solidity {words}").Should().ContainSingle().Subject.Place;

        place.Should().StartWith("… ").And.EndWith(" …").And.Contain("Solidity");
        place.Split(' ').Should().OnlyContain(word => word == "…" || word == "lorem" || word == "ipsum" || word == "Solidity");
    }

    [Fact]
    public void Characters_that_no_page_may_show_are_left_out_of_its_place() =>
        FoundSkill.In(Bundled.Catalog, "Python\0 and \u0001Rust\u000B").Select(skill => skill.Place).Should().Equal("Python and Rust", "Python and Rust");

    [Fact]
    public void A_word_without_end_is_cut_all_the_same() =>
        FoundSkill.In(Bundled.Catalog, $"{new string('x', 5_000)}-Solidity-{new string('x', 5_000)}").Should().ContainSingle().Which.Place.Length.Should().BeLessThan(200);
}
