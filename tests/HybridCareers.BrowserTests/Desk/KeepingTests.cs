using HybridCareers.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HybridCareers.BrowserTests.Desk;

[Collection(InTheBrowser.Name)]
public sealed class KeepingTests(Site site)
{
    private const string Kept = """
        () => new Promise((done) => { const asked = indexedDB.open('desk', 1); asked.onupgradeneeded = () => { asked.transaction.abort(); done(0); };
          asked.onsuccess = () => { const count = asked.result.transaction('unsent').objectStore('unsent').count(); count.onsuccess = () => { asked.result.close(); done(count.result); }; }; })
        """;

    [Fact]
    public async Task Pasted_texts_of_every_length_arrive_and_a_longer_one_is_refused_and_stays()
    {
        await using var ada = await Editor.ComeAsync(site.Browser, site.Portal, "Paster");
        var entry = (await ada.EntriesAsync("Resource"))[0];
        foreach (var length in (int[])[16_000, 17_000, 100_000, 2_000_000])
        {
            var text = string.Concat(Enumerable.Repeat("Caf\u00E9 \"and\" \U0001F600, then. ", length / 20)).PadRight(length, '.');
            var page = await ada.TabAsync();
            var field = await Editor.OpenAsync(page, entry);
            await Editor.PasteAsync(field, text);
            await Editor.IsSavedAsync(page);
            await page.EvaluateAsync("() => sessionStorage.clear()"); // what comes back comes from the server
            await page.ReloadAsync();
            field = await Editor.ReadyAsync(page);

            (await field.InputValueAsync() == text).Should().BeTrue("{0} characters arrive", length);
            await page.GetByRole(AriaRole.Button, new() { Name = "Discard changes" }).ClickAsync();
            await Expect(page.Locator("#keep")).ToContainTextAsync("No changes");
            await page.CloseAsync();
        }

        var last = await ada.TabAsync();
        var over = await Editor.OpenAsync(last, entry);
        await Editor.PasteAsync(over, new string('a', 2_500_001));
        await Expect(last.Locator("#keep")).ToContainTextAsync("Not saved: kept in this browser. The text has 2,500,001 characters; at most 2,500,000 can be kept.");
        (await over.EvaluateAsync<int>("field => field.value.length")).Should().Be(2_500_001);
    }

    [Fact]
    public async Task What_is_typed_without_a_network_comes_back_and_is_sent_by_itself()
    {
        await using var ada = await Editor.ComeAsync(site.Browser, site.Portal, "Offline");
        var entry = (await ada.EntriesAsync("Resource"))[1];
        var page = await ada.TabAsync();
        var field = await Editor.OpenAsync(page, entry);
        await ada.Profile.SetOfflineAsync(true);
        await field.PressAsync("Control+End");
        await field.PressSequentiallyAsync(" Typed without a network.");
        await Expect(page.Locator("#keep")).ToContainTextAsync("Not saved: kept in this browser", new() { Timeout = 15_000 });
        await ada.Profile.SetOfflineAsync(false);

        await Editor.IsSavedAsync(page);

        await page.CloseAsync();
        page = await ada.TabAsync();
        await Expect(await Editor.OpenAsync(page, entry)).ToHaveValueAsync(Editor.Ends("Typed without a network."));
    }

    [Fact]
    public async Task A_tab_that_is_closed_while_nothing_arrives_leaves_its_text_in_the_browser_until_sign_out()
    {
        await using var ada = await Editor.ComeAsync(site.Browser, site.Portal, "Closer");
        var entry = (await ada.EntriesAsync("Resource"))[2];
        var page = await ada.TabAsync();
        var field = await Editor.OpenAsync(page, entry);
        await page.RouteAsync("**/admin/keep", route => route.AbortAsync());
        await field.PressAsync("Control+End");
        await field.PressSequentiallyAsync(" Typed before the tab was closed.");
        await Expect(page.Locator("#keep")).ToContainTextAsync("Not saved: kept in this browser", new() { Timeout = 15_000 });
        await page.CloseAsync();

        page = await ada.TabAsync();
        field = await Editor.OpenAsync(page, entry);
        await Expect(field).ToHaveValueAsync(Editor.Ends("Typed before the tab was closed."));
        await Editor.IsSavedAsync(page);

        await page.RouteAsync("**/admin/keep", route => route.AbortAsync());
        await field.PressSequentiallyAsync(" And not sent.");
        await Expect(page.Locator("#keep")).ToContainTextAsync("Not saved", new() { Timeout = 15_000 });
        (await page.EvaluateAsync<int>(Kept)).Should().Be(1);
        await ada.Page.GotoAsync("/account/sign-out");
        await page.CloseAsync();
        await ada.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(ada.Page.GetByRole(AriaRole.Heading, new() { Name = "You are signed out" })).ToBeVisibleAsync();
        (await ada.Page.EvaluateAsync<int>(Kept)).Should().Be(0, "what was kept in the browser is erased");
    }
}
