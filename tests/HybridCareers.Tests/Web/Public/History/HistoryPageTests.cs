using AngleSharp.Dom;
using HybridCareers.Content;
using HybridCareers.Content.Comparing;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.History;

namespace HybridCareers.Tests.Web.Public.History;

public class HistoryPageTests
{
    private static readonly EntryBuilder<RoleContent> Role = Given.ARole("zkml-engineer");

    private static readonly RoleContent[] Texts =
    [
        Role.What,
        Role.What with { Summary = [Given.Said("What it really is.")] },
        Role.What with { Summary = [Given.Said("What it really is.")], Day = [Given.Said("Another thing."), Given.Said("One thing."), Given.Said("A third thing.")] },
    ];

    [Fact]
    public async Task Every_change_stands_with_its_note_its_day_and_its_fields_word_by_word()
    {
        var page = await RenderAsync(Of(Past()));

        page.QuerySelectorAll("section h2").Select(head => head.TextContent).Should().Equal("24 November 2026: Note 3", "23 November 2026: Note 2", "22 November 2026: Note 1");
        var second = page.QuerySelectorAll("section.change")[1];
        second.QuerySelector("dt")!.TextContent.Should().StartWith("Summary").And.EndWith("changed");
        second.QuerySelector("ins")!.TextContent.Trim().Should().Be("really");
        second.QuerySelector("dd")!.TextContent.Should().Be("What it really is.");
        var third = page.QuerySelectorAll("section.change")[0];
        third.QuerySelectorAll("dt small").Select(told => told.TextContent).Should().BeEquivalentTo("moved from place 1 to place 2", "added");
        page.QuerySelectorAll("section.change")[2].QuerySelector("dl").Should().BeNull("there was nothing before the first publish");
        second.QuerySelector("a")!.GetAttribute("href").Should().Be("/roles/zkml-engineer/as-of?day=2026-11-23");
    }

    [Fact]
    public async Task A_day_can_be_chosen_without_a_script_from_the_first_publish_to_today()
    {
        var page = await RenderAsync(Of(Past()));

        page.QuerySelector("form.planform")!.GetAttribute("action").Should().Be("/roles/zkml-engineer/as-of");
        var day = page.QuerySelector("input[name=day]")!;
        (day.GetAttribute("min"), day.GetAttribute("max")).Should().Be(("2026-11-22", "2026-11-24"));
    }

    [Fact]
    public async Task Without_the_database_the_notes_are_there_and_the_page_says_what_is_missing()
    {
        var view = Of(null);
        var page = await RenderAsync(view);

        view.FieldsKnown.Should().BeFalse();
        page.QuerySelector("p.preview")!.TextContent.Should().Contain("does not answer at this moment");
        page.QuerySelectorAll("section h2").Should().HaveCount(3);
        page.QuerySelectorAll("dl").Should().BeEmpty();
    }

    [Fact]
    public void Readers_see_no_more_of_a_source_in_its_history_than_on_its_pages()
    {
        var cite = new Citation("s", ["H"], CitationUse.Verbatim, 1, "00ff", string.Join(' ', Enumerable.Repeat("word", 200)), Selector: new("just before", "just after", 1, 2));
        var before = Given.ADriver().Content;
        var after = Given.ADriver().With(driver => driver with { Problem = [new("New.", new Grounds([cite]))] }).Content;

        var changes = ContentDiff.Between(ReaderText.Of(ContentJson.Write(before)), ReaderText.Of(ContentJson.Write(after))).Select(ReaderText.Cut);

        var told = string.Join('\n', changes.SelectMany(change => (string?[])[change.Before, change.After]));
        told.Should().Contain("New.").And.NotContain("just before").And.NotContain("just after").And.NotContain("00ff");
        changes.Should().OnlyContain(change => (change.After ?? "").Length < 620);
    }

    [Theory, InlineData(EntryKind.Role, "roles"), InlineData(EntryKind.Skill, "skills"), InlineData(EntryKind.Path, "paths"), InlineData(EntryKind.Source, "sources")]
    public async Task Every_kind_with_a_page_of_its_own_has_a_history(EntryKind kind, string list)
    {
        var slug = Bundled.Entries.First(entry => entry.Kind == kind).Slug;
        var page = PublicPages.All.Single(each => each.Url == $"/{list}/{{slug}}/history");
        var url = new PageUrl(page.At(slug), slug, []);

        page.Past!.Asks(Bundled.Catalog, url).Should().NotBeNull();
        var view = page.Query(Bundled.Catalog, url).View.Should().BeOfType<HistoryView>().Subject;
        view.Changes.Should().ContainSingle().Which.Note.Should().Be("First edition");
        (await Pages.RenderAsync<HistoryPage, HistoryView>(view)).QuerySelector("h1")!.TextContent.Should().StartWith("History of ");
        page.Query(Bundled.Catalog, new PageUrl(page.At("nothing"), "nothing", [])).Status.Should().Be(404);
    }

    private static HistoryView Of(Past? past) =>
        HistoryQuery.Find(EntryKind.Role, Catalog(), Pages.Url("/roles/zkml-engineer/history", "zkml-engineer"), past).View();

    private static Catalog Catalog() => new(
        3, [new(Role.Id, EntryKind.Role, Role.Slug, Texts[2].Name, 3, Small.Then.AddDays(2), ContentJson.Write(Texts[2]))], [], Texts.Select((_, at) => ChangeOf(at)));

    private static Past Past() => new([.. Texts.Select((text, at) => new PastState(ChangeOf(at), ContentJson.Write(text))).Reverse()], []);

    private static Change ChangeOf(int at) =>
        new(Role.Id, EntryKind.Role, Role.Slug, Texts[at].Name, at + 1, Small.Then.AddDays(at), at == 0 ? ChangeKind.Published : ChangeKind.Updated, $"Note {at + 1}");

    private static Task<IDocument> RenderAsync(HistoryView view) => Pages.RenderAsync<HistoryPage, HistoryView>(view);
}
