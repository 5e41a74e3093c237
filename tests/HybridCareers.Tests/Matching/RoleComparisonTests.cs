using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using static HybridCareers.Tests.Support.SmallCatalog;

namespace HybridCareers.Tests.Matching;

public class RoleComparisonTests
{
    private static readonly Catalog Few = Of(
        Skill("all"), Skill("most"), Skill("one"), Skill("mixed"),
        Role("a", level: DemandLevel.High, skills: ["all", "most", "one", "mixed"]),
        Role("b", level: DemandLevel.High, skills: ["all", "most", "mixed?", "gone"]),
        Role("c", level: DemandLevel.Moderate, skills: ["all", "mixed"]));

    private static readonly RoleComparison Compared = new([.. "abc".Select(slug => Few.Roles.Find(slug.ToString())!)], Few);

    [Fact]
    public void Skills_stand_by_how_many_roles_ask_for_them() =>
        Compared.Skills.Select(skill => skill.Skill.Slug).Should().Equal("all", "mixed", "most", "one");

    [Fact]
    public void Shared_essential_and_single_skills_are_told_apart()
    {
        Compared.Skills.Where(skill => skill.IsShared).Select(skill => skill.Skill.Slug).Should().Equal("all", "mixed");
        Compared.Skills.Where(skill => skill.IsEssentialToAll).Select(skill => skill.Skill.Slug).Should().Equal("all");
        Compared.Skills.Where(skill => skill.IsAlike).Select(skill => skill.Skill.Slug).Should().Equal("all");
        Compared.OnlyOf(0).Select(skill => skill.Skill.Slug).Should().Equal("one");
        Compared.OnlyOf(1).Should().BeEmpty();
    }

    [Fact]
    public void A_skill_that_is_not_live_is_not_compared() =>
        Compared.Skills.Should().NotContain(skill => skill.Skill.Slug == "gone");

    [Fact]
    public void Roles_differ_where_one_of_them_does()
    {
        Compared.Differ(Aspect.DemandLevel).Should().BeTrue();
        Compared.Differ(Aspect.SkillMix).Should().BeTrue();
        new RoleComparison([.. Compared.Roles.Take(2)], Few).Differ(Aspect.DemandLevel).Should().BeFalse();
    }

    [Fact]
    public void What_is_unknown_of_all_is_alike() =>
        new[] { Aspect.DemandTrend, Aspect.DemandWord, Aspect.PayLabel, Aspect.PayFigures, Aspect.Coding, Aspect.Entry }
            .Should().OnlyContain(aspect => !Compared.Differ(aspect));
}
