using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

public class RoleMatchTests
{
    private static readonly Catalog Catalog = Small.Catalog(
        ("python", Skill("py")), ("pandas", Skill("pd", broader: "python")), ("statistics", Skill("stat", related: "python")), ("rust", Skill("rust")),
        ("role", Small.Role("Role", Need("python", level: 4), Need("pandas"), Need("rust", level: 2), new("statistics", Importance.Optional, Small.Grounds), Need("not-live"))),
        ("vague", Small.Role("Vague", Need("python"), Need("rust"))));

    [Fact]
    public void Each_term_is_weight_times_level_times_nearness()
    {
        var match = Match("py.3,stat,rust.1");

        Counts(match).Should().Equal(0.75, 0, 0.5, 0.3);
        match.Percent.Should().Be((int)Math.Round(100 * 1.55 / 3.3));
        match.EssentialsMet.Should().Be(0);
    }

    [Fact]
    public void Narrower_broader_and_related_skills_count_in_part()
    {
        Counts(Match("pd")).Should().Equal([0, 1, 0, 0], "the skill itself is worth more than as a neighbour");
        Counts(Match("py")).Should().Equal([0, 0.6, 0, 0], "half of level 4 is worth less than pandas through Python: without a level, 2 is assumed");
        Counts(Match("stat.4")).Should().Equal([0.4, 0, 0, 0], "as a neighbour of an essential skill it is worth more than as an optional one");
    }

    [Fact]
    public void A_level_that_the_role_does_not_state_is_met_by_any() => Match("pd.1").Terms[1].IsMet.Should().BeTrue();

    [Fact]
    public void A_skill_that_is_worth_more_elsewhere_says_where()
    {
        var term = Match("py").Terms[0];

        term.By.Should().BeNull();
        term.SpentOn!.Slug.Should().Be("pandas");
    }

    [Fact]
    public void What_would_help_is_said_with_the_level_asked_for()
    {
        var additions = Match("py.3").Additions(9);

        additions.Select(addition => (addition.Skill.Slug, (int)addition.Level, addition.Percent)).Should().Equal(
            ("pandas", 0, 53), ("rust", 2, 53), ("statistics", 0, 32), ("python", 4, 30));
        additions.Select(addition => addition.Gain).Should().BeInDescendingOrder().And.OnlyContain(gain => gain > 0);
    }

    [Fact]
    public void Requirements_that_nobody_can_have_are_left_out_and_two_essentials_are_too_few()
    {
        Match("py").Terms.Should().HaveCount(4);
        Match("py").IsKnown.Should().BeTrue();
        new RoleMatch(MatchIndex.In(Catalog), 1, HeldSkills.None).IsKnown.Should().BeFalse();
    }

    [Theory]
    [InlineData(0, 10, 0)]
    [InlineData(1, 1_000, 1)]
    [InlineData(999, 1_000, 99)]
    [InlineData(1_000, 1_000, 100)]
    [InlineData(5, 1_000, 1)]
    [InlineData(125, 1_000, 13)]
    [InlineData(0, 0, 0)]
    public void Percentages_are_rounded_and_keep_their_ends_for_nothing_and_everything(long points, long full, int percent) =>
        Worth.Percent(points, full).Should().Be(percent);

    private static RoleMatch Match(string have) => new(MatchIndex.In(Catalog), 0, HeldSkills.Read(Catalog, have, out _));

    private static IEnumerable<double> Counts(RoleMatch match) => match.Terms.Select(term => term.Points / 1_200d);

    private static RoleSkill Need(string skill, int level = 0) => new(skill, Importance.Essential, Small.Grounds, (ProficiencyLevel)level);

    private static SkillContent Skill(string code, string? broader = null, string? related = null) =>
        new(code, code, SkillKind.Language, SkillDomain.General, [], [], broader is null ? [] : [broader], related is null ? [] : [related], []);
}
