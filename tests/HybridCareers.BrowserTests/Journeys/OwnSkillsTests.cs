using HybridCareers.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HybridCareers.BrowserTests.Journeys;

/// <summary>From "what could I do?" to "what do I do on Monday?", as a job seeker walks it.</summary>
[Collection(InTheBrowser.Name)]
public sealed class OwnSkillsTests(Site site)
{
    [Theory]
    [InlineData(360, ColorScheme.Light, false)]
    [InlineData(360, ColorScheme.Dark, true)]
    [InlineData(1280, ColorScheme.Light, true)]
    public async Task A_text_becomes_skills_a_match_a_comparison_and_a_plan(int width, ColorScheme theme, bool scripts)
    {
        await using var context = await site.Browser.NewContextAsync(new Look(width, theme, scripts).Options(site.Portal.Address));
        var page = await context.NewPageAsync();

        await page.GotoAsync("/match");
        await page.GetByText("From a text or a file").ClickAsync();
        await page.GetByLabel("A CV, a job advert, any text").FillAsync("I build models in Python and PyTorch, know machine learning and linear algebra, and wrote one Solidity contract.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find skills" }).ClickAsync();
        await Expect(page.Locator("#confirm")).ToContainTextAsync("skills found");
        await page.Locator("#f-sol").SelectOptionAsync("not mine");
        await page.Locator("#f-py").SelectOptionAsync("3, solves new problems");
        await page.GetByRole(AriaRole.Button, new() { Name = "Match with these" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/match\\?.*py\\.3", default, TimeSpan.FromSeconds(1)));
        await Expect(page.Locator("li.match").First).ToContainTextAsync("% match");
        await Expect(page.Locator("#next ~ p").First).ToContainTextAsync("keeps most doors open");

        await page.GetByRole(AriaRole.Link, new() { Name = "Compare the first 3" }).ClickAsync();
        await Expect(page.Locator("#mine")).ToBeVisibleAsync();
        await page.GetByLabel("Few hours to get there").SelectOptionAsync("3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put in order" }).ClickAsync();
        await Expect(page.Locator("section[aria-labelledby=weigh] tbody tr")).ToHaveCountAsync(3);
        await Expect(page.Locator("section[aria-labelledby=weigh]")).ToContainTextAsync("comes first");

        await page.GetByRole(AriaRole.Link, new() { Name = "plan my way" }).First.ClickAsync();
        await page.GetByLabel("Hours a week").FillAsync("8");
        await page.GetByLabel("First day").FillAsync("2027-01-04");
        await page.GetByRole(AriaRole.Button, new() { Name = "Plan" }).ClickAsync();
        await Expect(page.Locator("ol.steps > li").First).ToContainTextAsync("4 January 2027");
        await Expect(page.Locator("#milestones")).ToBeVisibleAsync();
        await Expect(page.Locator(".gantt li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Ticks_stay_in_the_browser_count_for_other_plans_and_travel_by_file()
    {
        await using var context = await site.Browser.NewContextAsync(new Look(1280).Options(site.Portal.Address));
        var page = await context.NewPageAsync();
        await page.GotoAsync("/plan?have=py&target=ai-agent-economist");
        var tick = page.Locator("[data-tick=gt]");
        await tick.CheckAsync();
        await Expect(page.Locator(".ticks b")).ToContainTextAsync("1 of ");
        (await page.GetByRole(AriaRole.Link, new() { Name = "Plan anew with what is done" }).GetAttributeAsync("href")).Should().Contain("have=py,gt");

        var saved = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save them as a file" }).ClickAsync());
        var file = await saved.PathAsync();
        await page.GotoAsync("/plan?target=ai-agent-economist&have=sql");
        await Expect(page.Locator("[data-tick=gt]")).ToBeCheckedAsync();

        await using var elsewhere = await site.Browser.NewContextAsync(new Look(1280).Options(site.Portal.Address));
        var other = await elsewhere.NewPageAsync();
        await other.GotoAsync("/plan?target=ai-agent-economist");
        await Expect(other.Locator("[data-tick=gt]")).Not.ToBeCheckedAsync();
        await other.Locator(".ticks input[type=file]").SetInputFilesAsync(file);
        await Expect(other.Locator("[data-tick=gt]")).ToBeCheckedAsync();
        await Expect(other.Locator(".ticks b")).ToContainTextAsync("1 of ");
    }

    [Fact]
    public async Task What_the_browser_knows_of_me_leads_on_and_is_sent_only_by_my_click()
    {
        await using var context = await site.Browser.NewContextAsync(new Look(360).Options(site.Portal.Address));
        var page = await context.NewPageAsync();
        await page.GotoAsync("/paths/from-ai");
        var offer = page.GetByText("Show it with the skills that this browser remembers");
        await Expect(offer).ToBeHiddenAsync();

        await page.GotoAsync("/match?have=bf,ml,py.3,sol");
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync("/paths/from-ai");
        await Expect(offer).ToBeVisibleAsync();
        asked.Should().NotContain(url => url.Contains("have="));
        await offer.ClickAsync();
        await Expect(page.Locator("#far ~ figure")).ToContainTextAsync("that it teaches");
        await page.GetByRole(AriaRole.Link, new() { Name = "plan my way" }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/plan\\?have=bf,ml,py.3,sol&target=|/plan\\?.*py.3[^&]*&target=", default, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task A_typed_list_gets_suggestions_for_its_last_skill()
    {
        await using var context = await site.Browser.NewContextAsync(new Look(1280).Options(site.Portal.Address));
        var page = await context.NewPageAsync();
        await page.GotoAsync("/match");
        await page.Locator("#typed").PressSequentiallyAsync("Python, zero-kn");
        await Expect(page.Locator("#suggest-typed option").First).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Python, Zero", default, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task The_plan_prints_without_controls()
    {
        await using var context = await site.Browser.NewContextAsync(new Look(1280).Options(site.Portal.Address));
        var page = await context.NewPageAsync();
        await page.GotoAsync("/plan?have=py&target=zkml-engineer");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var control in new[] { ".planform", ".actions", ".ticks", ".done" })
            await Expect(page.Locator(control).First).ToBeHiddenAsync();
        await Expect(page.Locator(".gantt li").First).ToBeVisibleAsync();
    }
}
