using Bunit;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Entries;
using HybridCareers.Web.Admin.Entries.Form;
using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.Tests.Web.Admin.Entries;

public class MergePageTests
{
    private static readonly Guid Tab = new("00000000-0000-7000-8000-0000000000b1");

    [Fact]
    public async Task What_only_one_changed_is_taken_and_a_conflict_is_told_in_words()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = await OvertakenAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = Open(desk, driver.Id);

        page.Find(".crumbs").TextContent.Should().Be("Entries › Theirs", "an entry is called by its title");
        page.Words().Should().Contain("Rita saved revision 2").And.Contain("while you wrote from revision 1").And.Contain("1 is a conflict");
        page.FindAll("fieldset.conflict legend").Should().ContainSingle().Which.TextContent.Should().Be("Title ⚠ Conflict: both of you changed it");
        page.FindAll("fieldset").Select(field => field.QuerySelector("legend")!.TextContent).Should().Contain("Order Only you changed it");

        await page.Button("Take this").ClickAsync(new());

        desk.Here.Should().EndWith($"/admin/entries/{driver.Id}");
        var kept = await KeptAsync(portal, driver.Id);
        (kept.Title, kept.Order).Should().Be(("Theirs", 7));
    }

    [Fact]
    public async Task My_words_or_words_of_my_own_are_taken_where_I_choose_them()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = await OvertakenAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = Open(desk, driver.Id);

        await page.Find("fieldset.conflict textarea").ChangeAsync(new() { Value = "Of both" });
        await page.Find("input[name='merge-order'][value=Theirs]").ChangeAsync(new() { Value = "Theirs" });
        await page.Button("Take this").ClickAsync(new());

        var kept = await KeptAsync(portal, driver.Id);
        (kept.Title, kept.Order).Should().Be(("Of both", 1));
    }

    [Fact]
    public async Task The_merged_text_can_be_saved_over_theirs()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = await OvertakenAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var before = desk.Services.GetRequiredService<EditSession>();
        await before.OpenAsync(driver.Id, Tab, null);
        before.IsOvertaken.Should().BeTrue();
        (await before.SaveAsync("")).Should().BeOfType<Conflict>();

        await Open(desk, driver.Id).Button("Take this").ClickAsync(new());

        var after = desk.Services.GetRequiredService<EditSession>();
        await after.OpenAsync(driver.Id, Tab, null);
        after.IsOvertaken.Should().BeFalse();
        (await after.SaveAsync("Merged.")).Should().BeOfType<Saved>().Which.Revision.Should().Be(3);
    }

    [Fact]
    public async Task My_text_stays_until_the_merge_is_taken()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = await OvertakenAsync(portal);
        var before = await CopyAsync(portal, driver.Id);
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = Open(desk, driver.Id);
        await page.Find("fieldset.conflict input[value=Mine]").ChangeAsync(new() { Value = "Mine" });

        (await CopyAsync(portal, driver.Id)).Should().BeEquivalentTo(before!, options => options.Excluding(copy => copy.SeenAt));
    }

    [Fact]
    public async Task Whoever_saves_while_I_choose_is_not_overwritten_and_what_I_chose_stays()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = await OvertakenAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = Open(desk, driver.Id);
        await page.Find("fieldset.conflict input[value=Mine]").ChangeAsync(new() { Value = "Mine" });
        await HistoryPageTests.SaveAsync(portal, driver.With(d => d with { Title = "Later" }), 2, Portal.Reviewer);

        await page.Button("Take this").ClickAsync(new());

        desk.Told.Should().Contain("One of the texts changed meanwhile");
        page.Words().Should().Contain("Rita saved revision 3").And.Contain("Later");
        await page.Button("Take this").ClickAsync(new());
        (await KeptAsync(portal, driver.Id)).Title.Should().Be("Mine");
        (await CopyAsync(portal, driver.Id))!.Version.Should().Be(3);
    }

    [Fact]
    public async Task Without_anything_typed_there_is_nothing_to_merge()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await using var desk = new DeskScreen(portal, Portal.Author);

        Open(desk, driver.Id).Find("h1").TextContent.Should().Be("Nothing to merge");
    }

    [Fact]
    public async Task Another_members_text_is_not_shown()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = await OvertakenAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Reviewer);

        Open(desk, driver.Id).Find("h1").TextContent.Should().Be("Nothing to merge");
    }

    private static IRenderedComponent<MergePage> Open(DeskScreen desk, Guid entry) => desk.Open<MergePage>($"?tab={Tab}", ("Id", entry));

    /// <summary>Ada changed title and order in her tab; Rita saved another title.</summary>
    private static async Task<EntryBuilder<DriverContent>> OvertakenAsync(Portal portal)
    {
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        var store = new DraftStore(portal.Service<WorkingCopies>(), portal.Service<DraftReader>());
        await store.ChangeAsync(new(Portal.Author, null, driver.Id, Tab, EntryKind.Driver, 1, 1), null, draft =>
            draft.Write(FormShape.Of(EntryKind.Driver), "title", "Mine") && draft.Write(FormShape.Of(EntryKind.Driver), "order", "7"));
        await HistoryPageTests.SaveAsync(portal, driver.With(d => d with { Title = "Theirs" }), 1, Portal.Reviewer);
        return driver;
    }

    private static Task<WorkingCopy?> CopyAsync(Portal portal, Guid entry) => portal.Service<DraftReader>().CopyAsync(entry, Portal.Author, Tab);

    private static async Task<DriverContent> KeptAsync(Portal portal, Guid entry) =>
        (DriverContent)DraftDocument.Parse((await CopyAsync(portal, entry))!.Content!).Read(EntryKind.Driver).Content!;
}
