using Bunit;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Entries;

namespace HybridCareers.Tests.Web.Admin.Skills;

public class SkillNotesTests
{
    private readonly EntryBuilder<SkillContent> one = Given.ASkill("smart-contract", "smart"), other = Given.ASkill("smart-contracts", "smarts");

    [Fact]
    public async Task A_skill_of_nearly_the_same_name_is_told_and_a_publisher_is_led_to_the_merge()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await portal.PublishAsync(one, other.With(skill => skill with { Code = "smts" }));
        await using (var desk = new DeskScreen(portal, Portal.Author))
        {
            var page = Open(desk);
            page.WaitForAssertion(() => page.Words().Should().Contain("Nearly the same name").And.Contain("smart contracts").And.NotContain("Look at a merge"));
        }

        await using var publishing = new DeskScreen(portal, Portal.Author, Permission.Publisher);
        var its = Open(publishing);
        its.WaitForAssertion(() => its.FindAll("a").Select(link => link.GetAttribute("href")).Should().Contain($"/admin/skills/{one.Id}/merge?into={other.Id}"));
    }

    [Fact]
    public async Task Where_it_was_merged_its_page_says_into_what()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await portal.PublishAsync(one, other.With(skill => skill with { Code = "smts" }));
        await portal.Service<SkillMerger>().MergeAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, new(one.Id, 0, (await portal.NowAsync(one.Id)).Version), new(other.Id, 0, (await portal.NowAsync(other.Id)).Version)));
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = Open(desk);

        page.WaitForAssertion(() => page.Words().Should().Contain("Merged into").And.Contain("by Paul"));
        page.Words().Should().NotContain("Merge with another skill");
    }

    private IRenderedComponent<EditEntryPage> Open(DeskScreen desk)
    {
        desk.JSInterop.Setup<Guid>("desk.tab", _ => true).SetResult(Guid.CreateVersion7());
        var page = desk.Open<EditEntryPage>("", ("Id", one.Id));
        page.WaitForElement("#draft", TimeSpan.FromSeconds(20));
        return page;
    }
}
