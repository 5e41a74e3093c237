using Bunit;
using HybridCareers.Database;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Reviews;

namespace HybridCareers.Tests.Web.Admin.Reviews;

public class ReviewListPageTests
{
    [Fact]
    public async Task What_waits_is_listed_with_what_I_can_do()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var review = await ReviewPageTests.WaitingAsync(portal);
        await using (var mine = new DeskScreen(portal, Portal.Author))
            mine.Open<ReviewListPage>().Words().Should().Contain("yours: another reviewer decides");
        await using var desk = new DeskScreen(portal, Portal.Reviewer);

        var page = desk.Open<ReviewListPage>();
        page.WaitForAssertion(() => page.FindAll("tbody a").Should().ContainSingle().Which.GetAttribute("href").Should().Be($"/admin/reviews/{review}"));
        page.Words().Should().Contain("you can decide").And.Contain("by Ada").And.Contain("“Please look.”");
    }

    [Fact]
    public async Task What_went_live_without_review_is_looked_at_afterwards()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await ForcedAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Reviewer);
        var page = desk.Open<ReviewListPage>();
        page.WaitForAssertion(() => page.Words().Should().Contain("Why it could not wait: It burns."));

        await page.Find("input[value=changes]").ChangeAsync(new() { Value = "changes" });
        await page.Find("textarea").ChangeAsync(new() { Value = "Soften it." });
        await page.Find("form").SubmitAsync();

        desk.Told.Should().Be("Noted: it is no longer on the list.");
        page.Words().Should().Contain("Everything that went live was reviewed");
        (await portal.Service<ReviewReader>().ForcedAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Who_may_not_look_at_it_is_told_why()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await ForcedAsync(portal);
        await using (var desk = new DeskScreen(portal, Portal.Author))
        {
            var page = desk.Open<ReviewListPage>();
            page.WaitForAssertion(() => page.Words().Should().Contain("you do not have that permission"));
        }

        await using var own = new DeskScreen(portal, Portal.ThePublisher, HybridCareers.Members.Permission.Reviewer);
        var theirs = own.Open<ReviewListPage>();
        theirs.WaitForAssertion(() => theirs.Words().Should().Contain("You put it live yourself"));
    }

    [Fact]
    public async Task Nothing_waiting_is_said()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Reviewer);
        var page = desk.Open<ReviewListPage>();
        page.WaitForAssertion(() => page.Words().Should().Contain("Nothing waits for review.").And.Contain("Everything that went live was reviewed"));
    }

    private static async Task ForcedAsync(Portal portal)
    {
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await portal.Publisher.PublishAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, [new(driver.Id, 1, 1)], "New.", "It burns."));
    }
}
