using Bunit;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial.Links;
using HybridCareers.Editorial.Reading;
using HybridCareers.Evidence;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Links;

namespace HybridCareers.Tests.Web.Admin.Links;

public class LinkListPageTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private readonly EntryBuilder<ResourceContent> gone = Given.AResource("gone").With(book => book with { Url = "https://example.org/gone" });
    private readonly EntryBuilder<SourceContent> article = Given.ASource("article");

    [Fact]
    public async Task Every_address_is_listed_with_how_it_stands()
    {
        await using var portal = await BrokenAsync();
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = desk.Open<LinkListPage>();

        page.WaitForAssertion(() => page.FindAll("tbody tr").Should().HaveCount(2));
        page.FindAll("tbody tr")[0].TextContent.Should().Contain("gone").And.Contain("broken, on 3 days").And.Contain("There is no such page.");
        page.FindAll("tbody tr")[1].TextContent.Should().Contain("article").And.Contain("not checked yet").And.Contain("never");
        page.Words().Should().Contain("broken (1)").And.Contain("Nobody has checked the addresses yet.").And.Contain("LinkCheck__EveryHours");
        page.FindAll("tbody a[target=_blank]").Should().OnlyContain(link => link.GetAttribute("rel")!.Contains("noreferrer"));
        page.FindAll(".acts button").Should().BeEmpty("an editor takes nothing down");
    }

    [Fact]
    public async Task The_list_is_filtered_by_its_address()
    {
        await using var portal = await BrokenAsync();
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = desk.Open<LinkListPage>("?standing=Broken&kind=Resource");
        page.WaitForAssertion(() => page.FindAll("tbody tr").Should().ContainSingle());
        page.Find("select[name=standing] option[value=Broken]").HasAttribute("selected").Should().BeTrue();
        desk.Open<LinkListPage>("?standing=moved").Words().Should().Contain("No address is like that.");
    }

    [Fact]
    public async Task A_check_is_begun_watched_and_stopped()
    {
        await using var portal = await BrokenAsync();
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = desk.Open<LinkListPage>();
        page.WaitForAssertion(() => page.Has("Check all now").Should().BeTrue());

        await page.Button("Check all now").ClickAsync(new());
        desk.Told.Should().Contain("begins within seconds");
        var run = (await portal.Service<LinkReader>().LatestAsync())!.Run;
        page.Words().Should().Contain("Asked for by Ada: it begins within seconds.");
        var holder = Guid.CreateVersion7();
        await portal.Service<LinkHold>().TakeAsync(run.Id, holder, default);
        await portal.Service<LinkHold>().KeepAsync(run.Id, holder, 2, 1, default);
        page.WaitForAssertion(() => page.Words().Should().Contain("1 of 2 addresses"), TimeSpan.FromSeconds(10));
        page.Find("progress").GetAttribute("value").Should().Be("1");

        await page.Button("Stop the check").ClickAsync(new());
        page.Words().Should().Contain("was stopped after 1 of 2 addresses");
        page.Has("Check all now").Should().BeTrue();
    }

    [Fact]
    public async Task A_broken_resource_is_archived_with_a_note_to_readers()
    {
        await using var portal = await BrokenAsync();
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);
        var page = desk.Open<LinkListPage>();
        page.WaitForAssertion(() => page.FindAll(".acts button").Should().ContainSingle("sources are not archived: statements rest on them"));
        page.Has("Check all now").Should().BeFalse("Paul is no editor");

        var asked = page.Find(".acts button").ClickAsync(new());
        await desk.Dialog.WaitForStateAsync(() => desk.Dialog.FindAll("#ask-note").Count == 1);
        desk.Dialog.Find("#ask-note").TextContent.Should().Be("Its address does not answer any more: last looked at on 2026-11-25.");
        await desk.AgreeAsync("Archive");
        await asked;

        desk.Told.Should().Contain("Taken down");
        (await portal.NowAsync(gone.Id)).LiveRevision.Should().BeNull();
        page.FindAll("tbody tr").Should().ContainSingle().Which.TextContent.Should().Contain("article");
    }

    [Fact]
    public async Task A_resource_that_a_path_needs_is_kept_and_the_places_are_told()
    {
        var path = Given.APath();
        path = path.With(content => content with { Stages = [content.Stages[0] with { Steps = [content.Stages[0].Steps[0] with { Resources = ["gone"] }] }] });
        await using var portal = await BrokenAsync(path);
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);
        var page = desk.Open<LinkListPage>();
        page.WaitForAssertion(() => page.FindAll(".acts button").Should().ContainSingle());

        var asked = page.Find(".acts button").ClickAsync(new());
        await desk.AgreeAsync("Archive");
        await asked;

        desk.Told.Should().Contain("Live entries name it, at these places: change and publish them first.");
        (await portal.NowAsync(gone.Id)).LiveRevision.Should().Be(1);
    }

    private async Task<Portal> BrokenAsync(params IEntryBuilder[] more)
    {
        var portal = await Portal.OpenAsync(Engine.Sqlite);
        await portal.PublishAsync([gone, article, .. more]);
        await portal.Service<LinkBook>().OpenAsync(Monday, Monday, default);
        foreach (var day in (int[])[0, 1, 2])
            await portal.Service<LinkBook>().NoteAsync("https://example.org/gone", [gone.Id], new(LinkVerdict.Failed, 404, "There is no such page."), Monday.AddDays(day), default);
        return portal;
    }
}
