using HybridCareers.Search;

namespace HybridCareers.Tests.Search;

public class SkillNamesTests
{
    private static readonly SkillNames Names = new(
    [
        Skill("Solidity", "sol", "EVM Solidity"), Skill("Smart contracts", "smart"), Skill("Smart contract auditing", "audit"),
        Skill("C++", "cpp"), Skill("C#", "csh"), Skill("Web3 basics", "w3b"), Skill("Zero-knowledge proofs", "zkp", "ZK proofs"), Skill("Gas optimisation", "gas"),
    ]);

    [Theory]
    [InlineData("sol", "Solidity")]
    [InlineData("evm", "Solidity")]
    [InlineData("smart", "Smart contracts|Smart contract auditing")]
    [InlineData("audit", "Smart contract auditing")]
    [InlineData("contract smart", "Smart contract auditing|Smart contracts")]
    [InlineData("zkp", "Zero-knowledge proofs")]
    [InlineData("c++", "C++")]
    [InlineData("no such", "")]
    public void Skills_are_found_by_title_alias_and_code_the_exact_one_first(string words, string titles)
    {
        var (found, total) = Names.Find(words, 0, 20);

        string.Join('|', found.Select(skill => skill.Title)).Should().Be(titles);
        total.Should().Be(found.Count);
    }

    [Fact]
    public void Pages_follow_each_other_without_gap()
    {
        var all = Names.Find("", 0, 100).Found;

        all.Should().HaveCount(8).And.BeInAscendingOrder(skill => skill.Title, StringComparer.OrdinalIgnoreCase);
        ((IEnumerable<SkillName>)[.. Names.Find("", 0, 3).Found, .. Names.Find("", 3, 3).Found, .. Names.Find("", 6, 3).Found]).Should().Equal(all);
        Names.Find("", 3, 3).Total.Should().Be(8);
    }

    [Theory]
    [InlineData("SOLIDITY", "Solidity", 0)]
    [InlineData("Solidty", "Solidity", 1)]
    [InlineData("Soilditty", "Solidity", 2)]
    [InlineData("evm-solidity", "Solidity", 0)]
    [InlineData("Smart contract", "Smart contracts", 0)]
    [InlineData("SmartContracts", "Smart contracts", 0)]
    [InlineData("zero knowledge proof", "Zero-knowledge proofs", 0)]
    [InlineData("Gas optimization", "Gas optimisation", 0)]
    public void A_name_that_differs_by_case_plural_hyphens_or_two_mistakes_is_near(string name, string title, int mistakes)
    {
        var near = Names.Near(name);

        near.Should().Contain(other => other.Skill.Title == title).Which.Mistakes.Should().Be(mistakes);
    }

    [Theory]
    [InlineData("Soldtyyi")]
    [InlineData("Vyper")]
    [InlineData("C")]
    [InlineData("Web2 basics")]
    [InlineData("")]
    [InlineData("!!")]
    public void Another_name_is_not_near(string name) => Names.Near(name).Should().BeEmpty();

    [Fact]
    public void A_skill_is_not_near_to_itself()
    {
        var solidity = Names.Find("solidity", 0, 1).Found[0];

        Names.Near("Solidity", solidity.Id).Should().BeEmpty();
        Names.Near("Solidity").Should().ContainSingle().Which.Name.Should().Be("Solidity");
    }

    private static SkillName Skill(string title, string code, params string[] aliases) =>
        new(Guid.CreateVersion7(), title.ToLowerInvariant().Replace(' ', '-'), title, code, aliases, true);
}
