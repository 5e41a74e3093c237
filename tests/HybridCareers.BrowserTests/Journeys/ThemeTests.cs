using HybridCareers.BrowserTests.Support;
using Microsoft.Playwright;

namespace HybridCareers.BrowserTests.Journeys;

[Collection(InTheBrowser.Name)]
public sealed class ThemeTests(Site site)
{
    private const string Address = "/roles/zkml-engineer";

    [Fact]
    public async Task A_chosen_theme_is_kept_and_stands_before_the_first_paint()
    {
        await using var context = await site.Browser.NewContextAsync(new Look(1280).Options(site.Portal.Address));
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address);
        var light = await PaperAsync(page);

        for (var press = 0; press < 3 && await ChosenAsync(page) != "dark"; press++)
            await page.Locator("button.theme").ClickAsync();
        // What is asked for while the head is read is what the first paint shows.
        await page.AddInitScriptAsync(
            "new MutationObserver((_, watch) => { if (document.body) { window.atFirst = document.documentElement.dataset.theme ?? 'none'; watch.disconnect(); } })" +
            ".observe(document, { childList: true, subtree: true });");
        await page.ReloadAsync();

        (await page.EvaluateAsync<string>("() => window.atFirst")).Should().Be("dark");
        (await PaperAsync(page)).Should().NotBe(light);
    }

    [Fact]
    public async Task Without_a_choice_the_system_decides()
    {
        var papers = new List<string>();
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var context = await site.Browser.NewContextAsync(new Look(1280, theme, Scripts: false).Options(site.Portal.Address));
            var page = await context.NewPageAsync();
            await page.GotoAsync(Address);
            papers.Add(await PaperAsync(page));
        }

        papers.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Paper_is_white_whatever_the_screen_is()
    {
        await using var context = await site.Browser.NewContextAsync(new Look(1280, ColorScheme.Dark).Options(site.Portal.Address));
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await PaperAsync(page)).Should().MatchRegex(@"^rgb\((25\d, ?){2}25\d\)$");
        (await page.Locator("header.site nav").IsVisibleAsync()).Should().BeFalse("menus are of no use on paper");
    }

    private static Task<string> PaperAsync(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor");

    private static Task<string?> ChosenAsync(IPage page) => page.Locator("html").GetAttributeAsync("data-theme");
}
