using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HybridCareers.BrowserTests.Support;

/// <summary>A member at the desk: a browser of their own, signed in with a passkey.</summary>
public sealed class Colleague : IAsyncDisposable
{
    private readonly IBrowserContext window;

    private Colleague(IBrowserContext context, IPage page) => (window, Page) = (context, page);

    /// <summary>What the member looks at.</summary>
    public IPage Page { get; }

    /// <summary>Invites somebody, who sets up a passkey and stands at the desk.</summary>
    /// <param name="site">The portal and the browser.</param>
    /// <param name="mail">Nobody else's address.</param>
    /// <param name="permissions">As <c>create-member</c> takes them.</param>
    /// <param name="look">How the member looks at the desk.</param>
    /// <param name="name">What the others see.</param>
    /// <param name="portal">Where there is another portal than the site's.</param>
    public static async Task<Colleague> InviteAsync(Site site, string mail, string permissions, Look? look = null, string name = "Bea", Portal? portal = null)
    {
        portal ??= site.Portal;
        var context = await site.Browser.NewContextAsync((look ?? new Look(1280)).Options(portal.Address));
        var page = await context.NewPageAsync();
        await Invited.GiveDeviceAsync(page);
        await page.GotoAsync(await Invited.LinkAsync(portal, mail, permissions, name));
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey instead of a password" }).ClickAsync();
        await page.WaitForURLAsync("**/admin");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        return new(context, page);
    }

    /// <summary>Opens the form of an entry from the list.</summary>
    /// <returns>The address of its form.</returns>
    public async Task<string> OpenEntryAsync(string kind, string words)
    {
        await Page.GotoAsync($"/admin/entries?kind={kind}&text={Uri.EscapeDataString(words)}");
        await Page.Locator("tbody a").First.ClickAsync();
        await ReadyAsync();
        return new Uri(Page.Url).AbsolutePath;
    }

    /// <summary>Waits until a form can be written in.</summary>
    public async Task ReadyAsync()
    {
        await Expect(Page.Locator("#draft")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Page.WaitForFunctionAsync("() => window.desk.ready");
    }

    /// <summary>Writes at the end of the first statement of a list, and waits until it is kept.</summary>
    public async Task WriteAsync(string list, string words)
    {
        var statement = Page.Locator($"textarea[data-path^='{list}/']").First;
        await statement.FocusAsync();
        await Page.Keyboard.PressAsync("Control+End");
        await Page.Keyboard.TypeAsync(words);
        await Expect(Page.Locator("#keep")).ToContainTextAsync("Draft saved");
    }

    /// <summary>Presses a button of the desk, answers what it asks, and agrees.</summary>
    /// <param name="button">Its words.</param>
    /// <param name="note">What is written into the note; null: nothing is asked.</param>
    /// <param name="yes">The words of the button that agrees.</param>
    public async Task DoAsync(string button, string? note, string yes)
    {
        await Page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        var dialog = Page.GetByRole(AriaRole.Dialog);
        if (note is not null)
        {
            await Expect(dialog.Locator("input,textarea").First).ToBeFocusedAsync();
            await dialog.GetByRole(AriaRole.Textbox).First.FillAsync(note);
        }

        await dialog.GetByRole(AriaRole.Button, new() { Name = yes, Exact = true }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => window.DisposeAsync();
}
