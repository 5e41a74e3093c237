using AngleSharp.Dom;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Changes;

namespace HybridCareers.Tests.Web.Public.Changes;

public class ChangesPageTests
{
    [Fact]
    public async Task Changes_stand_by_day_and_note_with_links_to_what_changed()
    {
        var page = await RenderAsync(Of(
            Change("First", Small.Then, ChangeKind.Published, "First edition"),
            Change("Second", Small.Then, ChangeKind.Published, "First edition"),
            Change("First", Small.Then.AddDays(1), ChangeKind.Updated, "Pay added") with { Revision = 2 }));

        page.QuerySelectorAll("main section h2 time").Select(day => day.TextContent).Should().Equal("23 November 2026", "22 November 2026");
        page.QuerySelectorAll("main section h3").Select(note => note.TextContent).Should().Equal("Pay added", "First edition");
        page.QuerySelectorAll("main section p.muted").Select(counted => counted.TextContent).Should().Equal("1 role updated", "2 roles published");
        page.QuerySelectorAll("main dl a").Select(link => link.GetAttribute("href")).Should().Equal("/roles/first", "/roles/first", "/roles/second");
        page.QuerySelector("main dd")!.TextContent.Should().Be("First (revision 2)");
    }

    [Fact]
    public async Task What_was_taken_down_is_named_without_a_link()
    {
        var page = await RenderAsync(Of(Change("Barista", Small.Then, ChangeKind.TakenDown, "Not a hybrid job")));

        page.QuerySelector("main dd")!.TextContent.Should().Be("Barista");
        page.QuerySelector("main dd a").Should().BeNull();
    }

    [Fact]
    public async Task What_was_taken_down_since_is_no_link_and_said_so()
    {
        var catalog = Of([("Kept", "kept")], Change("Barista", Small.Then, ChangeKind.Published, "First edition"), Change("Kept", Small.Then, ChangeKind.Published, "First edition"));
        var page = await RenderAsync(catalog);

        page.QuerySelector("main dd")!.TextContent.Should().Be("Barista (taken down since), Kept");
        page.QuerySelectorAll("main dl a").Select(link => link.GetAttribute("href")).Should().Equal("/roles/kept");
    }

    [Fact]
    public async Task What_was_renamed_since_is_linked_where_it_stands_now() =>
        (await RenderAsync(Of([("Role", "new-name")], Change("Role", Small.Then, ChangeKind.Published, "First edition") with { Slug = "old-name" })))
            .QuerySelector("main dd a")!.GetAttribute("href").Should().Be("/roles/new-name");

    [Fact]
    public async Task No_change_at_all_is_said() =>
        (await RenderAsync(Catalog.Empty)).QuerySelector("main .unknown")!.TextContent.Should().Be("Nothing has been published yet.");

    [Fact]
    public void A_long_history_is_shown_page_by_page()
    {
        var many = Of([.. Enumerable.Range(0, ChangesQuery.ChangesOnAPage + 1).Select(day => Change($"R{day}", Small.Then.AddDays(-day), ChangeKind.Updated, "n"))]);

        var second = ChangesQuery.Find(many, Pages.Url("/changes", "", ("page", "2"))).View();

        second.Pages.Should().Be(2);
        second.Days.Should().ContainSingle().Which.Groups.Should().ContainSingle().Which.Entries.Should().ContainSingle();
        ChangesQuery.Find(many, Pages.Url("/changes", "", ("page", "3"))).Should().BeOfType<Refused<ChangesView>>().Which.Why.Should().Contain("from 1 to 2");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("01")]
    [InlineData("1.5")]
    [InlineData("two")]
    [InlineData("99999999999999999999")]
    public void A_page_that_is_no_number_from_1_is_refused(string page) =>
        ChangesQuery.Find(Bundled.Catalog, Pages.Url("/changes", "", ("page", page))).Should().BeOfType<Refused<ChangesView>>().Which.Why.Should().Contain($"'{page}'");

    private static Change Change(string name, DateTimeOffset at, ChangeKind what, string note) =>
        new(IdOf(name), EntryKind.Role, name.ToLowerInvariant(), name, 1, at, what, note);

    private static Guid IdOf(string name) => new(System.Text.Encoding.ASCII.GetBytes(name.PadRight(16)[..16]));

    // What was not taken down is live.
    private static Catalog Of(params Change[] changes) =>
        Of(changes.Where(change => change.What != ChangeKind.TakenDown).Select(change => (change.Name, change.Slug)).Distinct(), changes);

    private static Catalog Of(IEnumerable<(string Name, string Slug)> live, params Change[] changes) => new(
        1, [.. live.Select(role => new PublishedEntry(IdOf(role.Name), EntryKind.Role, role.Slug, role.Name, 1, Small.Then, ContentJson.Write(Small.Role(role.Name))))], [], changes);

    private static Task<IDocument> RenderAsync(Catalog catalog) =>
        Pages.RenderAsync<ChangesPage, ChangesView>(ChangesQuery.Find(catalog, Pages.Url("/changes")).View());
}
