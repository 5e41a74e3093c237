using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Published;

public class SkillLinksTests
{
    private static readonly Catalog Catalog = Small.Catalog(
        ("maths", Small.Skill("Maths")),
        ("algebra", Small.Skill("Algebra") with { Broader = ["maths", "never-published"], Related = ["proofs"] }),
        ("proofs", Small.Skill("Proofs") with { Prerequisites = [new("algebra", Small.Grounds)] }));

    [Fact]
    public void Narrower_skills_are_found_from_what_they_are_part_of() =>
        Names(SkillLinks.In(Catalog).Narrower(Catalog.Skills.Find("maths")!)).Should().Equal("Algebra");

    [Fact]
    public void A_neighbour_is_one_from_both_sides()
    {
        Names(SkillLinks.In(Catalog).Related(Catalog.Skills.Find("proofs")!)).Should().Equal("Algebra");
        Names(SkillLinks.In(Catalog).Related(Catalog.Skills.Find("algebra")!)).Should().Equal("Proofs");
    }

    [Fact]
    public void A_skill_opens_what_asks_for_it_first() =>
        Names(SkillLinks.In(Catalog).Opens(Catalog.Skills.Find("algebra")!)).Should().Equal("Proofs");

    [Fact]
    public void What_is_not_live_is_left_out() =>
        Names(SkillLinks.In(Catalog).Broader(Catalog.Skills.Find("algebra")!)).Should().Equal("Maths");

    private static IEnumerable<string> Names(IEnumerable<Live<SkillContent>> skills) => skills.Select(skill => skill.Content.Title);
}
