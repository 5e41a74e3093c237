using HybridCareers.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HybridCareers.BrowserTests.Desk;

/// <summary>A portal of their own: these tests end it.</summary>
[Collection(InTheBrowser.Name)]
public sealed class RestartTests(Site site)
{
    private static int Editors => Site.TakesMinutes ? 20 : 4;

    [SkippableTheory]
    [InlineData("TERM")]
    [InlineData("KILL")]
    public async Task After_a_restart_every_open_editor_goes_on_by_itself_with_its_text(string signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no signals.");
        await using var portal = await Portal.StartAsync(("Circuits__PerMember", $"{Editors + 2}")); // as many tabs as several members would have
        await using var ada = await Editor.ComeAsync(site.Browser, portal, "Ada");
        var entries = await ada.EntriesAsync("Resource");
        var tabs = new List<(IPage Page, ILocator Field, string Words)>();
        for (var number = 0; number < Editors; number++)
        {
            var page = await ada.TabAsync();
            var field = await Editor.OpenAsync(page, entries[number]);
            await page.EvaluateAsync("() => { window.sameDocument = true; }");
            tabs.Add((page, field, $" Words of tab {number}."));
        }

        // The last letters are still on their way when the portal ends.
        await Task.WhenAll(tabs.Select(async tab =>
        {
            await tab.Field.PressAsync("Control+End");
            await tab.Field.PressSequentiallyAsync(tab.Words);
        }));
        var took = await portal.EndAsync(signal);
        await Task.WhenAll(tabs.Select(async tab =>
        {
            await Expect(tab.Page.Locator("#connection")).ToBeVisibleAsync();
            await tab.Field.PressSequentiallyAsync(" While away.");
        }));
        await portal.StartAgainAsync();
        foreach (var (page, _, words) in tabs)
        {
            await Expect(page.Locator("#connection")).ToBeHiddenAsync(new() { Timeout = 30_000 });
            await Expect(await Editor.ReadyAsync(page)).ToHaveValueAsync(Editor.Ends(words + " While away."));
            await Editor.IsSavedAsync(page);
            if (signal == "TERM")
                (await page.EvaluateAsync<bool>("() => window.sameDocument === true")).Should().BeTrue("the page was paused and went on");
        }

        if (signal == "TERM")
        {
            portal.Printed.Should().Contain($"{Editors + 1} of {Editors + 1} tabs were paused", "the list of entries is open too");
            took.Should().BeLessThan(TimeSpan.FromSeconds(2), "{0} editors are open", Editors);
        }

        // On the server too: another profile knows nothing of this browser.
        foreach (var (page, _, _) in tabs)
            await page.CloseAsync();
        var fresh = await ada.TabAsync();
        await Expect(await Editor.OpenAsync(fresh, entries[0])).ToHaveValueAsync(Editor.Ends("Words of tab 0. While away."));
    }

    [Fact]
    public async Task Over_the_limit_a_tab_says_so_and_opens_when_another_is_closed()
    {
        await using var portal = await Portal.StartAsync(("Circuits__PerMember", "2"));
        await using var ada = await Editor.ComeAsync(site.Browser, portal, "Ada");
        var second = await ada.TabAsync();
        await second.GotoAsync("/admin");
        await Expect(second.Locator(".deskbar")).ToBeVisibleAsync();
        var third = await ada.TabAsync();
        await third.GotoAsync("/admin");

        await Expect(third.GetByRole(AriaRole.Heading, new() { Name = "Too many tabs are open" })).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Expect(third.Locator("#full")).ToContainTextAsync("You have 2 tabs of the desk open");
        await second.CloseAsync();

        await Expect(third.Locator(".deskbar")).ToBeVisibleAsync(new() { Timeout = 15_000 });
    }
}
