using HybridCareers.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HybridCareers.BrowserTests.Journeys;

/// <summary>From an article to a role that readers see, each sentence with its source.</summary>
[Collection(InTheBrowser.Name)]
public sealed class ImportTests(Site site)
{
    private const string Article =
        """
        # Jobs in kites

        Kites pay rent in four cities.

        ## Roles

        ### Kite Designer

        Designers draw kites that hold in any weather. They fold strong paper all day.

        **Responsibilities:**

        - Draw the kite
        - Fly it at dusk
        - Mend torn paper

        **Salary:** £30k - £40k
        """;

    [Fact]
    public async Task An_article_is_decided_by_keyboard_and_readers_see_the_role_with_its_source()
    {
        await using var ada = await Colleague.InviteAsync(site, "ada.import@example.org", "editor");
        await using var rita = await Colleague.InviteAsync(site, "rita.import@example.org", "reviewer");
        await using var paul = await Colleague.InviteAsync(site, "paul.import@example.org", "publisher");

        await BeginAsync(ada.Page);
        await DecideAsync(ada.Page);
        (await WrongAsync(ada.Page)).ShouldBeNone();
        var bundle = await FinishAsync(ada.Page);
        await ApproveAsync(rita.Page, bundle);
        await paul.Page.GotoAsync(bundle);
        await paul.DoAsync("Publish together", "A job that an article told us of.", "Publish");
        await Expect(paul.Page.GetByText("This bundle is published")).ToBeVisibleAsync();

        await using var reader = await site.Browser.NewContextAsync(new Look(360, Scripts: false).Options(site.Portal.Address));
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/roles/kite-designer");
        await Expect(page.GetByText("Draw the kite").First).ToBeVisibleAsync();
        await Expect(page.GetByText("Mend torn paper")).ToHaveCountAsync(0);
        await Expect(page.Locator("a[href*='/sources/jobs-in-kites']").First).ToBeAttachedAsync();
    }

    [Fact]
    public async Task What_was_given_stays_where_it_is_refused_cancelled_or_loaded_anew()
    {
        await using var bea = await Colleague.InviteAsync(site, "bea.import@example.org", "editor");
        var page = bea.Page;
        await page.GotoAsync("/admin/imports/new");
        await page.GetByLabel("The article").FillAsync(Article.Replace("kites", "boats", StringComparison.OrdinalIgnoreCase));

        await page.GetByRole(AriaRole.Button, new() { Name = "Import" }).ClickAsync();

        await Expect(page.GetByText("Say who published it.")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Publisher")).ToBeFocusedAsync();
        await page.GetByLabel("Publisher").FillAsync("The boat house");
        await page.WaitForFunctionAsync("() => (sessionStorage.getItem('desk-import') ?? '').includes('boat house')");
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Publisher")).ToHaveValueAsync("The boat house");
        (await page.GetByLabel("The article").InputValueAsync()).Should().Contain("Jobs in boats");
        await page.RouteAsync("**/admin/imports/begin", _ => Task.CompletedTask); // never answered
        await page.GetByRole(AriaRole.Button, new() { Name = "Import" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(page.Locator("#import-wrong")).ToContainTextAsync("Cancelled.");
        (await page.GetByLabel("The article").InputValueAsync()).Should().Contain("Jobs in boats");
    }

    [Fact]
    public async Task Words_that_are_typed_and_not_accepted_outlive_a_page_that_is_lost()
    {
        await using var cleo = await Colleague.InviteAsync(site, "cleo.import@example.org", "editor");
        var page = cleo.Page;
        await BeginAsync(page, Article.Replace("kites", "sails", StringComparison.OrdinalIgnoreCase), "Jobs in sails");
        var fly = page.Locator(".piece", new() { HasText = "Fly it at dusk" });
        await fly.FocusAsync();
        await page.Keyboard.PressAsync("c");
        await fly.GetByLabel("Your words").FillAsync("Hoists it when the wind turns");

        await page.ReloadAsync(); // as after a circuit that cannot be resumed

        await Expect(fly.GetByLabel("Your words")).ToHaveValueAsync("Hoists it when the wind turns");
        await Expect(fly.GetByText("typed in this browser and not accepted yet")).ToBeVisibleAsync();
        await fly.GetByLabel("Your words").FocusAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(fly.GetByText("Your words:")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("nav.tabs")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Your words")).ToHaveCountAsync(0);
    }

    private static async Task BeginAsync(IPage page, string article = Article, string title = "Jobs in kites")
    {
        await page.GotoAsync("/admin");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Desk" }).GetByRole(AriaRole.Link, new() { Name = "Imports" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Import an article" }).First.ClickAsync();
        await page.GetByLabel("The article").FillAsync(article);
        await page.GetByLabel("Publisher").FillAsync("The kite house");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Yes: its licence allows it" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Import" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = title })).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    private static async Task DecideAsync(IPage page)
    {
        var torn = page.Locator(".piece", new() { HasText = "Mend torn paper" });
        await torn.FocusAsync();
        await Expect(page.Locator("#sheet li[data-lit]", new() { HasText = "Mend torn paper" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("r");
        await Expect(torn.Locator(".verdict")).ToContainTextAsync("rejected");

        var fly = page.Locator(".piece", new() { HasText = "Fly it at dusk" });
        await fly.FocusAsync();
        await page.Keyboard.PressAsync("c");
        await Expect(fly.GetByLabel("Your words")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("Lets it rise at the end of the day");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(fly.GetByText("Your words:")).ToBeVisibleAsync();
        await Expect(fly).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("Shift+A");
        await Expect(page.Locator(".piece.open", new() { HasText = "Draw the kite" })).ToHaveCountAsync(0);
        await page.Locator("#sheet button.sentence", new() { HasText = "Draw the kite" }).ClickAsync();
        await Expect(page.Locator(".piece", new() { HasText = "Draw the kite" }).First).ToBeFocusedAsync();
    }

    private static async Task<List<string>> WrongAsync(IPage page)
    {
        var found = new List<string>();
        var address = page.Url;
        foreach (var view in (string[])["", "?show=All", "?view=unused", "?view=conflicts", "?view=skills", "?view=finish"])
        {
            await page.GotoAsync(address.Split('?')[0] + view);
            await Expect(page.Locator("nav.tabs")).ToBeVisibleAsync();
            foreach (var (width, theme) in (IEnumerable<(int, ColorScheme)>)[(360, ColorScheme.Light), (360, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark)])
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new() { ColorScheme = theme });
                found.AddRange((await Axe.FindAsync(page)).Select(wrong => $"{view} {width} {theme} {wrong}"));
                if (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var over)
                    found.Add($"{view} {width}: {over} pixels wider than the screen");
            }
        }

        await page.SetViewportSizeAsync(1280, 900);
        return found;
    }

    private static async Task<string> FinishAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Finish…" }).ClickAsync();
        if (await page.GetByRole(AriaRole.Radio, new() { Name = "is accepted" }).CountAsync() > 0)
            await page.GetByRole(AriaRole.Radio, new() { Name = "is accepted" }).CheckAsync();
        await page.GetByLabel("Hand it in for review at once").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Finish", Exact = true }).ClickAsync();
        var link = page.Locator("section.decide").GetByRole(AriaRole.Link, new() { Name = "To the bundle" });
        await Expect(link).ToBeVisibleAsync(new() { Timeout = 20_000 });
        return (await link.GetAttributeAsync("href"))!;
    }

    private static async Task ApproveAsync(IPage page, string bundle)
    {
        await page.GotoAsync(bundle);
        await page.GetByRole(AriaRole.Radio, new() { Name = "Approve" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Decide" }).ClickAsync();
        await Expect(page.GetByText("Approved: it can go live")).ToBeVisibleAsync();
    }
}
