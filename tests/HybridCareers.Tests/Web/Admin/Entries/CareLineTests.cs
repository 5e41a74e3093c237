using Bunit;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Entries;

namespace HybridCareers.Tests.Web.Admin.Entries;

public class CareLineTests
{
    private readonly HandClock clock = new();

    [Fact]
    public async Task An_owner_and_a_rhythm_are_set()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite, clock: clock);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var line = await RenderAsync(desk, portal, driver.Id);
        line.Words().Should().Contain("nobody").And.Contain("no day set");
        line.FindAll("button").Should().ContainSingle("what nobody reads needs no look");

        await line.Find("button[aria-expanded]").ClickAsync(new());
        line.FindAll("select option").Select(option => option.TextContent).Should().Equal("nobody", "Ada", "Rita");
        await line.Find("select").ChangeAsync(new() { Value = Portal.Reviewer.ToString() });
        await line.Find("input[type=date]").ChangeAsync(new() { Value = "2027-01-31" });
        await line.Find("input[type=number]").ChangeAsync(new() { Value = "6" });
        await line.Find("form").SubmitAsync();

        desk.Told.Should().Be("Noted: the next look is due by 2027-01-31.");
        line.Words().Should().Contain("Looked after by Rita").And.Contain("2027-01-31").And.Contain("every 6 months");
        (await portal.Service<DraftReader>().OpenAsync(driver.Id, Portal.Author))!.Care.Should().Be(new Care(Portal.Reviewer, new(2027, 1, 31), 6));
    }

    [Fact]
    public async Task A_rhythm_out_of_range_is_refused_at_its_place()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite, clock: clock);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var line = await RenderAsync(desk, portal, driver.Id);

        await line.Find("button[aria-expanded]").ClickAsync(new());
        await line.Find("input[type=number]").ChangeAsync(new() { Value = "121" });
        await line.Find("form").SubmitAsync();

        line.Find(".problem").TextContent.Should().Be("Choose 1 to 120 months.");
    }

    [Fact]
    public async Task What_somebody_else_changed_meanwhile_is_shown_and_not_overwritten()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite, clock: clock);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var line = await RenderAsync(desk, portal, driver.Id);
        await portal.Service<FreshnessDesk>().ChangeAsync(new(Guid.CreateVersion7(), Portal.Reviewer, driver.Id, new(null, null, 12), new(Portal.Reviewer, null, 3)));

        await line.Find("button[aria-expanded]").ClickAsync(new());
        await line.Find("form").SubmitAsync();

        desk.Told.Should().Contain("Somebody changed this meanwhile");
        line.Words().Should().Contain("Looked after by Rita").And.Contain("every 3 months");
    }

    [Fact]
    public async Task A_look_at_another_revision_than_the_live_one_counts_for_nothing()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite, clock: clock);
        var driver = Given.ADriver();
        await portal.PublishAsync(driver);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var line = await RenderAsync(desk, portal, driver.Id);
        await portal.TryChangeAsync(driver.With(content => content with { Title = "Another" }));
        clock.Now = clock.Now.AddMonths(2);

        await line.FindAll("button")[0].ClickAsync(new());

        desk.Told.Should().Contain("Another revision went live meanwhile");
        (await portal.Service<DraftReader>().OpenAsync(driver.Id, Portal.Author))!.Care.ReviewBy.Should().Be(new DateOnly(2027, 11, 23));
    }

    [Fact]
    public async Task Who_may_not_write_sees_it_and_changes_nothing()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite, clock: clock);
        var driver = Given.ADriver();
        await portal.PublishAsync(driver);
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);

        var line = await RenderAsync(desk, portal, driver.Id);

        line.Words().Should().Contain("2027-11-23");
        line.FindAll("button").Should().BeEmpty();
    }

    private static async Task<IRenderedComponent<CareLine>> RenderAsync(DeskScreen desk, Portal portal, Guid entry)
    {
        var there = (await portal.Service<DraftReader>().OpenAsync(entry, Portal.Author))!;
        return desk.Render<CareLine>(given => given.Add(line => line.EntryId, entry).Add(line => line.LiveRevision, there.Now.LiveRevision)
            .Add(line => line.Care, there.Care).Add(line => line.Owner, there.Row.Owner));
    }
}
