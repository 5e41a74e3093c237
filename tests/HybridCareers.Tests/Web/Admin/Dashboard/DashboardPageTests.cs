using Bunit;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Dashboard;

namespace HybridCareers.Tests.Web.Admin.Dashboard;

public class DashboardPageTests
{
    [Fact]
    public async Task What_a_member_wrote_is_listed_as_theirs_and_for_nobody_else()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver("mine-alone");
        await portal.SaveAsync(driver);
        await using var author = new DeskScreen(portal, Portal.Author);
        await using var other = new DeskScreen(portal, Portal.Reviewer);

        var page = await OpenAsync(author);
        page.Find("section[aria-labelledby=mine] a").GetAttribute("href").Should().Be($"/admin/entries/{driver.Id}");
        page.Find("#mine .count").TextContent.Should().Be("1");

        (await OpenAsync(other)).Find("section[aria-labelledby=mine]").TextContent.Should().Contain("Readers see the newest of everything that is yours.");
    }

    [Fact]
    public async Task Whoever_may_not_write_is_not_told_of_drafts_of_their_own()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await portal.PublishAsync(Given.ADriver());
        await using var desk = new DeskScreen(portal, Portal.Guest);

        var page = await OpenAsync(desk);

        page.FindAll("h2").Select(head => head.Id).Should().Equal("waiting", "forced", "stale", "newer", "scheduled", "broken", "unopened", "thin", "disputed", "lately");
        page.FindAll("button").Should().BeEmpty("a guest looks only");
        page.FindAll("a[href='/admin/activity']").Should().BeEmpty("sign-ins are for administrators");
        page.Find("section[aria-labelledby=lately]").TextContent.Should().Contain("Paul published: ai needs web3");
    }

    [Fact]
    public async Task Every_list_that_is_empty_says_so_in_words()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = await OpenAsync(desk);

        page.FindAll("section").Should().HaveCount(14).And.OnlyContain(part => part.QuerySelector("p.muted")!.TextContent.Length > 10);
    }

    [Fact]
    public async Task What_was_sent_back_typed_and_flagged_is_shown_with_its_way_on()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var (back, forced) = (Given.ADriver("back"), Given.ADriver("forced"));
        await portal.SaveAsync(back, forced);
        var submitted = (Submitted)await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, back.Id, 1, ""));
        await portal.Reviews.DecideAsync(new(Guid.CreateVersion7(), Portal.Reviewer, submitted.ReviewId, Verdict.ChangesAsked, "Say more."));
        await portal.Publisher.PublishAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, [new(forced.Id, 1, 1)], "Now.", "It burns."));
        var role = Guid.CreateVersion7();
        await portal.Service<WorkingCopies>().KeepAsync(new(Portal.Author, role, new(Guid.CreateVersion7(), 1), EntryKind.Role, 0, "zk-lawyer", "{"));
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = await OpenAsync(desk);

        page.Find("section[aria-labelledby=back]").TextContent.Should().Contain("“Say more.”").And.Contain("Rita");
        page.Find($"section[aria-labelledby=unsaved] a").GetAttribute("href").Should().Be($"/admin/entries/{role}?kind=Role");
        page.Find("section[aria-labelledby=unsaved]").TextContent.Should().Contain("zk-lawyer").And.Contain("does not exist yet");
        page.Find("section[aria-labelledby=forced]").TextContent.Should().Contain("It burns.").And.Contain("Paul");
    }

    [Fact]
    public async Task What_is_due_for_a_look_is_confirmed_from_the_list()
    {
        var clock = new HandClock();
        await using var portal = await Portal.OpenAsync(Engine.Sqlite, clock: clock);
        var driver = Given.ADriver();
        await portal.PublishAsync(driver);
        clock.Now = clock.Now.AddMonths(13);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = await OpenAsync(desk);
        page.Find("section[aria-labelledby=stale]").TextContent.Should().Contain("2027-11-23, overdue").And.Contain("nobody");

        await page.FindAll("section[aria-labelledby=stale] button").First(button => button.TextContent.StartsWith("Nothing to change", StringComparison.Ordinal)).ClickAsync(new());

        desk.Told.Should().Be("Noted: the next look is due by 2028-12-23.");
        page.WaitForAssertion(() => page.Find("section[aria-labelledby=stale]").TextContent.Should().Contain("Nothing is due"));
        (await portal.Service<DraftReader>().OpenAsync(driver.Id, Portal.Author))!.Care.ReviewBy.Should().Be(new DateOnly(2028, 12, 23));
    }

    private static async Task<IRenderedComponent<DashboardPage>> OpenAsync(DeskScreen desk)
    {
        var page = desk.Open<DashboardPage>();
        await page.WaitForStateAsync(() => page.FindAll("section").Count > 0, TimeSpan.FromSeconds(20));
        return page;
    }
}
