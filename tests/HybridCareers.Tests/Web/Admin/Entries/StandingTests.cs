using Bunit;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Entries;
using HybridCareers.Web.Admin.Entries.Form;
using HybridCareers.Web.Admin.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.Tests.Web.Admin.Entries;

/// <summary>What stands beside an entry while it is written, and what its bar then offers.</summary>
public class StandingTests
{
    private static readonly Guid Tab = new("00000000-0000-7000-8000-0000000000b3");

    [Fact]
    public async Task The_reason_of_a_reviewer_stands_there_until_the_entry_is_handed_in_again()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        var submitted = (Submitted)await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, ""));
        await portal.Reviews.DecideAsync(new(Guid.CreateVersion7(), Portal.Reviewer, submitted.ReviewId, Verdict.ChangesAsked, "The second sentence is too long."));
        await using var desk = new DeskScreen(portal, Portal.Author);
        var bar = await OpenAsync(desk, driver.Id);

        bar.Find(".warned").TextContent.Should().Contain("revision 1 needs changes, says Rita").And.Contain("“The second sentence is too long.”");

        var asked = bar.Button("Submit").ClickAsync(new());
        await desk.AgreeAsync("Hand in");
        await asked;
        bar.FindAll(".warned").Should().BeEmpty();
    }

    [Fact]
    public async Task A_new_slug_of_what_is_live_waits_for_a_publish_which_is_offered()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver("first");
        await portal.PublishAsync(driver);
        await portal.Service<EntryEditor>().RenameSlugAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, (await portal.NowAsync(driver.Id)).Version, "second"));
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);
        var bar = await OpenAsync(desk, driver.Id);
        bar.Words().Should().Contain("Revision 1 is approved");

        var asked = bar.Button("Publish").ClickAsync(new());
        await desk.AgreeAsync("Publish", ("ask-note", "Another address."));
        await asked;

        desk.Told.Should().StartWith("Live for readers");
        portal.Current.Value.Drivers.Find("second").Should().NotBeNull();
        bar.Words().Should().Contain("Live: revision 1");
        bar.Has("Publish").Should().BeFalse();
    }

    [Fact]
    public async Task A_take_down_that_is_refused_lists_every_place_by_its_entry()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var (skill, role) = (Given.ASkill("solidity"), Given.ARole("decentralized-ai-developer").With(r => r with { Skills = [new("solidity", Importance.Essential, Given.Reason)] }));
        await portal.PublishAsync(skill, role);
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);
        var bar = await OpenAsync(desk, skill.Id);

        var asked = bar.Button("Take down…").ClickAsync(new());
        await desk.AgreeAsync("Take down", ("ask-note", "Nobody needs it."));
        await asked;

        desk.Told.Should().Be("Live entries name it, at these places: change and publish them first.\n· role/decentralized-ai-developer: skills[solidity]");
    }

    [Fact]
    public async Task A_save_that_came_too_late_leads_to_both_texts()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await using var desk = new DeskScreen(portal, Portal.Author);
        await desk.Services.GetRequiredService<DraftStore>().ChangeAsync(
            new(Portal.Author, null, driver.Id, Tab, EntryKind.Driver, 1, 1), null, draft => draft.Write(FormShape.Of(EntryKind.Driver), "title", "Mine"));
        var bar = await OpenAsync(desk, driver.Id);
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Reviewer, driver.Id, 1, driver.Content, ""));

        var asked = bar.Button("Save").ClickAsync(new());
        await desk.AgreeAsync("Save");
        await asked;

        var told = desk.Services.GetRequiredService<Notices>().Latest!;
        (told.Way, told.WayInWords).Should().Be(($"/admin/entries/{driver.Id}/merge?tab={Tab}", "See both texts"));
        desk.Render<NoticeBoard>().Find("a").TextContent.Should().Be("See both texts");
    }

    private static async Task<IRenderedComponent<EditBar>> OpenAsync(DeskScreen desk, Guid entry)
    {
        var session = desk.Services.GetRequiredService<EditSession>();
        (await session.OpenAsync(entry, Tab, null)).Should().BeTrue();
        return desk.Render<EditBar>(given => given.Add(bar => bar.Session, session).Add(bar => bar.Flush, () => Task.FromResult(true)).Add(bar => bar.Changed, () => Task.CompletedTask));
    }
}
