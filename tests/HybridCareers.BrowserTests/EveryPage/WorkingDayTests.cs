using HybridCareers.BrowserTests.Support;
using Microsoft.Playwright;

namespace HybridCareers.BrowserTests.EveryPage;

/// <summary>What the desk shows while people work; <see cref="DeskTests"/> looks at what links lead to.</summary>
[Collection(InTheBrowser.Name)]
public sealed class WorkingDayTests(Site site)
{
    // What the guide shows, each in a picture.
    private static readonly string[] Pictured =
    [
        "dashboard", "entries", "role", "statements", "cite", "new-skill", "problems", "overtaken", "merge", "locked", "review", "schedule", "publish", "forced",
        "history", "preview", "share", "bundle", "merge-skills", "links", "invited", "member", "activity",
    ];

    [Fact]
    public async Task Axe_and_Tab_find_nothing_while_people_work()
    {
        var found = new List<string>();
        await new WorkingDay(site, new Look(1280), (page, state) => WrongAsync(page, state, found)).LiveAsync();
        found.ShouldBeNone();
    }

    [SkippableTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_while_people_work_on_a_telephone_or_in_the_dark(int width, ColorScheme theme)
    {
        Skip.IfNot(Site.TakesMinutes, "tests/run --long looks at every page in both themes at both widths");
        var found = new List<string>();
        await new WorkingDay(site, new Look(width, theme), (page, state) => WrongAsync(page, state, found)).LiveAsync();
        found.ShouldBeNone();
    }

    [SkippableFact]
    public async Task The_pictures_of_the_guide_are_taken_anew()
    {
        Skip.IfNot(Environment.GetEnvironmentVariable("UPDATE_PICTURES") == "1", "UPDATE_PICTURES=1 takes them");
        var folder = Path.Combine(RepositoryRoot(), "docs", "pictures");
        Directory.CreateDirectory(folder);
        await new WorkingDay(site, new Look(1280), async (page, state) =>
        {
            if (!Pictured.Contains(state, StringComparer.Ordinal))
                return;
            var small = await SmallPng.OfAsync(site.Browser, await page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide }));
            small.Length.Should().BeLessThan(120_000, "{0} is a picture for a page", state);
            await File.WriteAllBytesAsync(Path.Combine(folder, state + ".png"), small);
        }).LiveAsync();
    }

    private static async Task WrongAsync(IPage page, string state, List<string> found)
    {
        found.AddRange((await Axe.FindAsync(page)).Select(wrong => $"{state}: {wrong}"));
        found.AddRange((await page.EvaluateAsync<string[]>(
            "() => { const width = document.documentElement.clientWidth; return document.documentElement.scrollWidth <= width ? [] :"
            + " [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > width && !e.closest('.tablebox')).map(e => e.outerHTML.slice(0, 120)); }"))
            .Select(wide => $"{state}: wider than the screen: {wide}"));
        if (state is "merge" or "locked" or "review" or "history" or "bundle" or "merge-skills")
            found.AddRange((await KeyboardWalk.WrongAsync(page)).Select(wrong => $"{state}: {wrong}"));
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "HybridCareers.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
