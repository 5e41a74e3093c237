using System.Text.RegularExpressions;
using HybridCareers.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HybridCareers.BrowserTests.EveryPage;

/// <summary>Every page of the desk that its links lead to, as a member who may do everything sees it.</summary>
[Collection(InTheBrowser.Name)]
public sealed partial class DeskTests(Site site)
{
    private static readonly string[] Kinds =
        ["Overview", "Driver", "Role", "Skill", "Path", "Project", "Resource", "Development", "Source", "Comparison"];

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_at_the_desk(int width, ColorScheme theme)
    {
        await using var member = await Colleague.InviteAsync(site, $"desk{width}{theme}@example.org", "editor,reviewer,publisher,admin", new Look(width, theme));
        var found = new List<string>();
        member.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                found.Add($"{member.Page.Url} console {message.Type}: {message.Text}");
        };
        member.Page.PageError += (_, error) => found.Add($"{member.Page.Url} script error: {error}");
        Queue<string> next = new(["/admin", .. Kinds.Select(kind => $"/admin/entries?kind={kind}"), .. Kinds.Select(NewEntry)]);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);

        while (next.TryDequeue(out var address))
        {
            await member.Page.GotoAsync(address);
            await Expect(member.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            await Expect(member.Page.GetByText("Reading…", new() { Exact = true })).ToHaveCountAsync(0);
            found.AddRange(await WrongAsync(member.Page));
            foreach (var link in await member.Page.Locator("a[href^='/admin']:not([href*='.csv'])").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"))
                if (seen.TryAdd(Sort(address, link.Split('#')[0]), 1))
                    next.Enqueue(link);
        }

        seen.Should().HaveCountGreaterThan(15);
        found.ShouldBeNone();
    }

    [SkippableTheory]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Axe_finds_nothing_at_the_desk_in_the_other_theme_either(int width, ColorScheme theme)
    {
        Skip.IfNot(Site.TakesMinutes, "tests/run --long looks at every page in both themes at both widths");
        await Axe_finds_nothing_at_the_desk(width, theme);
    }

    private static string NewEntry(string kind) => $"/admin/entries/{Guid.CreateVersion7()}?kind={kind}";

    /// <summary>Addresses of one sort have one page; the form has one of each kind of entry.</summary>
    private static string Sort(string from, string link)
    {
        var page = Names().Replace(link, "…");
        return page == "/admin/entries/…" ? from.Split("kind=")[^1] + page : page;
    }

    private static async Task<IEnumerable<string>> WrongAsync(IPage page)
    {
        var axe = await Axe.FindAsync(page);
        var wide = await page.EvaluateAsync<string[]>(
            "() => { const width = document.documentElement.clientWidth; return document.documentElement.scrollWidth <= width ? [] :"
            + " [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > width && !e.closest('.tablebox')).map(e => e.outerHTML.slice(0, 120)); }");
        return [.. axe.Select(wrong => $"{page.Url} {wrong}"), .. wide.Select(wide => $"{page.Url}: wider than the screen: {wide}")];
    }

    [GeneratedRegex(@"[0-9a-f]{8}-[0-9a-f-]{27}|=[^&]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Names();
}
