using HybridCareers.Matching;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

public class MeantSkillTests
{
    [Theory]
    [InlineData("pyhton", "Python")]
    [InlineData("Solidty, rust", "Solidity")]
    [InlineData("machne lerning", "Machine learning")]
    [InlineData("PYTHON (3)", "Python")]
    [InlineData("Python\u200b", "Python")]
    [InlineData("zero knowledge proof", "Zero-knowledge proofs")]
    [InlineData("Python Rust Solidity", "Python", "Rust", "Solidity")]
    [InlineData("three years with Docker, py", "Docker")]
    public void Words_that_are_nearly_a_name_or_hold_one_lead_to_it(string typed, params string[] meant) =>
        Of(typed).Should().Equal(meant);

    [Theory]
    [InlineData("juggling")]
    [InlineData("pyhton, python")]
    [InlineData("zzzz, 1, ., %00")]
    [InlineData("profit")]
    public void What_is_near_to_no_name_or_is_there_already_leads_nowhere(string typed) => Of(typed).Should().BeEmpty();

    [Fact]
    public void Very_many_or_very_long_words_are_not_looked_up() =>
        Of(string.Join(',', Enumerable.Range(0, 1_990).Select(number => $"pyhton {number}").Append(new string('x', 5_000)))).Should().HaveCountLessThan(9);

    private static IEnumerable<string> Of(string typed) =>
        MeantSkill.Of(Bundled.Catalog, HeldSkills.Read(Bundled.Catalog, typed, out _)).Select(meant => meant.Skill.Content.Title);
}
