using System.Diagnostics;
using System.Text.RegularExpressions;
using HybridCareers.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HybridCareers.BrowserTests.Desk;

[Collection(InTheBrowser.Name)]
public sealed class SessionTests(Site site)
{
    [Fact]
    public async Task Signed_out_elsewhere_the_browser_is_led_to_sign_in_and_back_and_no_letter_is_lost()
    {
        await using var ada = await Editor.ComeAsync(site.Browser, site.Portal, "Leaver");
        var entry = (await ada.EntriesAsync("Resource"))[3];
        var field = await Editor.OpenAsync(ada.Page, entry);
        await field.PressAsync("Control+End");
        await field.PressSequentiallyAsync(" Typed before.");
        await Editor.IsSavedAsync(ada.Page);

        await ada.SignOutElsewhereAsync(site.Browser);
        var begun = Stopwatch.StartNew();
        await field.PressSequentiallyAsync(" Typed after.");
        await ada.Page.WaitForURLAsync("**/account/sign-in?returnTo=*", new() { Timeout = 10_000 });
        begun.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
        await ada.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();

        await ada.Page.WaitForURLAsync("**" + entry);
        await Expect(await Editor.ReadyAsync(ada.Page)).ToHaveValueAsync(Editor.Ends("Typed before. Typed after."));
        await Editor.IsSavedAsync(ada.Page);
    }

    [Fact]
    public async Task A_permission_that_is_taken_away_stops_the_next_write_ends_every_tab_and_loses_no_letter()
    {
        var people = await Task.WhenAll(Editor.ComeAsync(site.Browser, site.Portal, "Alma"), Editor.ComeAsync(site.Browser, site.Portal, "Adelheid", "editor,reviewer"));
        await using var alma = people[0];
        await using var ada = people[1];
        var entry = (await ada.EntriesAsync("Resource"))[5];
        var field = await Editor.OpenAsync(ada.Page, entry);
        var second = await ada.TabAsync();
        await second.GotoAsync("/admin/entries");
        await Expect(second.Locator("tbody a").First).ToBeVisibleAsync();
        await OpenMemberAsync(alma.Page, "Adelheid");

        await alma.Page.Locator("input[value=Editor]").UncheckAsync();
        await alma.Page.GetByRole(AriaRole.Button, new() { Name = "Change permissions" }).ClickAsync();
        await Expect(alma.Page.Locator(".notices")).ToBeVisibleAsync();
        var begun = Stopwatch.StartNew();
        await field.PressAsync("Control+End");
        var refused = ada.Page.WaitForResponseAsync("**/admin/keep");
        await field.PressSequentiallyAsync(" Typed too late.");
        (await refused).Status.Should().Be(404, "the first write after it is refused");

        // A reviewer goes on seeing the list, with what a reviewer may do; the form is not there any more.
        await Expect(second.GetByRole(AriaRole.Button, new() { Name = "New entry" })).ToHaveCountAsync(0, new() { Timeout = 10_000 });
        await Expect(ada.Page.Locator("#draft")).ToHaveCountAsync(0, new() { Timeout = 10_000 });
        begun.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));

        await alma.Page.Locator("input[value=Editor]").CheckAsync();
        await alma.Page.GetByRole(AriaRole.Button, new() { Name = "Change permissions" }).ClickAsync();
        for (var tries = 0; (await ada.Page.GotoAsync(entry))!.Status != 200; tries++)
        {
            tries.Should().BeLessThan(50, "the permission is back");
            await ada.Page.WaitForTimeoutAsync(200);
        }

        await Expect(await Editor.ReadyAsync(ada.Page)).ToHaveValueAsync(Editor.Ends("Typed too late."));
        await Editor.IsSavedAsync(ada.Page);
    }

    [Fact]
    public async Task A_connection_that_does_not_leave_by_itself_is_cut_off()
    {
        await using var ada = await Editor.ComeAsync(site.Browser, site.Portal, "Stayer");
        await ada.Page.GotoAsync("/account");
        await ada.Page.EvaluateAsync("""
            () => new Promise((done) => {
              const raw = new WebSocket(location.origin.replace('http', 'ws') + '/_blazor');
              raw.onopen = () => { raw.send('{"protocol":"blazorpack","version":1}\u001e'); setInterval(() => raw.send(new Uint8Array([2, 0x91, 6])), 2000); done(); };
              raw.onclose = () => { window.cut = true; };
            })
            """);
        await ada.SignOutElsewhereAsync(site.Browser);
        var begun = Stopwatch.StartNew();

        await ada.Page.WaitForFunctionAsync("() => window.cut", null, new() { Timeout = 12_000 });

        begun.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Two_editors_see_each_other_and_the_later_save_leads_to_both_texts()
    {
        var people = await Task.WhenAll(Editor.ComeAsync(site.Browser, site.Portal, "Anna"), Editor.ComeAsync(site.Browser, site.Portal, "Ben"));
        await using var ada = people[0];
        await using var ben = people[1];
        var entry = (await ada.EntriesAsync("Resource"))[4];
        var mine = await Editor.OpenAsync(ada.Page, entry);
        var theirs = await Editor.OpenAsync(ben.Page, entry);
        var second = await ada.TabAsync();
        await Editor.OpenAsync(second, entry);
        await Expect(ada.Page.Locator(".others")).ToContainTextAsync(new Regex("Also here: (?:Ben.*Anna|Anna.*Ben)", RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = 20_000 });
        await second.CloseAsync();

        await mine.PressAsync("Control+End");
        await mine.PressSequentiallyAsync(" Anna's words.");
        await theirs.PressAsync("Control+End");
        await theirs.PressSequentiallyAsync(" Ben's words.");
        await Editor.IsSavedAsync(ada.Page);
        await Expect(ada.Page.Locator(".others")).ToContainTextAsync("Ben (typing)", new() { Timeout = 20_000 });
        await SaveAsync(ben.Page);
        await Expect(ben.Page.Locator(".notices")).ToContainTextAsync("Saved as revision");
        await SaveAsync(ada.Page);

        await Expect(ada.Page.Locator(".notices")).ToContainTextAsync("Nothing was overwritten, and what you typed is kept.");
        await ada.Page.GetByRole(AriaRole.Link, new() { Name = "Compare and merge" }).ClickAsync();
        await Expect(ada.Page.GetByRole(AriaRole.Heading, new() { Name = "Compare and merge" })).ToBeVisibleAsync();
        await Expect(ada.Page.Locator(".merge.conflict")).ToContainTextAsync("Anna's words.");
        await Expect(ada.Page.Locator(".merge.conflict")).ToContainTextAsync("Ben's words.");
    }

    private static async Task OpenMemberAsync(IPage page, string name)
    {
        await page.GotoAsync("/admin/members?text=" + name);
        await page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true })).ToBeVisibleAsync();
    }

    private static async Task SaveAsync(IPage page)
    {
        await page.Locator(".editbar").GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await page.Locator(".mud-dialog").GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
    }
}
