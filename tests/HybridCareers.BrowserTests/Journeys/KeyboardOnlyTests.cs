using HybridCareers.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HybridCareers.BrowserTests.Journeys;

/// <summary>From an invitation to what a reader sees, by keys alone: an editor with a password and an app, a reviewer who publishes with a passkey.</summary>
[Collection(InTheBrowser.Name)]
public sealed class KeyboardOnlyTests(Site site)
{
    private const string Role = "AI Agent Economist";
    private const string Password = "eleven calm yellow trains";
    private const string Words = " Written without a mouse.";

    [Fact]
    public async Task Nobody_needs_a_mouse_from_signing_in_to_what_readers_see()
    {
        await using var first = await site.Browser.NewContextAsync(new Look(1280).Options(site.Portal.Address));
        await using var second = await site.Browser.NewContextAsync(new Look(1280).Options(site.Portal.Address));
        var editor = new Keys(await first.NewPageAsync());
        var publisher = new Keys(await second.NewPageAsync());

        await ComeWithPasswordAsync(editor);
        await WriteAsync(editor);
        await SaveAndHandInAsync(editor);
        await ComeWithPasskeyAsync(publisher);
        await DecideAsync(publisher);
        await PublishAsync(publisher);

        using var answer = await site.Portal.Http.GetAsync(new Uri("/roles/ai-agent-economist", UriKind.Relative));
        (await answer.Content.ReadAsStringAsync()).Should().Contain(Words.Trim());
    }

    private async Task ComeWithPasswordAsync(Keys keys)
    {
        await keys.Page.GotoAsync(await Invited.LinkAsync(site.Portal, "keys@example.org", "editor", "Kay"));
        await keys.WriteAsync("input[name=password]", Password);
        await keys.PressAsync("Continue with this password");
        await Expect(keys.Page.Locator("main code").First).ToBeVisibleAsync();
        await keys.WriteAsync("input[name=code]", Invited.CodeOf(await keys.Page.Locator("main code").First.InnerTextAsync()));
        await keys.PressAsync("Set up the app");
        await Expect(keys.Page.Locator(".codes code")).ToHaveCountAsync(10);
        var codes = await keys.Page.Locator(".codes code").AllInnerTextsAsync();

        await keys.Page.GotoAsync("/account/sign-out");
        await keys.PressAsync("Sign out");
        await Expect(keys.Page.GetByRole(AriaRole.Heading, new() { Name = "You are signed out" })).ToBeVisibleAsync();
        await keys.Page.GotoAsync("/admin");
        await keys.WriteAsync("input[name=mail]", "keys@example.org");
        await keys.WriteAsync("input[name=password]", Password);
        await keys.PressAsync("Sign in");
        await keys.Page.WaitForURLAsync("**/account/second-step*");
        await keys.PressAsync("Use a recovery code");
        await keys.Page.WaitForURLAsync("**/account/recovery-code*");
        await keys.WriteAsync("input[name=code]", codes[0]);
        await keys.PressAsync("Sign in");
        await keys.Page.WaitForURLAsync("**/admin");
        await Expect(keys.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    private async Task ComeWithPasskeyAsync(Keys keys)
    {
        await Invited.GiveDeviceAsync(keys.Page);
        await keys.Page.GotoAsync(await Invited.LinkAsync(site.Portal, "pass.keys@example.org", "reviewer,publisher", "Paz"));
        await keys.PressAsync("Use a passkey instead of a password");
        await keys.Page.WaitForURLAsync("**/admin");
        await Expect(keys.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    private static async Task WriteAsync(Keys keys)
    {
        await keys.PressAsync("Entries");
        await Expect(keys.Page.GetByRole(AriaRole.Heading, new() { Name = "Entries" })).ToBeVisibleAsync();
        await keys.WriteAsync("input[name=text]", Role);
        await keys.Page.Keyboard.PressAsync("Enter");
        await Expect(keys.Page.Locator("tbody a").First).ToHaveTextAsync(Role);
        await keys.PressAsync(Role);
        await Expect(keys.Page.Locator("#draft")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await keys.Page.WaitForFunctionAsync("() => window.desk.ready");

        await keys.ToFieldAsync("textarea[data-path^='summary/']");
        await keys.Page.Keyboard.PressAsync("Control+End");
        await keys.Page.Keyboard.TypeAsync(Words);
        await Expect(keys.Page.Locator("#keep")).ToContainTextAsync("Draft saved");

        // A statement is moved, split and joined again; the focus stays with it.
        var day = keys.Page.Locator("textarea[data-path^='day/']");
        var before = await TextsAsync(day);
        await keys.ToFieldAsync("textarea[data-path^='day/']");
        await keys.Page.Keyboard.PressAsync("Alt+ArrowDown");
        await Expect(day.Nth(1)).ToHaveValueAsync(before[0]);
        await Expect(day.Nth(1)).ToBeFocusedAsync();
        await keys.Page.Keyboard.PressAsync("Control+Home");
        for (var step = 0; step < before[0].IndexOf(' ', StringComparison.Ordinal); step++)
            await keys.Page.Keyboard.PressAsync("ArrowRight");
        await ShiftTabToAsync(keys, "button[data-split]");
        await keys.Page.Keyboard.PressAsync("Enter");
        await Expect(day).ToHaveCountAsync(before.Count + 1);
        await Expect(day.Nth(1)).ToHaveValueAsync(before[0].Split(' ')[0]);
        await ShiftTabToAsync(keys, "button[aria-label^='Join']");
        await keys.Page.Keyboard.PressAsync("Enter");
        await Expect(day).ToHaveCountAsync(before.Count);
        (await TextsAsync(day)).Should().Equal([before[1], before[0], .. before.Skip(2)]);
    }

    private static async Task SaveAndHandInAsync(Keys keys)
    {
        await keys.Page.Keyboard.PressAsync("Control+s");
        await Expect(keys.Page.Locator(".mud-dialog textarea").First).ToBeFocusedAsync();
        await keys.Page.Keyboard.TypeAsync("By keys alone");
        await keys.PressAsync("Save");
        await Expect(keys.Page.Locator(".notices")).ToContainTextAsync("Saved as revision");
        await Expect(keys.Page.Locator(".mud-dialog")).ToHaveCountAsync(0);
        await keys.PressAsync("Submit");
        await keys.AreInDialogAsync();
        await keys.PressAsync("Hand in");
        await Expect(keys.Page.Locator(".notices")).ToContainTextAsync("Handed in for review.");
    }

    private static async Task DecideAsync(Keys keys)
    {
        await keys.PressAsync("Reviews");
        await Expect(keys.Page.GetByRole(AriaRole.Heading, new() { Name = "Waiting" })).ToBeVisibleAsync();
        await keys.PressAsync(Role);
        await Expect(keys.Page.Locator("ins").First).ToBeVisibleAsync();
        await keys.ToFieldAsync("input[value=approve]");
        await keys.Page.Keyboard.PressAsync("Space");
        await keys.PressAsync("Decide");
        await Expect(keys.Page.GetByText("Decided:")).ToBeVisibleAsync();
    }

    private static async Task PublishAsync(Keys keys)
    {
        await keys.PressAsync("History");
        await Expect(keys.Page.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true })).ToBeVisibleAsync();
        await keys.PressAsync("Publish");
        await keys.AreInDialogAsync();
        await Expect(keys.Page.Locator("#ask-note")).ToBeFocusedAsync();
        await keys.Page.Keyboard.TypeAsync("Clearer words.");
        await keys.PressAsync("Publish");
        await Expect(keys.Page.Locator(".notices")).ToContainTextAsync("Live for readers");
    }

    private static async Task ShiftTabToAsync(Keys keys, string selector)
    {
        for (var stop = 0; stop < 10; stop++)
        {
            await keys.Page.Keyboard.PressAsync("Shift+Tab");
            if (await keys.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        throw new InvalidOperationException($"Shift+Tab never came to {selector}");
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(ILocator fields) => await fields.EvaluateAllAsync<string[]>("fields => fields.map(field => field.value)");
}
