using Bunit;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Skills;

namespace HybridCareers.Tests.Web.Admin.Skills;

public class MergeSkillsPageTests
{
    private readonly EntryBuilder<SkillContent> away = Given.ASkill("evm-solidity", "evms"), kept = Given.ASkill("solidity", "sol");

    [Fact]
    public async Task Two_skills_are_merged_after_a_look_at_what_changes_and_parted_again()
    {
        await using var portal = await PublishedAsync();
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);
        var page = desk.Open<MergeSkillsPage>($"?into={kept.Id}", ("Away", away.Id));
        page.Words().Should().Contain("1 live entries name it").And.Contain("zkml engineer").And.Contain("names the skill that stays").And.Contain("/skills/evm-solidity");

        var asked = page.Button("Merge “evm solidity” into “solidity”").ClickAsync(new());
        await desk.AgreeAsync("Merge");
        await asked;

        desk.Told.Should().StartWith("Done, and readers see it: 1 live");
        portal.Current.Value.Skills.All.Select(skill => skill.Slug).Should().Equal("solidity");
        page.Words().Should().Contain("evm solidity is part of solidity").And.NotContain("What will change");

        asked = page.Button("Undo this merge").ClickAsync(new());
        await desk.AgreeAsync("Undo it");
        await asked;

        portal.Current.Value.Roles.All.Single().Content.Skills.Single().Skill.Should().Be("evm-solidity");
        page.Has("Undo this merge").Should().BeFalse();
    }

    [Fact]
    public async Task The_one_that_stays_is_chosen()
    {
        await using var portal = await PublishedAsync();
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);
        var page = desk.Open<MergeSkillsPage>($"?into={kept.Id}", ("Away", away.Id));

        await page.FindAll("input[name=merge-kept]")[1].ChangeAsync(new() { Value = "on" });

        page.WaitForAssertion(() => page.Words().Should().Contain("Merge “solidity” into “evm solidity”").And.Contain("Nothing that is live names it"));
    }

    [Fact]
    public async Task A_skill_that_is_not_live_can_not_be_merged_and_the_page_says_so()
    {
        await using var portal = await PublishedAsync();
        var draft = Given.ASkill("vyper");
        await portal.SaveAsync(draft);
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);

        var page = desk.Open<MergeSkillsPage>($"?into={draft.Id}", ("Away", away.Id));

        page.Words().Should().Contain("Both skills must be live");
        page.Button("Merge “evm solidity” into “vyper”").HasAttribute("disabled").Should().BeTrue();
    }

    [Fact]
    public async Task Nothing_stands_where_no_skill_is()
    {
        await using var portal = await PublishedAsync();
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);
        desk.Open<MergeSkillsPage>("", ("Away", Guid.CreateVersion7())).Words().Should().Contain("Nothing stands here");
    }

    private async Task<Portal> PublishedAsync()
    {
        var portal = await Portal.OpenAsync(Engine.Sqlite);
        await portal.PublishAsync(away, kept, Given.ARole().With(role => role with { Skills = [new("evm-solidity", Importance.Essential, Given.Reason)] }));
        return portal;
    }
}
