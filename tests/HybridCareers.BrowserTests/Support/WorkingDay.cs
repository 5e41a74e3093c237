using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HybridCareers.BrowserTests.Support;

/// <summary>
/// A day of two members at a desk of their own. They bring about what it shows only while people work: conflicts, reviews, schedules, bundles, merges,
/// and every dialog. Each state is shown to whoever asked for the day, by a name.
/// </summary>
public sealed class WorkingDay(Site site, Look look, Func<IPage, string, Task> seeAsync)
{
    private const string All = "editor,reviewer,publisher,admin";

    private Colleague ada = null!;
    private Colleague bea = null!;

    private IPage Page => ada.Page;

    /// <summary>Lives it from the morning to the evening.</summary>
    public async Task LiveAsync()
    {
        await using var portal = await Portal.StartAsync();
        var people = await Task.WhenAll(Colleague.InviteAsync(site, "ada@example.org", All, look, "Ada Lovelace", portal), Colleague.InviteAsync(site, "bea@example.org", All, null, "Bea Byron", portal));
        await using var first = people[0];
        await using var second = people[1];
        (ada, bea) = (first, second);
        await WriteAsync();
        await MeetAsync();
        await ReviewAsync();
        await HurryAsync();
        await LookBackAsync();
        await ShareAsync(portal);
        await BundleAsync();
        await MergeSkillsAsync();
        await CheckLinksAsync();
        await AdministerAsync();
        await Page.GotoAsync("/admin");
        await SeeAsync("dashboard", "Good to see you");
    }

    private async Task WriteAsync()
    {
        await Page.GotoAsync("/admin/entries?kind=Role");
        await SeeAsync("entries", "Entries");
        await ada.OpenEntryAsync("Role", "zkML");
        await SeeAsync("role", null);
        await ada.WriteAsync("day", " Now and then a proof is checked on paper first.");
        await ShowAsync("#f-day");
        await SeeAsync("statements", null);

        await Page.Locator("#f-day button[id$=-cite]").First.ClickAsync();
        await Page.GetByRole(AriaRole.Combobox, new() { Name = "Source" }).PressSequentiallyAsync("zkml");
        await Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Option).First.ClickAsync();
        await Page.GetByLabel("Quote, letter for letter").FillAsync("proofs of machine learning models");
        await SeeAsync("cite", null);
        await LeaveDialogAsync();

        await Page.Locator("#f-skills-add").ClickAsync();
        var skill = Page.Locator("#f-skills .item [role=combobox]").Last;
        await skill.PressSequentiallyAsync("Solidty");
        await SeeAsync("pick-skill", null);
        await Page.GetByRole(AriaRole.Option, new() { Name = "New skill" }).ClickAsync();
        await SeeAsync("new-skill", "A new skill");
        await LeaveDialogAsync();
        await Expect(Page.Locator(".problems")).ToBeVisibleAsync();
        await ShowAsync("h1");
        await SeeAsync("problems", null);
        await DiscardAsync();
    }

    private async Task MeetAsync()
    {
        var entry = await ada.OpenEntryAsync("Project", "dapp");
        await bea.OpenEntryAsync("Project", "dapp");
        await ada.WriteAsync("idea", " It runs on a test network.");
        await bea.WriteAsync("idea", " Begin with one contract.");
        await Expect(Page.Locator(".others", new() { HasText = "Bea Byron (typing)" })).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await SeeAsync("presence", null);
        await SaveAsync(bea, "How to begin");
        await Expect(Page.GetByRole(AriaRole.Link, new() { Name = "Compare and merge" })).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await SeeAsync("overtaken", null);
        await Page.GetByRole(AriaRole.Link, new() { Name = "Compare and merge" }).ClickAsync();
        await SeeAsync("merge", "Compare and merge");
        await Page.GotoAsync(entry);
        await ada.ReadyAsync();
        await DiscardAsync();
    }

    private async Task ReviewAsync()
    {
        var entry = await bea.OpenEntryAsync("Role", "On-Chain Data Scientist");
        await bea.WriteAsync("summary", " Much of it is public data.");
        await SaveAsync(bea, "One sentence more");
        await bea.DoAsync("Submit", "Is the last sentence true?", "Hand in");
        await Page.GotoAsync(entry);
        await SeeAsync("locked", "On-Chain Data Scientist");
        await Page.GotoAsync("/admin/reviews");
        await SeeAsync("reviews", "Reviews");
        await Page.Locator("#waiting ~ .tablebox a").First.ClickAsync();
        await SeeAsync("review", "Review of On-Chain Data Scientist");
        await Page.GetByRole(AriaRole.Radio, new() { Name = "Approve" }).CheckAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Decide" }).ClickAsync();
        await Expect(Page.GetByText("Decided:")).ToBeVisibleAsync();
        await Page.GotoAsync(entry);
        await ada.ReadyAsync();
        await Page.Locator(".more summary").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Schedule publish…" }).ClickAsync();
        await Page.Locator("#ask-note").FillAsync("What the data is.");
        await SeeAsync("schedule", null);
        await Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Schedule" }).ClickAsync();
        await Expect(Page.GetByText("Scheduled:")).ToBeVisibleAsync();
        await SeeAsync("scheduled", null);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Cancel it" }).ClickAsync();
        await Expect(Page.GetByText("Scheduled:")).ToHaveCountAsync(0);
        await Page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync();
        await Page.Locator("#ask-note").FillAsync("What the data is.");
        await SeeAsync("publish", null);
        await Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Expect(Page.Locator(".notices")).ToContainTextAsync("Live for readers");
    }

    private async Task HurryAsync()
    {
        await bea.OpenEntryAsync("Driver", "Web3 needs AI");
        await bea.WriteAsync("problem", " This changes from year to year.");
        await SaveAsync(bea, "");
        await bea.Page.Locator(".more summary").ClickAsync();
        await bea.Page.GetByRole(AriaRole.Button, new() { Name = "Emergency publish…" }).ClickAsync();
        await bea.Page.Locator("#ask-note").FillAsync("A caveat.");
        await bea.Page.Locator("#ask-why").FillAsync("A reader was misled.");
        await bea.Page.GetByRole(AriaRole.Button, new() { Name = "Publish without review" }).ClickAsync();
        await Expect(bea.Page.Locator(".notices")).ToContainTextAsync("Live for readers");
        await Page.GotoAsync("/admin/reviews");
        await Page.GetByText("Decide about it").ClickAsync();
        await SeeAsync("forced", "Reviews");

        await bea.OpenEntryAsync("Driver", "AI needs Web3");
        await bea.WriteAsync("problem", " Not every model needs it.");
        await bea.DoAsync("Submit", "A limit", "Hand in");
    }

    private async Task LookBackAsync()
    {
        await Page.GotoAsync("/admin/entries?kind=Role&text=On-Chain");
        var entry = (await Page.Locator("tbody a").First.GetAttributeAsync("href"))!;
        await Page.GotoAsync($"{entry}/history?from=1&to=2");
        await SeeAsync("history", "History of On-Chain Data Scientist");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Restore revision 1" }).ClickAsync();
        await SeeAsync("restore", "Restore revision 1");
        await LeaveDialogAsync();
    }

    private async Task ShareAsync(Portal portal)
    {
        await Page.GotoAsync("/admin/entries?kind=Role&text=zkML");
        await Page.GotoAsync(await Page.Locator("tbody a").First.GetAttributeAsync("href") + "/preview");
        await SeeAsync("preview", "Preview of zkML Engineer");
        await Page.GetByLabel("For whom").FillAsync("Prof. Noether");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Make a link to revision" }).ClickAsync();
        await Expect(Page.Locator("#share-made")).ToBeVisibleAsync();
        await ShowAsync("#sharing-title");
        await SeeAsync("share", null);
        await using var context = await site.Browser.NewContextAsync(look.Options(portal.Address));
        var guest = await context.NewPageAsync();
        await guest.GotoAsync(await Page.Locator("#share-made").InputValueAsync());
        await seeAsync(guest, "shared");
    }

    private async Task BundleAsync()
    {
        await Page.GotoAsync("/admin/bundles");
        await Page.GetByRole(AriaRole.Link, new() { Name = "New bundle" }).ClickAsync();
        await Page.GetByLabel("Name among editors").FillAsync("Proof systems");
        await Page.GetByLabel("Words of the name or slug").FillAsync("proof");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Find" }).ClickAsync();
        for (var entries = 1; entries <= 2; entries++)
        {
            await Page.GetByRole(AriaRole.Button, new() { Name = "Add the entry" }).First.ClickAsync();
            await Expect(Page.Locator("#entries .count")).ToHaveTextAsync($"{entries}");
        }

        await Page.GetByRole(AriaRole.Button, new() { Name = "Begin the bundle" }).ClickAsync();
        await SeeAsync("bundle", "Proof systems");
        await Page.GotoAsync("/admin/bundles");
        await SeeAsync("bundles", "Bundles");
    }

    private async Task MergeSkillsAsync()
    {
        await ada.OpenEntryAsync("Skill", "Supervised learning");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Merge with another skill" }).ClickAsync();
        await SeeAsync("merge-choose", "Merge skills");
        await Page.Locator("#merge-other").PressSequentiallyAsync("Predictive modeling");
        await Page.GetByRole(AriaRole.Option).First.ClickAsync();
        await SeeAsync("merge-skills", "What will change");
    }

    private async Task CheckLinksAsync()
    {
        await Page.GotoAsync("/admin/links");
        await SeeAsync("links", "Links");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Check all now" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Progressbar)).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await SeeAsync("checking", null);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Stop the check" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Check all now" })).ToBeVisibleAsync(new() { Timeout = 15_000 });
    }

    private async Task AdministerAsync()
    {
        await Page.GotoAsync("/admin/members/invite");
        await Page.Locator("#i-name").FillAsync("Cora Curie");
        await Page.Locator("#i-mail").FillAsync("cora@example.org");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Invite", Exact = true }).ClickAsync();
        await Expect(Page.Locator("#set-up-link")).ToBeVisibleAsync();
        await SeeAsync("invited", null);
        await Page.GotoAsync("/admin/members");
        await SeeAsync("members", "Members");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Bea Byron" }).ClickAsync();
        await SeeAsync("member", "Bea Byron");
        await Page.GotoAsync("/admin/activity");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Check the chain" }).ClickAsync();
        await Expect(Page.GetByText("Verified up to row")).ToBeVisibleAsync();
        await SeeAsync("activity", "Activity");
    }

    private async Task SeeAsync(string name, string? heading)
    {
        if (heading is not null)
            await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = heading }).First).ToBeVisibleAsync();
        await Expect(Page.GetByText("Reading…", new() { Exact = true })).ToHaveCountAsync(0);
        await seeAsync(Page, name);
    }

    private async Task ShowAsync(string selector) => await Page.Locator(selector).First.EvaluateAsync("place => { place.scrollIntoView(); scrollBy(0, -70); }");

    private async Task LeaveDialogAsync()
    {
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    private async Task DiscardAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Discard changes" }).ClickAsync();
        await Expect(Page.Locator("#keep")).ToContainTextAsync("No changes");
    }

    private static Task SaveAsync(Colleague who, string note) => who.DoAsync("Save", note, "Save");
}
