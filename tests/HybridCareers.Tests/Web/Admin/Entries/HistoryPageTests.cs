using Bunit;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Entries;

namespace HybridCareers.Tests.Web.Admin.Entries;

public class HistoryPageTests
{
    [Fact]
    public async Task What_is_live_is_compared_with_the_newest_unless_two_revisions_are_chosen()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = await WrittenAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = desk.Open<HistoryPage>("", ("Id", driver.Id));
        page.Find("#difference").TextContent.Should().Be("From revision 1 to revision 3");
        page.Find(".change h3").TextContent.Should().Be("Title Changed");
        page.Find(".change ins").TextContent.Should().Contain("Third");
        page.Find(".change del").TextContent.Should().Contain("ai needs");

        page = desk.Open<HistoryPage>("?from=2&to=3", ("Id", driver.Id));
        page.FindAll(".change").Should().ContainSingle().Which.TextContent.Should().Contain("Second");
        page.FindAll("input[name=from][checked]").Should().ContainSingle().Which.GetAttribute("value").Should().Be("2");

        page = desk.Open<HistoryPage>("?from=0&to=1", ("Id", driver.Id));
        page.Find("#difference").TextContent.Should().Be("Everything that revision 1 says");
        desk.Open<HistoryPage>("?from=1&to=9", ("Id", driver.Id)).Words().Should().Contain("One of these revisions does not exist");
    }

    [Fact]
    public async Task A_moved_statement_is_told_as_moved()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver().With(d => d with { Problem = [Given.Said("First of all."), Given.Said("Another thought."), Given.Said("Third remark.")] });
        await portal.SaveAsync(driver);
        await SaveAsync(portal, driver.With(d => d with { Problem = [d.Problem[2], d.Problem[0], d.Problem[1]] }), 1, Portal.Author);
        await using var desk = new DeskScreen(portal, Portal.Author);

        desk.Open<HistoryPage>("?from=1&to=2", ("Id", driver.Id)).Find(".change.moved h3").TextContent.Should().Contain("Moved from place");
    }

    [Fact]
    public async Task Reviews_and_what_readers_saw_are_told()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = await WrittenAsync(portal);
        var submitted = (Submitted)await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 3, "Is it right?"));
        await portal.Reviews.DecideAsync(new(Guid.CreateVersion7(), Portal.Reviewer, submitted.ReviewId, Verdict.ChangesAsked, "The title is odd."));
        await using var desk = new DeskScreen(portal, Portal.Author);

        var words = desk.Open<HistoryPage>("", ("Id", driver.Id)).Words();

        words.Should().Contain("sent back: changes asked for by Rita").And.Contain("The title is odd.").And.Contain("Is it right?");
        words.Should().Contain("revision 1 published").And.Contain("For the test.").And.Contain("Nothing was ever scheduled.");
        words.Should().Contain("● live");
    }

    [Fact]
    public async Task An_old_revision_is_restored_as_a_new_one()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = await WrittenAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = desk.Open<HistoryPage>("", ("Id", driver.Id));
        page.Has("Restore revision 3").Should().BeFalse("it is the newest");

        var asked = page.Button("Restore revision 1").ClickAsync(new());
        await desk.AgreeAsync("Restore");
        await asked;

        await desk.IsToldAsync("Saved as revision 4.");
        (await portal.NowAsync(driver.Id)).LatestRevision.Should().Be(4);
        page.Words().Should().Contain("restored from revision 1").And.Contain("both say the same");
    }

    [Fact]
    public async Task While_it_is_reviewed_nothing_is_restored()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = await WrittenAsync(portal);
        await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 3, ""));
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = desk.Open<HistoryPage>("", ("Id", driver.Id));

        page.Has("Restore revision 1").Should().BeFalse();
        page.Words().Should().Contain("nothing can be restored now");
    }

    [Fact]
    public async Task A_publisher_who_does_not_write_publishes_from_here()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await portal.ApproveAsync(driver.Id);
        await using (var author = new DeskScreen(portal, Portal.Author))
            author.Open<HistoryPage>("", ("Id", driver.Id)).Has("Publish").Should().BeFalse();
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);
        var page = desk.Open<HistoryPage>("", ("Id", driver.Id));
        page.WaitForAssertion(() => page.Has("Publish").Should().BeTrue());
        (page.Has("Restore revision 1") || page.Has("Rename the slug…")).Should().BeFalse("Paul does not write");

        var asked = page.Button("Publish").ClickAsync(new());
        await desk.AgreeAsync("Publish", ("ask-note", "It is new."));
        await asked;

        (await portal.NowAsync(driver.Id)).LiveRevision.Should().Be(1);
        page.Words().Should().Contain("Readers see revision 1").And.Contain("It is new.");
    }

    [Fact]
    public async Task An_unknown_entry_is_not_there()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);
        desk.Open<HistoryPage>("", ("Id", Guid.CreateVersion7())).Words().Should().Contain("Nothing stands here");
    }

    private static async Task<EntryBuilder<DriverContent>> WrittenAsync(Portal portal)
    {
        var driver = Given.ADriver();
        await portal.PublishAsync(driver);
        await SaveAsync(portal, driver.With(d => d with { Title = "Second" }), 2, Portal.Author);
        await SaveAsync(portal, driver.With(d => d with { Title = "Third" }), 3, Portal.Author);
        return driver;
    }

    internal static async Task SaveAsync(Portal portal, EntryBuilder<DriverContent> entry, int version, Guid by) =>
        (await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), by, entry.Id, version, entry.Content, ""))).Should().BeOfType<Saved>();
}
