using AngleSharp.Dom;
using Bunit;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial.Reading;
using HybridCareers.Evidence;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Entries;

namespace HybridCareers.Tests.Web.Admin.Entries.Form;

/// <summary>The form on a screen: what is wrong beside its field, citations, skills, lists.</summary>
public class FormScreenTests
{
    private static readonly Guid Tab = new("00000000-0000-7000-8000-0000000000b4");

    [Fact]
    public async Task A_statement_without_grounds_shows_at_once_why_publish_will_refuse_it()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver().With(d => d with { Problem = [new("Bare.", Grounds.None)] });
        await portal.SaveAsync(driver);
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = Open(desk, driver.Id);

        var grounds = page.Find(".grounds.wrong");
        grounds.QuerySelector(".problem")!.TextContent.Should().Be("It has neither a citation nor an editor's reason.");
        grounds.GetAttribute("aria-describedby").Should().Be(grounds.QuerySelector(".problem")!.Id);
        page.Find(".problems a").TextContent.Should().Be("Problem, statement 1 › Says who?");
        page.Find(".problems a").GetAttribute("href").Should().EndWith("#" + grounds.Id);
        page.Button("Save").HasAttribute("disabled").Should().BeFalse("a draft may say anything");

        await grounds.QuerySelectorAll("button").Single(button => button.TextContent.StartsWith("Give an editor", StringComparison.Ordinal)).ClickAsync(new());
        page.Find("[data-path$='reason/by']").GetAttribute("value").Should().Be("Ada");
    }

    [Fact]
    public async Task A_passage_is_found_by_its_words_and_cited()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver().With(d => d with { Problem = [new("Bare.", Grounds.None)] });
        await portal.SaveAsync(driver, Given.ASource());
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = Open(desk, driver.Id);

        var asked = page.Find(".grounds.wrong [id$=cite]").ClickAsync(new());
        await FindAsync(desk, "cite-source", "article");
        (desk.Dialog.Find("#cite-why").TextContent, IsOff("Cite")).Should().Be(("Choose a source first.", true));
        await desk.Dialog.Find("[role=option]").ClickAsync(new());
        desk.Dialog.WaitForElement("#cite-words");
        desk.Dialog.Find(".mud-dialog").TextContent.Should().Contain("This source is not live yet");
        await desk.Dialog.Find("#cite-words").ChangeAsync(new() { Value = "A  sentence." });
        await desk.Dialog.Find("input[value=Derived]").ChangeAsync(new() { Value = "on" });
        await desk.Dialog.Find("#cite-quote").InputAsync(new() { Value = "One two three four five six seven eight nine" });
        (desk.Dialog.Find("#cite-why").TextContent, IsOff("Cite")).Should().Be(("The quote has 9 words; at most 8 are allowed of 'an-article'.", true), "the button stands beside its reason");
        await desk.Dialog.Find("#cite-quote").InputAsync(new() { Value = "A sentence" });
        (desk.Dialog.Find("#cite-why").TextContent, IsOff("Cite")).Should().Be(("", false));
        await desk.AgreeAsync("Cite");
        await asked;

        page.Find(".cites li").TextContent.Should().Contain("an article").And.Contain("Heading, sentence 1").And.Contain("derived").And.Contain("A sentence").And.Contain("There is no live source");
        page.FindAll(".grounds.wrong").Should().BeEmpty();
        bool IsOff(string words) => desk.Dialog.Button(words).HasAttribute("disabled");
    }

    [Fact]
    public async Task A_skill_is_found_by_its_code_and_put_into_the_role()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var role = Given.ARole();
        await portal.SaveAsync(role, Given.ASkill("solidity", "sol"));
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = Open(desk, role.Id);

        await page.Button("Add skill").ClickAsync(new());
        var box = page.Find("#f-skills [role=combobox]");
        (box.GetAttribute("aria-expanded"), box.HasAttribute("aria-invalid")).Should().Be(("false", true));
        await box.InputAsync(new() { Value = "sol" });
        page.WaitForElement("[role=option]").TextContent.Should().Contain("solidity").And.Contain("draft, not live");
        await page.Find("[role=option]").ClickAsync(new());

        page.Find("#f-skills [role=combobox]").GetAttribute("value").Should().Be("solidity");
        page.Find("#f-skills .summary").TextContent.Should().Be("solidity · essential · no grounds yet");
        page.Find("#f-skills").TextContent.Should().Contain("There is no live skill/solidity: publish it first or together with this.");
    }

    [Fact]
    public async Task A_skill_that_is_not_there_is_begun_in_place_unless_it_has_another_name()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var role = Given.ARole();
        await portal.SaveAsync(role, Given.ASkill("solidity", "soli"));
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = Open(desk, role.Id);
        await page.Button("Add skill").ClickAsync(new());
        await page.Find("#f-skills [role=combobox]").InputAsync(new() { Value = "Solidty" });

        var asked = page.WaitForElement("[id$=new]").ClickAsync(new());
        desk.Dialog.WaitForAssertion(() => desk.Dialog.Find("#new-near").TextContent.Should().Contain("Use “solidity”").And.Contain("1 letter away"), TimeSpan.FromSeconds(20));
        desk.Dialog.Find("#new-code").GetAttribute("value").Should().NotBe("soli", "another skill has it");
        await desk.Dialog.Find("#new-title").InputAsync(new() { Value = "Vyper" });
        desk.Dialog.WaitForAssertion(() => desk.Dialog.Find("#new-slug").GetAttribute("value").Should().Be("vyper"), TimeSpan.FromSeconds(20));
        await desk.AgreeAsync("Create the draft");
        await asked;

        var begun = (await portal.Service<NameReader>().FindAsync(EntryKind.Skill, "vyper", 0, 5)).Found.Should().ContainSingle().Subject;
        begun.IsLive.Should().BeFalse();
        page.Find("#f-skills [role=combobox]").GetAttribute("value").Should().Be("Vyper");
    }

    [Fact]
    public async Task Items_are_moved_joined_and_removed_and_a_screen_reader_is_told()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver().With(d => d with { Problem = [Given.Said("One."), Given.Said("Two."), Given.Said("Three.")] });
        await portal.SaveAsync(driver);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = Open(desk, driver.Id);

        await page.Find("[aria-label='Move statement 3 up']").ClickAsync(new());
        (Texts(page), Said(page)).Should().Be(("One.|Three.|Two.", "Moved to place 2 of 3"));
        await page.Find("[aria-label='Join statement 1 with the next']").ClickAsync(new());
        (Texts(page), Said(page)).Should().Be(("One. Three.|Two.", "Joined with the next: statement 1 of 2"));
        await page.InvokeAsync(() => page.Instance.Split(page.Find("#f-problem .item").GetAttribute("data-item")!, 4));
        (Texts(page), Said(page)).Should().Be(("One.|Three.|Two.", "Split in two, both with the grounds of the one"));
        await page.Find("[aria-label='Remove statement 2']").ClickAsync(new());
        (Texts(page), Said(page)).Should().Be(("One.|Two.", "statement 2 removed, 2 left"));
    }

    [Fact]
    public async Task The_link_of_a_problem_opens_the_item_in_which_its_field_stands()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var role = Given.ARole().With(r => r with { Platforms = [new("P", "framework", "What it does.", null, Grounds.None)] });
        await portal.SaveAsync(role);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = Open(desk, role.Id);
        page.FindAll("#f-platforms .grounds").Should().BeEmpty("it is closed");
        page.Find("#f-platforms .problem").TextContent.Should().Contain("neither");

        await page.FindAll(".problems a").Single(link => link.TextContent.StartsWith("Platforms", StringComparison.Ordinal)).ClickAsync(new());

        page.FindAll("#f-platforms .grounds.wrong").Should().ContainSingle();
        desk.JSInterop.Invocations["deskForm.focus"][^1].Arguments[0].Should().Be(page.Find("#f-platforms .grounds").Id);
    }

    private static string Said(IRenderedComponent<EditEntryPage> page) => page.FindAll("p.vh[role=status]").Select(told => told.TextContent).Last();

    private static string Texts(IRenderedComponent<EditEntryPage> page) => string.Join('|', page.FindAll("#f-problem textarea[data-path$='/text']").Select(text => text.TextContent));

    private static async Task FindAsync(DeskScreen desk, string box, string words)
    {
        await desk.Dialog.WaitForElement("#" + box).InputAsync(new() { Value = words });
        desk.Dialog.WaitForElement("[role=option]");
    }

    private static IRenderedComponent<EditEntryPage> Open(DeskScreen desk, Guid entry)
    {
        desk.JSInterop.Setup<Guid>("desk.tab", _ => true).SetResult(Tab);
        var page = desk.Open<EditEntryPage>("", ("Id", entry));
        page.WaitForElement("#draft");
        return page;
    }
}
