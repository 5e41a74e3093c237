using Bunit;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Members;

namespace HybridCareers.Tests.Web.Admin.Members;

public class MemberPageTests
{
    [Fact]
    public async Task Permissions_are_given_and_taken()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Admin);
        var page = await OpenAsync(desk, Portal.Author);
        page.Button("Change permissions").HasAttribute("disabled").Should().BeTrue("nothing is changed yet");

        await page.Find("input[value=Publisher]").ChangeAsync(new() { Value = true });
        await page.Find("input[value=Editor]").ChangeAsync(new() { Value = false });
        await page.Find("form").SubmitAsync();

        desk.Told.Should().Be("Ada: publisher from now on.");
        (await RowAsync(portal, Portal.Author)).Permissions.Should().Be(Permission.Publisher);
        page.Words().Should().Contain("changed permissions").And.Contain("member Ada: Editor → Publisher");
    }

    [Fact]
    public async Task A_member_is_locked_with_a_reason_and_unlocked_again()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var session = Guid.CreateVersion7();
        await portal.Service<AccountDesk>().OpenSessionAsync(new(Guid.CreateVersion7(), Portal.Author, session, "Firefox on Linux", SessionLevel.Full, "password"));
        await using var desk = new DeskScreen(portal, Portal.Admin);
        var page = await OpenAsync(desk, Portal.Author);
        page.Words().Should().Contain("Firefox on Linux");

        var asked = page.Button("Lock…").ClickAsync(new());
        await desk.AgreeAsync("Lock");
        desk.Dialog.Find(".problem").TextContent.Should().StartWith("Fill in: Why?");
        await desk.AgreeAsync("Lock", ("ask-why", "Lost the laptop."));
        await asked;
        desk.Told.Should().Be("Ada is locked.");
        (await RowAsync(portal, Portal.Author)).Should().BeEquivalentTo(new { State = MemberState.Locked, Sessions = 0 }, how => how.ExcludingMissingMembers());
        page.Words().Should().Contain("member Ada: Lost the laptop.").And.Contain("Signed in nowhere.");

        asked = page.Button("Unlock…").ClickAsync(new());
        await desk.AgreeAsync("Unlock", ("ask-why", "Found it."));
        await asked;
        (await RowAsync(portal, Portal.Author)).LockedAt.Should().BeNull();
        page.Has("Lock…").Should().BeTrue();
    }

    [Fact]
    public async Task The_last_administrator_can_neither_lock_nor_strip_themself()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Admin);
        var page = await OpenAsync(desk, Portal.Admin);
        page.Words().Should().Contain("This is you.");
        page.Has("New set-up link…").Should().BeFalse("it would end one's own session before the link can be read");

        var asked = page.Button("Lock…").ClickAsync(new());
        await desk.AgreeAsync("Lock", ("ask-why", "Gone."));
        await asked;
        desk.Told.Should().Be("This is the last administrator who can sign in: give the right to another member first.");

        await page.Find("input[value=Admin]").ChangeAsync(new() { Value = false });
        asked = page.Find("form").SubmitAsync();
        await desk.AgreeAsync("Give it up");
        await asked;
        page.Find("section .problem").TextContent.Should().StartWith("This is the last administrator");
        page.Find("input[value=Admin]").HasAttribute("checked").Should().BeTrue("nothing was changed");
        (await RowAsync(portal, Portal.Admin)).Should().BeEquivalentTo(new { LockedAt = (DateTimeOffset?)null, Permissions = Permission.Admin }, how => how.ExcludingMissingMembers());
    }

    [Fact]
    public async Task A_member_is_signed_out_everywhere()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await portal.Service<AccountDesk>().OpenSessionAsync(new(Guid.CreateVersion7(), Portal.Author, Guid.CreateVersion7(), "Safari on iOS", SessionLevel.Full, "passkey"));
        await using var desk = new DeskScreen(portal, Portal.Admin);
        var page = await OpenAsync(desk, Portal.Author);

        var asked = page.Button("Sign out everywhere…").ClickAsync(new());
        await desk.AgreeAsync("Sign out everywhere");
        await asked;

        (await portal.Service<MemberReader>().OpenAsync(Portal.Author))!.Sessions.Should().BeEmpty();
        page.Button("Sign out everywhere…").HasAttribute("disabled").Should().BeTrue();
    }

    [Fact]
    public async Task Who_lost_the_second_factor_gets_a_new_link_once()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var bea = await InviteAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Admin);
        var page = await OpenAsync(desk, bea);

        var asked = page.Button("New set-up link…").ClickAsync(new());
        await desk.AgreeAsync("Make the link");
        await asked;

        page.Find("#set-up-link").GetAttribute("value").Should().Contain("/account/set-up?token=");
        desk.Told.Should().Be("The new link for Bea is made.");
        page.Words().Should().Contain("made a new set-up link");

        asked = page.Button("Lock…").ClickAsync(new());
        await desk.AgreeAsync("Lock", ("ask-why", "It was somebody else who asked."));
        await asked;
        page.FindAll("#set-up-link").Should().BeEmpty("a lock makes it void");
    }

    [Fact]
    public async Task A_part_of_the_program_is_shown_as_such_and_cannot_be_changed()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Admin);

        var page = await OpenAsync(desk, SystemActors.Scheduler);

        page.Words().Should().Contain("part of the program, which acts by itself");
        page.FindAll("button, input, form").Should().BeEmpty();
    }

    [Fact]
    public async Task Who_is_no_member_has_no_page()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Admin);

        (await OpenAsync(desk, Guid.CreateVersion7())).Words().Should().Contain("Nothing stands here");
    }

    private static async Task<Guid> InviteAsync(Portal portal)
    {
        var bea = Guid.CreateVersion7();
        (await portal.Service<MemberDesk>().InviteAsync(new(
            Guid.CreateVersion7(), Portal.Admin, bea, "Bea", "bea@example.org", Permission.Editor, SetUpLink.HashOf("x"), TimeSpan.FromDays(7)))).Should().BeOfType<MemberChanged>();
        return bea;
    }

    private static async Task<MemberRow> RowAsync(Portal portal, Guid member) => (await portal.Service<MemberReader>().OpenAsync(member))!.Row;

    private static Task<IRenderedComponent<MemberPage>> OpenAsync(DeskScreen desk, Guid member) =>
        Task.FromResult(desk.Open<MemberPage>("", (nameof(MemberPage.Id), member)));
}
