using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Published;

public class MergedSkillsTests
{
    private static readonly MergedSkills Merged = new(new Dictionary<string, string> { ["evm-solidity"] = "solidity-lang", ["solidity-lang"] = "solidity" });

    [Fact]
    public void What_was_merged_twice_names_the_last() =>
        Merged.In("a-book", Given.AResource().With(r => r with { Skills = ["evm-solidity", "rust"] }).Content)
            .Should().BeEquivalentTo(new { Skills = (string[])["solidity", "rust"] });

    [Fact]
    public void Where_both_stood_the_kept_ones_words_stay()
    {
        var role = Given.ARole().With(r => r with { Skills = [Needs("evm-solidity", Importance.Optional), Needs("solidity", Importance.Essential)] });

        ((RoleContent)Merged.In(role.Slug, role.Content)).Skills.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Skill = "solidity", Importance = Importance.Essential });
    }

    [Fact]
    public void A_skill_does_not_name_itself() => ((SkillContent)Merged.In("solidity", Given.ASkill().With(s => s with
    {
        Broader = ["solidity-lang", "programming"], Related = ["evm-solidity"], Prerequisites = [new("evm-solidity", Given.Reason)],
    }).Content)).Should().BeEquivalentTo(new { Broader = (string[])["programming"], Related = Array.Empty<string>(), Prerequisites = Array.Empty<Prerequisite>() });

    [Fact]
    public void Every_kind_that_names_skills_is_resolved()
    {
        var naming = Contents.All.Where(each => each.Content.References().Any(named => named.Kind == EntryKind.Skill)).ToList();
        naming.Select(each => each.Entry.Kind).Distinct().Should().HaveCount(6);
        foreach (var (entry, content) in naming)
        {
            var skills = content.References().Where(named => named.Kind == EntryKind.Skill).Select(named => named.Slug).ToHashSet();
            var away = new MergedSkills(skills.ToDictionary(slug => slug, slug => slug + "-kept"));

            away.In(entry.Slug, content).References().Where(named => named.Kind == EntryKind.Skill).Should().OnlyContain(named => named.Slug.EndsWith("-kept"));
        }
    }

    [Fact]
    public void Content_without_merged_skills_is_untouched()
    {
        var role = Given.ARole().With(r => r with { Skills = [Needs("rust", Importance.Essential)] }).Content;

        Merged.In("zkml-engineer", role).Should().BeSameAs(role);
    }

    private static RoleSkill Needs(string skill, Importance importance) => new(skill, importance, Given.Reason);
}
