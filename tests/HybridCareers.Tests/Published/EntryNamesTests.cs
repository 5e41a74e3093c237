using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using static HybridCareers.Tests.Support.SmallCatalog;

namespace HybridCareers.Tests.Published;

public class EntryNamesTests
{
    private static readonly EntryNames Names = EntryNames.In(Bundled.Catalog);

    [Theory]
    [InlineData("smart-contracts")]
    [InlineData("Smart contracts")]
    [InlineData("SMART CONTRACTS")]
    public void Skills_are_found_by_slug_and_title(string name) => Names.Skill(name)!.Slug.Should().Be("smart-contracts");

    [Fact]
    public void Every_skill_is_found_by_its_code_and_every_role_by_its_title()
    {
        Bundled.Catalog.Skills.All.Should().NotBeEmpty().And.OnlyContain(skill => Names.Skill(skill.Content.Code) == skill);
        Bundled.Catalog.Roles.All.Should().NotBeEmpty().And.OnlyContain(role => Names.Role(role.Content.Title) == role);
    }

    [Fact]
    public void A_slug_given_up_still_finds_its_skill() =>
        EntryNames.In(Of([Skill("new")], new RetiredSlug(EntryKind.Skill, "old", "new"), new RetiredSlug(EntryKind.Skill, "older", null)))
            .Skill("old")!.Slug.Should().Be("new");

    [Fact]
    public void What_nobody_is_called_is_not_found()
    {
        Names.Skill("barista").Should().BeNull();
        Names.Role("barista").Should().BeNull();
    }
}
