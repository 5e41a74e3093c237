using AngleSharp.Dom;
using Bunit;
using HybridCareers.Database;
using HybridCareers.Drafts.Imports;
using HybridCareers.Editorial.Reading;
using HybridCareers.Editorial.Sources;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Imports;

namespace HybridCareers.Tests.Web.Admin.Imports;

public class ImportPageTests
{
    [Fact]
    public async Task The_article_stands_beside_what_the_portal_would_say_and_each_names_the_other()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = await OpenAsync(desk, await portal.BeginAsync(AnArticle.First));

        var sentence = page.FindAll("#sheet li").Single(row => row.TextContent.Contains("They fold paper all day."));
        sentence.TextContent.Should().Contain("✓ used");
        var pieces = sentence.GetAttribute("data-pieces")!.Split(' ');
        pieces.Should().OnlyContain(id => page.Find("#piece-" + id).GetAttribute("data-passages")!.Split(' ').Contains(sentence.GetAttribute("data-row")));
        page.FindAll(".of-entry h3").Should().Contain(head => head.TextContent.Contains("Role: Kite Designer") && head.TextContent.Contains("new"));
        page.FindAll(".piece").Count(piece => piece.GetAttribute("tabindex") == "0").Should().Be(1, "the tab key leads to one, other keys to the rest");
        page.Find(".coverage").TextContent.Should().Contain("% of its sentences are used");
        page.FindAll("#sheet h3").Select(head => head.TextContent).Should().Contain("Wind Reader");
    }

    [Fact]
    public async Task A_piece_is_accepted_rejected_and_undone_and_that_is_kept_at_once()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var import = await portal.BeginAsync(AnArticle.First);
        var page = await OpenAsync(desk, import);
        var id = Piece(page, "Fly it at dusk").GetAttribute("data-piece")!;

        await ActAsync(page, id, "accept");
        (await DecisionAsync(portal, import, id))!.Verdict.Should().Be(PieceVerdict.Accepted);
        page.Find("#piece-" + id).TextContent.Should().Contain("✓ accepted");
        page.Find("p.vh[role=status]").TextContent.Should().Contain("left to decide");

        await ActAsync(page, id, "reject");
        (await DecisionAsync(portal, import, id))!.Verdict.Should().Be(PieceVerdict.Rejected);
        await ActAsync(page, id, "undo");
        (await DecisionAsync(portal, import, id))!.Verdict.Should().Be(PieceVerdict.Open);
    }

    [Fact]
    public async Task A_piece_gets_other_words_beside_its_passage_and_another_place()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var import = await portal.BeginAsync(AnArticle.First);
        var page = await OpenAsync(desk, import);
        var id = Piece(page, "Fly it at dusk").GetAttribute("data-piece")!;
        Piece(page, "Fly it at dusk").TextContent.Should().Contain("word for word");

        await ActAsync(page, id, "change");
        page.Find($"#piece-{id} blockquote").TextContent.Should().Contain("Fly it at dusk");
        await page.Find("#words-" + id).ChangeAsync(new() { Value = "Lets it rise when the sun is low" });
        await ActAsync(page, id, "keep");
        await ActAsync(page, id, "move");
        await page.Find("#to-" + id).ChangeAsync(new() { Value = page.FindAll($"#to-{id} option").First(option => option.GetAttribute("value")!.EndsWith("summary", StringComparison.Ordinal)).GetAttribute("value") });
        await ActAsync(page, id, "keep");

        (await DecisionAsync(portal, import, id)).Should().Be(new PieceDecision(id, PieceVerdict.Accepted, "Lets it rise when the sun is low", "role/kite-designer summary"));
        page.Find("#piece-" + id).TextContent.Should().Contain("Your words: Lets it rise").And.Contain("Role: Kite Designer › Summary").And.NotContain("word for word");
    }

    [Fact]
    public async Task All_of_an_entry_is_accepted_and_the_list_stays_until_it_is_made_anew()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = await OpenAsync(desk, await portal.BeginAsync(AnArticle.First), "?entry=role%2Fwind-reader");
        var before = page.FindAll(".piece").Count;

        await page.Find("[data-act=accept-all]").ClickAsync(new());

        page.FindAll(".piece.accepted").Should().HaveCount(before, "nothing jumps under the hands");
        page.FindAll("[data-act=accept-all]").Should().BeEmpty();
        await page.Button("Show what is still open").ClickAsync(new());
        page.WaitForAssertion(() => page.Words().Should().Contain("Nothing is left to decide here."));
    }

    [Fact]
    public async Task What_is_chosen_in_the_article_is_led_to_also_where_another_filter_hides_it()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = await OpenAsync(desk, await portal.BeginAsync(AnArticle.First), "?show=Rejected");
        page.Words().Should().Contain("No piece is like that.");

        await page.FindAll("#sheet button.sentence").Single(sentence => sentence.TextContent == "Warn the flyers").ClickAsync(new());

        desk.Here.Should().Contain("show=All").And.Contain("wind-reader");
        page.WaitForAssertion(() => Piece(page, "Warn the flyers").Should().NotBeNull());
        desk.JSInterop.Invocations["deskImport.toPiece"].Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_new_version_is_shown_three_ways_word_by_word()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var first = await portal.BeginAsync(AnArticle.First);
        (await portal.Service<SourceDesk>().FinishAsync(new(Guid.CreateVersion7(), Portal.Author, first, Guid.CreateVersion7(), "", RestOfPieces.Accept, false, ""))).Should().BeOfType<ImportFinished>();
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = await OpenAsync(desk, await portal.BeginAsync(AnArticle.Second, next: "jobs-in-kites"), "?show=SourceChanged");

        var changed = page.FindAll(".piece").First(piece => piece.TextContent.Contains("says it otherwise now"));
        changed.QuerySelectorAll("dt").Select(term => term.TextContent).Should().Equal("The source before", "The source now", "The portal now");
        changed.QuerySelector("ins")!.TextContent.Should().Contain("strong");
        page.FindAll(".piece").Should().Contain(piece => piece.TextContent.Contains("does not say it any more") && piece.TextContent.Contains("Accept takes the statement out"));
    }

    [Fact]
    public async Task A_finished_import_leads_to_its_bundle_and_decides_nothing_more()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var import = await portal.BeginAsync(AnArticle.First);
        var page = await OpenAsync(desk, import, "?view=finish");
        page.Find("#finish-name").GetAttribute("value").Should().Be("Import of Jobs in kites");

        await page.FindAll("input[name=rest]")[1].ChangeAsync(new() { Value = "on" });
        await page.Find("#finish-name").ChangeAsync(new() { Value = "Kites" });
        await page.Find("input[type=checkbox]").ChangeAsync(new() { Value = true });
        await page.Find("form").SubmitAsync();

        page.Words().Should().Contain("It is finished.").And.Contain("entries were begun");
        var row = (await portal.Service<ImportReader>().ListAsync()).Single();
        page.Find("section.decide a.primary").GetAttribute("href").Should().Be($"/admin/bundles/{row.BundleId}");
        var bundle = (await portal.Service<BundleReader>().OpenAsync(row.BundleId!.Value))!;
        bundle.Bundle.Name.Should().Be("Kites");
        bundle.Items.Should().OnlyContain(item => item.Waits);
        (await OpenAsync(desk, import)).FindAll("[data-act=accept]").Should().BeEmpty("it is finished");
    }

    [Fact]
    public async Task An_import_is_cancelled_after_a_question_and_then_is_not_there()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var import = await portal.BeginAsync(AnArticle.First);
        var page = await OpenAsync(desk, import);

        var asked = page.Button("Cancel the import").ClickAsync(new());
        await desk.AgreeAsync("Cancel the import");
        await asked;

        desk.Told.Should().StartWith("Cancelled");
        desk.Here.Should().EndWith("/admin/imports");
        desk.Open<ImportPage>("", ("Id", import)).Find("h1").TextContent.Should().Be("Nothing stands here");
    }

    [Fact]
    public async Task What_is_not_used_and_what_is_unknown_have_pages_of_their_own()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var import = await portal.BeginAsync(AnArticle.First);
        var sheet = (await portal.Service<ImportReader>().OpenAsync(import))!.Sheet;

        var unused = await OpenAsync(desk, import, "?view=unused");
        unused.FindAll("tbody tr").Should().HaveCount(sheet.Content.Count(row => row.State == SentenceState.NotUsed));
        (await OpenAsync(desk, import, "?view=conflicts")).FindAll("section.change").Should().HaveCount(sheet.Conflicts.Count);
        (await OpenAsync(desk, import, "?view=skills")).FindAll("tbody tr").Should().HaveCount(sheet.Proposals.Count);
    }

    [Fact]
    public async Task Of_a_long_import_only_a_page_is_drawn()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = await OpenAsync(desk, await portal.BeginAsync(AnArticle.WithRoles(100)));

        page.FindAll(".piece").Should().HaveCount(PieceQuestion.Size);
        page.FindAll("#sheet [data-row]").Count.Should().BeLessThanOrEqualTo(ArticlePane.Size);
        page.Find("a[data-later]").GetAttribute("href").Should().Contain("part=2");
        await page.Button("Later part").ClickAsync(new());
        page.Find(".article .muted").TextContent.Should().StartWith("part 2 of");
    }

    private static async Task<IRenderedComponent<ImportPage>> OpenAsync(DeskScreen desk, Guid import, string query = "")
    {
        var page = desk.Open<ImportPage>(query, ("Id", import));
        await page.WaitForStateAsync(() => page.FindAll("nav.tabs").Count == 1);
        return page;
    }

    private static IElement Piece(IRenderedComponent<ImportPage> page, string words) => page.FindAll(".piece").First(piece => piece.TextContent.Contains(words));

    private static Task ActAsync(IRenderedComponent<ImportPage> page, string piece, string act) => page.Find($"#piece-{piece} [data-act={act}]").ClickAsync(new());

    private static async Task<PieceDecision?> DecisionAsync(Portal portal, Guid import, string piece) =>
        (await portal.Service<ImportReader>().OpenAsync(import))!.Decisions.GetValueOrDefault(piece);
}
