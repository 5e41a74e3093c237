using Bunit;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Entries;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.Tests.Web.Admin.Entries.Form;

/// <summary>The editor of every kind: a new entry from nothing, and a bundled one.</summary>
public class EveryEditorTests
{
    public static TheoryData<EntryKind> Kinds => [.. Enum.GetValues<EntryKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_new_entry_is_begun_from_nothing_and_every_list_takes_an_item(EntryKind kind)
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = Open(desk, Guid.CreateVersion7(), $"?kind={kind}");
        page.Find("#f-slug").GetAttribute("aria-invalid").Should().Be("true", "it has none yet");
        page.Find(".problems summary").TextContent.Should().Contain("to mend before this can go live");

        for (var round = 0; round < 2; round++)
        {
            foreach (var id in page.FindAll("#draft section.list > button[id$=-add]").Select(button => button.Id!).ToList())
                await page.Find("#" + id).ClickAsync(new());
        }

        var items = page.FindAll("#draft .item").Count;
        items.Should().BeGreaterThanOrEqualTo(page.FindAll("#draft section.list").Count / 2);
        page.FindAll("#draft [id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
        page.FindAll("#draft input[data-path], #draft textarea, #draft select").Should().OnlyContain(field => page.FindAll($"label[for='{field.Id}']").Count == 1);
        desk.Told.Should().BeNull("nothing was refused");
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_bundled_entry_is_opened_whole_and_everything_in_it_can_be_reached(EntryKind kind)
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var bundled = Bundled.Entries.First(entry => entry.Kind == kind);
        var content = ContentJson.Read(kind, bundled.Document);
        var id = Guid.CreateVersion7();
        await portal.Editor.CreateAsync(new(Guid.CreateVersion7(), Portal.Author, id, kind, bundled.Slug, content, ""));
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = Open(desk, id, "");

        for (var depth = 0; depth < 4; depth++)
        {
            while (page.FindAll("#draft .summary[aria-expanded=false]") is [var closed, ..])
                await closed.ClickAsync(new());
        }

        foreach (var text in content.Claims().Select(claim => claim.Grounds.Reason?.Why).OfType<string>())
            page.FindAll("[data-path$='/reason/why']").Should().Contain(field => field.TextContent == text);
        page.FindAll(".cites li").Count.Should().BeGreaterThanOrEqualTo(content.Claims().Sum(claim => claim.Grounds.Cites.Count), "what is unknown may have grounds too");
        page.FindAll("#draft [id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_source_gets_the_outline_of_a_text_that_is_pasted()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = Open(desk, Guid.CreateVersion7(), "?kind=Source");

        await page.Find("#f-versions-text").ChangeAsync(new() { Value = "# Report\nOne sentence. Two.\n\n## Firms\nThree." });

        page.Find("#f-versions li").TextContent.Should().StartWith("retrieved 20").And.EndWith("2 headings, 3 sentences");
        page.FindAll("#f-versions li").Should().ContainSingle();
    }

    [Fact]
    public async Task A_comparison_table_is_drawn_as_its_columns_and_rows_make_it()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var table = Given.AComparison().With(t => t with
        {
            Columns = [new(ComparisonField.Role, "Job"), new(ComparisonField.Demand, "Wanted"), new(ComparisonField.Skills, "Asks for")],
            Rows = [new("zkml-engineer", "zkML", [new("rust", "Rust"), new("circom", "Circom")], null, null, Given.Reason)],
        });
        await portal.SaveAsync(table);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = Open(desk, table.Id, "");

        page.FindAll(".sketch th[scope=col]").Select(heading => heading.TextContent).Should().Equal("Job", "Wanted", "Asks for");
        page.FindAll(".sketch tbody tr > *").Select(cell => cell.TextContent).Should().Equal("zkML", "–", "Rust, Circom");
        await page.Find("[aria-label='Move column 3 up']").ClickAsync(new());
        page.FindAll(".sketch th[scope=col]").Select(heading => heading.TextContent).Should().Equal("Job", "Asks for", "Wanted");
    }

    private static IRenderedComponent<EditEntryPage> Open(DeskScreen desk, Guid entry, string query)
    {
        desk.JSInterop.Setup<Guid>("desk.tab", _ => true).SetResult(Guid.CreateVersion7());
        desk.Services.GetRequiredService<NavigationManager>().NavigateTo("admin/here" + query);
        var page = desk.Open<EditEntryPage>(query, ("Id", entry));
        page.WaitForElement("#draft", TimeSpan.FromSeconds(20));
        return page;
    }
}
