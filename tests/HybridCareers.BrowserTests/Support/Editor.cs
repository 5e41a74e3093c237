using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HybridCareers.BrowserTests.Support;

/// <summary>A member at the desk, with a browser profile of their own.</summary>
public sealed class Editor : IAsyncDisposable
{
    private readonly Portal portal;

    private Editor(Portal portal, IBrowserContext profile, IPage page, string mail) => (this.portal, Profile, Page, Mail) = (portal, profile, page, mail);

    /// <summary>The profile: cookies and storage.</summary>
    public IBrowserContext Profile { get; }

    /// <summary>The first tab; it holds the passkey's device.</summary>
    public IPage Page { get; }

    /// <summary>The member's mail address.</summary>
    public string Mail { get; }

    /// <summary>Invites a member, who sets up a passkey and is signed in.</summary>
    public static async Task<Editor> ComeAsync(IBrowser browser, Portal portal, string name, string permissions = "editor,reviewer,publisher,admin")
    {
        var profile = await browser.NewContextAsync(new Look(1280).Options(portal.Address));
        var page = await profile.NewPageAsync();
        var mail = $"{name.ToLowerInvariant()}@example.org";
        await Invited.GiveDeviceAsync(page);
        await page.GotoAsync(await Invited.LinkAsync(portal, mail, permissions, name));
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey instead of a password" }).ClickAsync();
        await page.WaitForURLAsync("**/admin");
        return new(portal, profile, page, mail);
    }

    /// <summary>Another tab of the same member.</summary>
    public Task<IPage> TabAsync() => Profile.NewPageAsync();

    /// <summary>Addresses of entries of a kind, as the list shows them.</summary>
    public async Task<IReadOnlyList<string>> EntriesAsync(string kind)
    {
        await Page.GotoAsync($"/admin/entries?kind={kind}");
        await Expect(Page.Locator("tbody a").First).ToBeVisibleAsync();
        return await Page.Locator("tbody th a, tbody a").EvaluateAllAsync<string[]>("links => [...new Set(links.map(link => link.getAttribute('href')).filter(href => /entries\\/[0-9a-f-]{36}$/.test(href)))]");
    }

    /// <summary>Opens an entry's editor and waits until it can be written in.</summary>
    /// <returns>The first field that takes sentences.</returns>
    public static async Task<ILocator> OpenAsync(IPage page, string entry)
    {
        await page.GotoAsync(entry);
        return await ReadyAsync(page);
    }

    /// <summary>Waits until the form is there.</summary>
    public static async Task<ILocator> ReadyAsync(IPage page)
    {
        var field = page.Locator("#draft textarea[data-path$='/text']").First;
        await Expect(field).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await page.WaitForFunctionAsync("() => window.desk.ready");
        return field;
    }

    /// <summary>What a field's value must end with.</summary>
    public static Regex Ends(string words) => new(Regex.Escape(words) + "$", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>Waits until the page says that what was typed is on the server.</summary>
    public static Task IsSavedAsync(IPage page) => Expect(page.Locator("#keep")).ToContainTextAsync("Draft saved", new() { Timeout = 20_000 });

    /// <summary>Copies a text from elsewhere on the page and pastes it in place of what stands in a field.</summary>
    public static async Task PasteAsync(ILocator field, string text)
    {
        await field.EvaluateAsync("(_, text) => { const from = document.createElement('textarea'); from.id = 'from'; from.value = text; document.body.append(from); from.select(); }", text);
        await field.Page.Locator("#from").PressAsync("Control+c");
        await field.Page.Locator("#from").EvaluateAsync("from => from.remove()");
        await field.PressAsync("Control+a");
        await field.PressAsync("Control+v", new() { Timeout = 120_000 });
    }

    /// <summary>Ends every session of the member, as another device of theirs would.</summary>
    public async Task SignOutElsewhereAsync(IBrowser browser)
    {
        await using var elsewhere = await browser.NewContextAsync(new Look(1280).Options(portal.Address));
        await elsewhere.AddCookiesAsync([.. (await Profile.CookiesAsync()).Select(cookie => new Cookie
        {
            Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path, HttpOnly = cookie.HttpOnly, Secure = cookie.Secure, SameSite = cookie.SameSite,
        })]);
        var page = await elsewhere.NewPageAsync();
        await page.GotoAsync("/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out everywhere", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "You are signed out everywhere" })).ToBeVisibleAsync();
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Profile.DisposeAsync();
}
