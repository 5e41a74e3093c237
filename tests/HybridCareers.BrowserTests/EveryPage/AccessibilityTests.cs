using HybridCareers.BrowserTests.Support;
using Microsoft.Playwright;

namespace HybridCareers.BrowserTests.EveryPage;

[Collection(InTheBrowser.Name)]
public sealed class AccessibilityTests(Site site)
{
    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing(int width, ColorScheme theme)
    {
        var found = await site.VisitAsync(site.Sample, new Look(width, theme), (page, _) => Axe.FindAsync(page));

        found.ShouldBeNone();
    }

    [SkippableTheory]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Axe_finds_nothing_in_the_other_theme_either(int width, ColorScheme theme)
    {
        Skip.IfNot(Site.TakesMinutes, "tests/run --long looks at every page in both themes at both widths");
        await Axe_finds_nothing(width, theme);
    }

    [Fact]
    public async Task Axe_would_find_something()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<html lang=en><title>x</title><main><h1>x</h1><p style='color:#aaa;background:#fff'>pale</p><input></main>");

        var found = await Axe.FindAsync(page);

        found.Should().Contain(wrong => wrong.StartsWith("color-contrast", StringComparison.Ordinal))
            .And.Contain(wrong => wrong.StartsWith("label", StringComparison.Ordinal));
    }
}
