using Bunit;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Tests.Web.Admin.Entries;
using HybridCareers.Web.Admin.Reviews;

namespace HybridCareers.Tests.Web.Admin.Reviews;

public class ReviewPageTests
{
    [Fact]
    public async Task A_reviewer_sees_what_would_change_for_readers_and_approves()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var review = await WaitingAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Reviewer);

        var page = desk.Open<ReviewPage>("", ("Id", review));
        page.Find("#difference").TextContent.Should().Be("What differs from live (revision 1)");
        page.Find(".change h3").TextContent.Should().Be("Title Changed");
        page.FindAll("a").Should().Contain(link => link.TextContent == "Preview revision 2");

        await page.Find("input[value=approve]").ChangeAsync(new() { Value = "approve" });
        await page.Find("form").SubmitAsync();

        desk.Told.Should().StartWith("Approved");
        page.Words().Should().Contain("Decided: approved by Rita");
        page.Has("Decide").Should().BeFalse();
    }

    [Fact]
    public async Task Whoever_asks_for_changes_must_say_which()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var review = await WaitingAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Reviewer);
        var page = desk.Open<ReviewPage>("", ("Id", review));

        await page.Find("form").SubmitAsync();
        page.Find(".problem").TextContent.Should().Be("Choose one of the two.");
        await page.Find("input[value=changes]").ChangeAsync(new() { Value = "changes" });
        await page.Find("form").SubmitAsync();
        page.Find(".problem").TextContent.Should().StartWith("Say what to change");
        await page.Find("textarea").ChangeAsync(new() { Value = "The title says too much." });
        await page.Find("form").SubmitAsync();

        page.Words().Should().Contain("sent back: changes asked for by Rita").And.Contain("Reason: The title says too much.");
    }

    [Fact]
    public async Task Its_author_is_told_why_not_and_may_withdraw()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var review = await WaitingAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = desk.Open<ReviewPage>("", ("Id", review));
        page.Has("Decide").Should().BeFalse();
        page.Words().Should().Contain("nobody decides about their own draft");

        await page.Button("Withdraw it and go on writing").ClickAsync(new());

        page.Words().Should().Contain("Decided: withdrawn by its author");
    }

    [Fact]
    public async Task Who_lacks_the_permission_is_told_so()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var review = await WaitingAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);

        var page = desk.Open<ReviewPage>("", ("Id", review));

        page.Words().Should().Contain("You do not have the permission to decide");
        (page.Has("Decide") || page.Has("Withdraw it and go on writing")).Should().BeFalse();
    }

    [Fact]
    public async Task A_second_decision_is_told_and_has_no_effect()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var review = await WaitingAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Reviewer);
        var page = desk.Open<ReviewPage>("", ("Id", review));
        await portal.Reviews.DecideAsync(new(Guid.CreateVersion7(), Portal.Reviewer, review, Verdict.Approved, "Fine."));

        await page.Find("input[value=changes]").ChangeAsync(new() { Value = "changes" });
        await page.Find("textarea").ChangeAsync(new() { Value = "Late." });
        await page.Find("form").SubmitAsync();

        desk.Told.Should().StartWith("Somebody decided about this meanwhile");
        page.Words().Should().Contain("Reason: Fine.");
    }

    [Fact]
    public async Task An_unknown_review_is_not_there()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Reviewer);
        desk.Open<ReviewPage>("", ("Id", Guid.CreateVersion7())).Words().Should().Contain("Nothing stands here");
    }

    internal static async Task<Guid> WaitingAsync(Portal portal)
    {
        var driver = Given.ADriver();
        await portal.PublishAsync(driver);
        await HistoryPageTests.SaveAsync(portal, driver.With(d => d with { Title = "Second" }), 2, Portal.Author);
        return ((Submitted)await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 2, "Please look."))).ReviewId;
    }
}
