using HybridCareers.Content;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Roles;

namespace HybridCareers.Tests.Web.Public.Roles;

public class RolePageTests
{
    [Fact]
    public void Unknown_slug_is_not_found() =>
        RoleQuery.Find(Bundled.Catalog, Pages.Url("/roles/barista", "barista")).Should().BeOfType<Missing<RoleView>>();

    [Fact]
    public async Task Reference_occupations_are_shown_with_scheme_code_and_match_and_left_out_where_none_is_known()
    {
        var role = Given.ARole().With(r => r with { Occupations = [new(OccupationScheme.OnetSoc, "15-1252.00", "Software Developers", OccupationMatch.Broad, Given.Reason)] });
        var page = await Pages.RenderAsync<RolePage, RoleView>(RoleQuery.Find(role.Published(), Pages.Url($"/roles/{role.Slug}", role.Slug)).View());

        page.QuerySelector("section[aria-labelledby=occupations] li")!.TextContent.Should().Contain("O*NET-SOC 15-1252.00, Software Developers (a broader one, which holds this role and others)");
        var bare = Given.ARole();
        (await Pages.RenderAsync<RolePage, RoleView>(RoleQuery.Find(bare.Published(), Pages.Url($"/roles/{bare.Slug}", bare.Slug)).View())).QuerySelector("#occupations").Should().BeNull();
    }

    [Fact]
    public async Task Every_statement_leads_to_its_source()
    {
        foreach (var role in Bundled.Catalog.Roles.All)
        {
            var view = RoleQuery.Find(Bundled.Catalog, Pages.Url($"/roles/{role.Slug}", role.Slug)).View();
            var page = await Pages.RenderAsync<RolePage, RoleView>(view);

            page.QuerySelector("h1")!.TextContent.Should().Be(role.Content.Title);
            var notes = page.QuerySelectorAll(".notes li").Select(note => note.Id).ToHashSet();
            var links = page.QuerySelectorAll("sup.c a").Select(link => link.GetAttribute("href")![1..]).ToList();
            links.Should().NotBeEmpty().And.OnlyContain(link => notes.Contains(link));
            page.QuerySelectorAll("#day ~ ul li").Should().OnlyContain(item => item.QuerySelector("sup.c") != null);
        }
    }

    [Fact]
    public async Task Evidence_is_graded_as_a_whole_and_part_by_part_with_its_reasons_in_text()
    {
        foreach (var role in Bundled.Catalog.Roles.All)
        {
            var page = await Pages.RenderAsync<RolePage, RoleView>(RoleQuery.Find(Bundled.Catalog, Pages.Url($"/roles/{role.Slug}", role.Slug)).View());

            var fact = page.QuerySelector(".facts details.ev")!;
            fact.QuerySelector("summary")!.TextContent.Should().Be("Thin");
            fact.QuerySelector("summary")!.GetAttribute("title").Should().Be(fact.QuerySelector("small")!.TextContent).And.EndWith(".", "hover says what the text says");
            fact.QuerySelector("a")!.GetAttribute("href").Should().Be("/about/method#evidence");
            page.QuerySelectorAll("section > details.ev").Length.Should().BeGreaterThanOrEqualTo(5);
            page.QuerySelectorAll("section > details.ev").Should().OnlyContain(part => part.TextContent.Contains("publisher") && part.TextContent.Contains("evidence"));
            page.QuerySelector("section[aria-labelledby=day] summary")!.TextContent.Should().Be("Thin evidence");
        }
    }

    [Fact]
    public void Programs_are_told_every_source_that_the_page_cites()
    {
        var view = RoleQuery.Find(Bundled.Catalog, Pages.Url("/roles/zkml-engineer", "zkml-engineer")).View();
        var cited = Pages.DataOf(view.Head.JsonLd![0])["mainEntityOfPage"]!["citation"]!.AsArray().Select(work => (string)work!["@id"]!).ToList();
        cited.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(view.Notes.All.Where(note => note.Cite is not null).Select(note => "/sources/" + note.Cite!.Source).Distinct());
    }
}
