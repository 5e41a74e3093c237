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
}
