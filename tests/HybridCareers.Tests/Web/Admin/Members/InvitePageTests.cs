using Bunit;
using HybridCareers.Database;
using HybridCareers.Editorial.Reading;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Web.Admin.Members;

public class InvitePageTests
{
    [Fact]
    public async Task Somebody_is_invited_and_the_link_is_shown_to_be_passed_on()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Admin);
        var page = desk.Open<InvitePage>();
        page.Words().Should().Contain("This portal sends no mail");

        await page.Find("#i-name").ChangeAsync(new() { Value = "Bea" });
        await page.Find("#i-mail").ChangeAsync(new() { Value = "bea@example.org" });
        await page.Find("input[value=Reviewer]").ChangeAsync(new() { Value = true });
        await page.Find("input[value=Editor]").ChangeAsync(new() { Value = false });
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => page.Find("#set-up-link").GetAttribute("value").Should().StartWith("https://careers.example.org/account/set-up?token="));
        page.Words().Should().Contain("no mail was sent").And.Contain("shown only now");
        var bea = (await portal.Service<MemberReader>().ListAsync(new(Text: "bea@example.org"))).Rows.Single();
        (bea.Permissions, bea.State).Should().Be((Permission.Reviewer, MemberState.Invited));
        await using var db = portal.Db();
        var token = page.Find("#set-up-link").GetAttribute("value")!.Split('=')[1];
        (await db.SetUpLinks.SingleAsync()).TokenHash.Should().Be(SetUpLink.HashOf(token));
    }

    [Fact]
    public async Task Where_there_is_a_mail_server_the_link_goes_by_mail_and_is_shown_too()
    {
        using var server = new MailServer();
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Admin, given: server.Settings);
        var page = desk.Open<InvitePage>();
        page.Words().Should().Contain("The link goes by mail and is shown here too.");

        await InviteBeaAsync(page);

        page.WaitForAssertion(() => page.Words().Should().Contain("on its way by mail"), TimeSpan.FromSeconds(20));
        var letter = (await server.Heard.WaitAsync(TimeSpan.FromSeconds(20))).Replace("=\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);
        letter.Should().Contain("MAIL FROM:<portal@example.org>").And.Contain("RCPT TO:<bea@example.org>").And.Contain("Hello Bea")
            .And.Contain(page.Find("#set-up-link").GetAttribute("value"));
    }

    [Fact]
    public async Task A_mail_server_that_is_away_leaves_the_link_to_be_passed_on()
    {
        using var server = new MailServer();
        var settings = server.Settings;
        server.Dispose();
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Admin, given: settings);
        var page = desk.Open<InvitePage>();

        await InviteBeaAsync(page);

        page.WaitForAssertion(() => page.Find("#set-up-link").GetAttribute("value").Should().Contain("/account/set-up?token="), TimeSpan.FromSeconds(20));
        page.Words().Should().Contain("no mail was sent");
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_stays()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Admin);
        var page = desk.Open<InvitePage>();

        await page.Find("#i-name").ChangeAsync(new() { Value = "Bea" });
        await page.Find("#i-mail").ChangeAsync(new() { Value = "bea" });
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => page.Find(".field.wrong").QuerySelector("input")!.Id.Should().Be("i-mail"));
        page.Find("#i-name").GetAttribute("value").Should().Be("Bea");
        (await portal.Service<MemberReader>().ListAsync(new(Text: "Bea"))).Total.Should().Be(0);
    }

    [Fact]
    public async Task Whoever_lost_the_right_meanwhile_is_refused()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author, Permission.Admin);
        var page = desk.Open<InvitePage>();

        await page.Find("#i-name").ChangeAsync(new() { Value = "Bea" });
        await page.Find("#i-mail").ChangeAsync(new() { Value = "bea@example.org" });
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => page.Find(".problem").TextContent.Should().Be("This needs the permission 'Admin'."));
        page.FindAll("#set-up-link").Should().BeEmpty();
    }

    private static async Task InviteBeaAsync(IRenderedComponent<InvitePage> page)
    {
        await page.Find("#i-name").ChangeAsync(new() { Value = "Bea" });
        await page.Find("#i-mail").ChangeAsync(new() { Value = "bea@example.org" });
        await page.Find("form").SubmitAsync();
    }
}
