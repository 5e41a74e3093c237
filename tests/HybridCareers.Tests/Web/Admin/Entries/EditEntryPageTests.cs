using Bunit;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Entries;
using HybridCareers.Web.Admin.Entries.Form;
using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.Tests.Web.Admin.Entries;

public class EditEntryPageTests
{
    private static readonly Guid Tab = new("00000000-0000-7000-8000-0000000000b3");

    [Fact]
    public async Task While_a_review_waits_no_field_can_be_written_and_the_page_says_why()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, ""));
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = Open(desk, driver.Id);

        page.Words().Should().Contain("Nobody can change it until that is decided or withdrawn");
        page.FindAll("#draft [data-path]").Should().NotBeEmpty().And.OnlyContain(field => field.HasAttribute("disabled"));
        await page.Button("Withdraw").ClickAsync(new());
        page.FindAll("#draft [data-path]").Should().NotContain(field => field.HasAttribute("disabled"));
    }

    [Fact]
    public async Task Where_somebody_saved_meanwhile_the_page_leads_to_the_merge_of_this_tab()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await using var desk = new DeskScreen(portal, Portal.Author);
        await desk.Services.GetRequiredService<DraftStore>().ChangeAsync(
            new(Portal.Author, null, driver.Id, Tab, EntryKind.Driver, 1, 1), null, draft => draft.Write(FormShape.Of(EntryKind.Driver), "title", "Mine"));
        await HistoryPageTests.SaveAsync(portal, driver.With(d => d with { Title = "Theirs" }), 1, Portal.Reviewer);

        var page = Open(desk, driver.Id);

        page.FindAll("a").Single(link => link.TextContent == "Compare and merge").GetAttribute("href").Should().Be($"/admin/entries/{driver.Id}/merge?tab={Tab}");
        page.Find("#f-title").GetAttribute("value").Should().Be("Mine");
    }

    private static IRenderedComponent<EditEntryPage> Open(DeskScreen desk, Guid entry)
    {
        desk.JSInterop.Setup<Guid>("desk.tab", _ => true).SetResult(Tab);
        return desk.Open<EditEntryPage>("", ("Id", entry));
    }
}
