using HybridCareers.BrowserTests.Support;
using Microsoft.Playwright;

namespace HybridCareers.BrowserTests.EveryPage;

[Collection(InTheBrowser.Name)]
public sealed class LayoutTests(Site site)
{
    // What is wider than the window and does not stand in a box that scrolls by itself.
    private const string TooWide =
        """
        () => document.scrollingElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
          .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && e.checkVisibility())
          .slice(0, 3).map(e => 'wider than the window: ' + e.outerHTML.slice(0, 120))
        """;

    private const string Shifts =
        """
        () => new Promise(done => {
          const seen = [];
          const read = entries => seen.push(...entries.flatMap(shift => shift.sources.map(source =>
            `moved by ${shift.value.toFixed(4)} while it loaded: ${(source.node?.outerHTML ?? source.node?.data ?? '?').slice(0, 80)} `
            + `${JSON.stringify(source.previousRect)} → ${JSON.stringify(source.currentRect)}`)));
          new PerformanceObserver(list => read(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(seen), 200);
        })
        """;

    // A finger needs 24 px each way (WCAG 2.5.8), also where a table becomes cards.
    private const string TooSmall =
        """
        () => [...document.querySelectorAll('thead a')].map(e => [e, e.getBoundingClientRect()])
          .filter(([, box]) => box.width < 24 || box.height < 24).map(([e, box]) => `${box.width} × ${box.height}: ${e.outerHTML}`)
          .concat(document.querySelector('thead a') ? [] : ['no head of a table here has a link'])
        """;

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Links_in_the_heads_of_tables_are_large_enough_to_hit(int width)
    {
        string[] tables = ["/compare", "/compare?sort=pay", "/compare?roles=zkml-engineer,ai-agent-economist,on-chain-data-scientist", "/roles?view=table"];
        var found = await site.VisitAsync(tables, new Look(width), async (page, _) => await page.EvaluateAsync<string[]>(TooSmall));

        found.ShouldBeNone();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Nothing_reaches_over_the_edge(int width)
    {
        var found = await site.VisitAsync(site.Sample, new Look(width), async (page, _) => await page.EvaluateAsync<string[]>(TooWide));

        found.ShouldBeNone();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Nothing_moves_while_it_loads(int width)
    {
        var found = await site.VisitAsync(site.Sample, new Look(width), async (page, _) =>
            await page.EvaluateAsync<string[]>(Shifts));

        found.ShouldBeNone();
    }

    [Fact]
    public async Task Too_wide_content_would_be_seen()
    {
        await using var context = await site.Browser.NewContextAsync(new Look(360).Options(site.Portal.Address));
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<meta name=viewport content='width=device-width'><p style='width:500px'>wide</p>");

        (await page.EvaluateAsync<string[]>(TooWide)).Should().ContainSingle();
    }
}
