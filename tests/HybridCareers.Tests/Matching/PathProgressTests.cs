using CsCheck;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

public class PathProgressTests
{
    private static readonly Catalog Catalog = Small.Catalog(
        ("a", Skill("a")), ("b", Skill("b", "a")), ("c", Skill("c")),
        ("way", Small.Path("Way", Step(10, "a"), Step(20, "b", "c"), Step(30), Step(null, "c"))));

    [Fact]
    public void What_comes_before_a_skill_counts_and_a_step_in_part_counts_in_part()
    {
        var progress = On("b");

        progress.Steps.Select(step => step.State).Should().Equal(StepState.Done, StepState.Partly, StepState.CannotTell, StepState.Open);
        (progress.Has, progress.Skills, progress.Next).Should().Be((2, 3, 2));
        progress.Left.Should().Be(new PathHours(20, 40, 80, 3, 1), "half of step 2 and all of step 3; the hours of step 4 are not known");
    }

    [Fact]
    public void Whoever_has_all_has_only_left_what_skills_cannot_tell() =>
        On("b,c").Should().Match<PathProgress>(progress => progress.Next == null && progress.Has == 3 && progress.Left.Steps == 1);

    [Fact]
    public void Without_skills_everything_is_left() => On("").Left.Should().Be(PathHours.Of(Catalog.Paths.Find("way")!.Content));

    [Fact]
    public void More_skills_never_leave_more_to_do() => Gen.Select(Gen.Int[0, Bundled.Catalog.Skills.All.Count - 1].Array[0, 8], Gen.Int[0, Bundled.Catalog.Skills.All.Count - 1]).Sample((chosen, more) =>
    {
        var skills = Bundled.Catalog.Skills.All;
        foreach (var path in Bundled.Catalog.Paths.All)
        {
            var before = new PathProgress(Bundled.Catalog, path.Content, HeldSkills.Of(chosen.Select(skill => new HeldSkill(skills[skill], default))));
            var after = new PathProgress(Bundled.Catalog, path.Content, HeldSkills.Of(chosen.Append(more).Select(skill => new HeldSkill(skills[skill], default))));
            after.Has.Should().BeGreaterThanOrEqualTo(before.Has);
            after.Left.High.Should().BeLessThanOrEqualTo(before.Left.High);
        }
    });

    [Fact]
    public void Prerequisites_in_a_circle_end() =>
        new ImpliedSkills(Small.Catalog(("a", Skill("a", "b")), ("b", Skill("b", "a"))), ["a", "not-live"]).All.Should().BeEquivalentTo("a", "b", "not-live");

    private static PathProgress On(string have) => new(Catalog, Catalog.Paths.Find("way")!.Content, HeldSkills.Read(Catalog, have, out _));

    private static PathStep Step(int? hours, params string[] skills) =>
        Small.Step("Step", hours is { } likely ? new Effort(likely / 2, likely, likely * 2, Small.Grounds) : null, skills);

    private static SkillContent Skill(string code, string? first = null) =>
        new(code, code, SkillKind.Tool, SkillDomain.Ai, [], [], [], [], first is null ? [] : [new Prerequisite(first, Small.Grounds)]);
}
