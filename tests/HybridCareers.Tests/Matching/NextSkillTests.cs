using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

public class NextSkillTests
{
    private static readonly MatchIndex Index = MatchIndex.In(Bundled.Catalog);

    [Fact]
    public void Skills_stand_by_points_for_an_hour_and_count_over_all_matches()
    {
        var matches = new RoleRanking(Index, Read("py.3,ml.3,la,nn")).Best(6);
        var next = NextSkill.Of(Bundled.Catalog, Index, matches);

        next.Select(skill => skill.GainPerHour ?? -1).Should().BeInDescendingOrder();
        next.Should().OnlyContain(skill => skill.Gain > 0 && skill.Roles >= 1 && skill.Hours != null);
        foreach (var skill in next.Where(skill => skill.Roles == 1))
        {
            var match = matches.Single(match => match.Terms.Any(term => term.Skill == skill.Skill && !term.IsMet));
            skill.Gain.Should().BeApproximately(100d * (new RoleMatch(Index, Index.NumberOf(match.Role), match.Have.With(skill.Skill, default)).Points - match.Points) / match.Full, 1e-6);
        }
    }

    [Theory]
    [InlineData("", "python")]
    [InlineData("gt,md,stat", "python")]
    [InlineData("py", "machine-learning")]
    public void What_most_of_all_roles_ask_for_keeps_most_doors_open(string have, string skill)
    {
        var door = DoorSkill.Of(Bundled.Catalog, Index, Read(have))!;

        door.Skill.Slug.Should().Be(skill);
        door.Doors.Should().Be(Bundled.Catalog.Roles.All.Count(role => role.Content.Skills.Any(need => need.Skill == skill && need.Importance == Importance.Essential)));
        door.Hours.Should().NotBeNull();
    }

    [Fact]
    public void Whoever_lacks_nothing_has_nothing_next()
    {
        NextSkill.Of(Bundled.Catalog, Index, []).Should().BeEmpty();
        DoorSkill.Of(Bundled.Catalog, Index, HeldSkills.Of(Bundled.Catalog.Skills.All.Select(skill => new HeldSkill(skill, default)))).Should().BeNull();
    }

    private static HeldSkills Read(string have) => HeldSkills.Read(Bundled.Catalog, have, out _);
}
