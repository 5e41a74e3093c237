using HybridCareers.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HybridCareers.BrowserTests.Journeys;

/// <summary>From an invitation to what a reader sees: two editors on one role, a reviewer, a publisher.</summary>
[Collection(InTheBrowser.Name)]
public sealed class EditorialTests(Site site)
{
    [Fact]
    public async Task Two_editors_a_reviewer_and_a_publisher_change_what_readers_see()
    {
        var people = await Task.WhenAll(((IEnumerable<(string Name, string May)>)[("ada", "editor"), ("bea", "editor"), ("rita", "reviewer"), ("paul", "publisher")])
            .Select(who => Colleague.InviteAsync(site, $"{who.Name}.journey@example.org", who.May)));
        await using var ada = people[0];
        await using var bea = people[1];
        await using var rita = people[2];
        await using var paul = people[3];
        var entry = await ada.OpenEntryAsync("Role", "Ethicist");
        await bea.OpenEntryAsync("Role", "Ethicist");

        await DragAsync(ada.Page);
        await ada.WriteAsync("summary", " Ada wrote this.");
        await bea.WriteAsync("summary", " Bea wrote this.");
        await Expect(bea.Page.GetByText("Also here:")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await ada.DoAsync("Save", "Ada's words", "Save");
        await MergeAsync(bea, " Ada wrote this. Bea wrote this.");
        await bea.DoAsync("Submit", "Both of us", "Hand in");
        await DecideAsync(rita);
        await PublishAsync(paul, entry, "The summary says more.");

        await using var reader = await site.Browser.NewContextAsync(new Look(360, Scripts: false).Options(site.Portal.Address));
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/roles/decentralized-ai-ethicist");
        await Expect(page.GetByText("Ada wrote this. Bea wrote this.").First).ToBeVisibleAsync();
        await page.GotoAsync("/changes");
        await Expect(page.GetByText("The summary says more.").First).ToBeVisibleAsync();
    }

    /// <summary>By mouse the second statement of a day's work goes before the first, and back behind it.</summary>
    private static async Task DragAsync(IPage page)
    {
        var items = page.Locator("ol[data-list=day] > li");
        var texts = items.Locator("textarea[data-path$='/text']");
        var (first, second) = (await texts.Nth(0).InputValueAsync(), await texts.Nth(1).InputValueAsync());
        await DragAsync(page, items.Nth(1), items.Nth(0));
        await Expect(texts.Nth(0)).ToHaveValueAsync(second);
        await Expect(texts.Nth(1)).ToHaveValueAsync(first);
        await Expect(items.Nth(0)).ToBeFocusedAsync(); // it is brought to the middle of the window
        await DragAsync(page, items.Nth(0), items.Nth(1));
        await Expect(texts.Nth(0)).ToHaveValueAsync(first);
    }

    private static async Task DragAsync(IPage page, ILocator item, ILocator place)
    {
        await item.Locator(".grip").HoverAsync();
        await page.Mouse.DownAsync();
        // A browser tells the page now and then where the mouse is, not at each step: whoever drags sees the frame and lets go.
        for (var step = 0; await place.GetAttributeAsync("class") != "item over"; step++)
        {
            step.Should().BeLessThan(100, "the place shows that it takes what is dragged");
            await place.HoverAsync(new() { Position = new() { X = 300 + step % 9, Y = 12 } });
            await page.WaitForTimeoutAsync(20);
        }

        await page.Mouse.UpAsync();
    }

    private static async Task MergeAsync(Colleague colleague, string both)
    {
        await colleague.Page.Locator("#draft textarea").First.FocusAsync();
        await colleague.Page.GetByRole(AriaRole.Link, new() { Name = "Compare and merge" }).ClickAsync(new() { Timeout = 20_000 });
        await Expect(colleague.Page.GetByRole(AriaRole.Heading, new() { Name = "Compare and merge" })).ToBeVisibleAsync();
        var conflict = colleague.Page.Locator("fieldset.conflict");
        await Expect(conflict).ToHaveCountAsync(1);
        var theirs = (await conflict.Locator(".side .text").First.InnerTextAsync()).Trim();
        await conflict.GetByRole(AriaRole.Textbox).FillAsync(theirs.Replace(" Ada wrote this.", both, StringComparison.Ordinal));
        await colleague.Page.Keyboard.PressAsync("Tab");
        await colleague.Page.GetByRole(AriaRole.Button, new() { Name = "Take this" }).ClickAsync();
        await Expect(colleague.Page.Locator("textarea[data-path^='summary/']").First).ToHaveValueAsync(theirs.Replace(" Ada wrote this.", both, StringComparison.Ordinal));
    }

    private static async Task DecideAsync(Colleague reviewer)
    {
        await reviewer.Page.GotoAsync("/admin/reviews");
        await reviewer.Page.Locator("#waiting ~ .tablebox a").First.ClickAsync();
        await Expect(reviewer.Page.Locator("ins").First).ToContainTextAsync("wrote this");
        await reviewer.Page.GetByRole(AriaRole.Radio, new() { Name = "Approve" }).CheckAsync();
        await reviewer.Page.GetByRole(AriaRole.Button, new() { Name = "Decide" }).ClickAsync();
        await Expect(reviewer.Page.GetByText("Decided:")).ToBeVisibleAsync();
    }

    private static async Task PublishAsync(Colleague publisher, string entry, string note)
    {
        await publisher.Page.GotoAsync(entry + "/history");
        await publisher.DoAsync("Publish", note, "Publish");
        await Expect(publisher.Page.GetByText("Published").First).ToBeVisibleAsync();
    }
}
