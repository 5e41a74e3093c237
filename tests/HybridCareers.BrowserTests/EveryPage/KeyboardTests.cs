using HybridCareers.BrowserTests.Support;

namespace HybridCareers.BrowserTests.EveryPage;

[Collection(InTheBrowser.Name)]
public sealed class KeyboardTests(Site site)
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Everything_is_reached_by_Tab_in_order_and_seen(int width)
    {
        var found = await site.VisitAsync(site.Sample, new Look(width), (page, _) => KeyboardWalk.WrongAsync(page));

        found.ShouldBeNone();
    }

    [Theory]
    [InlineData("<a href=x>a</a><a href=y style='outline:0'>b</a>", "no visible focus: <a href=\"y\"")]
    [InlineData("<a href=x tabindex=2>a</a><a href=y tabindex=1>b</a>", "Tab came to <a href=\"y\"")]
    [InlineData("<a href=x>a</a><p style='position:fixed;inset:0;background:#fff'>lid</p>", "focused but covered")]
    [InlineData("<a href=x onfocus='this.blur()'>a</a><a href=y>b</a>", "Tab never came to")]
    public async Task A_fault_would_be_seen(string body, string reported)
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync($"<style>:focus {{ outline: 3px solid }}</style>{body}");

        (await KeyboardWalk.WrongAsync(page)).Should().Contain(wrong => wrong.StartsWith(reported, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_Tab_shows_the_way_past_the_header()
    {
        await using var context = await site.Browser.NewContextAsync(new Look(1280).Options(site.Portal.Address));
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        (await page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be("main");
    }
}
