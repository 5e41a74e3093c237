using HybridCareers.BrowserTests.Support;
using Microsoft.Playwright;

namespace HybridCareers.BrowserTests.EveryPage;

[Collection(InTheBrowser.Name)]
public sealed class WithoutScriptTests(Site site)
{
    [Fact]
    public async Task The_same_words_stand_there()
    {
        var scripted = new Dictionary<string, string>(StringComparer.Ordinal);
        await site.VisitAsync(site.Sample, new Look(1280), async (page, address) =>
        {
            var words = await WordsAsync(page);
            lock (scripted)
                scripted[address] = words;
            return [];
        });

        var found = await site.VisitAsync(site.Sample, new Look(1280, Scripts: false), async (page, address) =>
            await WordsAsync(page) is { Length: > 0 } words && words == scripted[address] ? [] : ["says something else without scripts"]);

        found.ShouldBeNone();
    }

    [Fact]
    public async Task Every_form_can_be_sent_by_a_button_and_every_control_does_something()
    {
        var found = await site.VisitAsync(site.Sample, new Look(1280, Scripts: false), async (page, _) =>
        {
            var wrong = new List<string>();
            var closed = page.Locator("details:not([open]) > summary:visible");
            while (await closed.CountAsync() > 0)
                await closed.First.ClickAsync(); // what a reader without scripts can open, too
            foreach (var form in await page.Locator("form").AllAsync())
            {
                if (!await form.Locator("button:not([type=button]), input[type=submit]").First.IsVisibleAsync())
                    wrong.Add($"a form without a button: {await form.GetAttributeAsync("action")}");
            }

            foreach (var button in await page.Locator("button:visible").AllAsync())
            {
                if (await button.GetAttributeAsync("type") == "button" && await button.GetAttributeAsync("popovertarget") is null)
                    wrong.Add($"a button that needs scripts is shown: {await button.TextContentAsync()}");
            }

            return wrong;
        });

        found.ShouldBeNone();
    }

    private static async Task<string> WordsAsync(IPage page) =>
        string.Join(' ', (await page.Locator("main").TextContentAsync() ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
