using HybridCareers.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HybridCareers.BrowserTests.Journeys;

[Collection(InTheBrowser.Name)]
public sealed class AccountTests(Site site)
{
    private const string Password = "seven quiet green boats";

    [Fact]
    public async Task An_invited_member_sets_up_a_passkey_and_signs_in_with_it()
    {
        await using var context = await site.Browser.NewContextAsync(new Look(1280).Options(site.Portal.Address));
        var page = await context.NewPageAsync();
        await SetUpPasskeyAsync(page, "passkey@example.org");
        await page.GotoAsync("/account/sign-out");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "You are signed out" })).ToBeVisibleAsync();
        await page.GotoAsync("/account");
        await Expect(page).ToHaveURLAsync("/account/sign-in?returnTo=%2Faccount");

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your account" })).ToBeVisibleAsync();
        await page.GetByLabel("Name of the passkey").FillAsync("Blue laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rename" }).ClickAsync();
        await Expect(page.GetByLabel("Name of the passkey")).ToHaveValueAsync("Blue laptop");
    }

    [Fact]
    public async Task Without_scripts_a_password_and_an_app_are_enough()
    {
        await using var context = await site.Browser.NewContextAsync(new Look(360, Scripts: false).Options(site.Portal.Address));
        var page = await context.NewPageAsync();
        await page.GotoAsync(await Invited.LinkAsync(site.Portal, "app@example.org"));
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue with this password" }).ClickAsync();
        var key = await page.Locator("main code").InnerTextAsync();
        await page.GetByLabel("Code of your app").FillAsync(Invited.CodeOf(key));
        await page.GetByRole(AriaRole.Button, new() { Name = "Set up the app" }).ClickAsync();
        var codes = await page.Locator(".codes code").AllInnerTextsAsync();
        codes.Should().HaveCount(10);
        await page.GotoAsync("/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out everywhere", Exact = true }).ClickAsync();

        await page.GotoAsync("/account/sign-in?returnTo=/account");
        await page.GetByLabel("Mail address").FillAsync("app@example.org");
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Use a recovery code" }).ClickAsync();
        await page.GetByLabel("Recovery code").FillAsync(codes[0]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();

        await Expect(page.GetByText("Recovery codes left: 9")).ToBeVisibleAsync();
        (await page.Locator("[data-passkey]:visible").CountAsync()).Should().Be(0, "nothing is offered that cannot work");
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_the_account_area(int width, ColorScheme theme)
    {
        await using var context = await site.Browser.NewContextAsync(new Look(width, theme).Options(site.Portal.Address));
        var page = await context.NewPageAsync();
        var found = new List<string>();
        page.Console += (_, message) =>
        {
            if (page.Url.Contains("/account", StringComparison.Ordinal)) // the admin area has tests of its own
                found.Add($"{page.Url} console {message.Type}: {message.Text}");
        };
        await page.GotoAsync("/account/sign-in");
        await LookAsync(page, found);
        await page.GotoAsync(await Invited.LinkAsync(site.Portal, $"axe{width}@example.org"));
        await page.GetByLabel("Password").FillAsync("short");
        await LookAsync(page, found);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue with this password" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await LookAsync(page, found);
        await SetUpPasskeyAsync(page, $"axe{width}-passkey@example.org");
        foreach (var address in (string[])["/account", "/account/second-factor", "/account/password", "/account/sign-out"])
        {
            await page.GotoAsync(address);
            await LookAsync(page, found);
        }

        // What the server refuses with 422 the browser reports by itself.
        found.Where(line => !line.Contains("status of 422", StringComparison.Ordinal)).ShouldBeNone();
    }

    private async Task SetUpPasskeyAsync(IPage page, string mail)
    {
        await Invited.GiveDeviceAsync(page);
        await page.GotoAsync(await Invited.LinkAsync(site.Portal, mail));
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey instead of a password" }).ClickAsync();
        await page.WaitForURLAsync("**/admin");
        await page.GotoAsync("/account");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your account" })).ToBeVisibleAsync();
    }

    private static async Task LookAsync(IPage page, List<string> found)
    {
        found.AddRange((await Axe.FindAsync(page)).Select(wrong => $"{page.Url} {wrong}"));
        found.AddRange((await page.EvaluateAsync<string[]>(
            "() => { const width = document.documentElement.clientWidth; return document.documentElement.scrollWidth <= width ? [] :"
            + " [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > width).map(e => e.outerHTML.slice(0, 120)); }"))
            .Select(wide => $"{page.Url}: wider than the screen: {wide}"));
    }
}
