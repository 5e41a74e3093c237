using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Compare;

namespace HybridCareers.Tests.Web.Public.Compare;

public class NearHintsTests
{
    [Fact]
    public async Task Near_roles_are_offered_with_their_reasons_and_those_chosen_are_not()
    {
        var view = CompareQuery.Find(Bundled.Catalog, Pages.Url("/compare", "", ("roles", "zkml-engineer,ai-agent-economist"), ("have", "py"))).View();
        var page = await Pages.RenderAsync<ComparePage, CompareView>(view);

        view.Near.Should().HaveCount(3).And.OnlyContain(near => near.To == "ZKML Engineer" || near.To == "AI Agent Economist");
        view.Near.Select(near => near.Slug).Should().OnlyHaveUniqueItems().And.NotContain(["zkml-engineer", "ai-agent-economist"]);
        page.QuerySelectorAll("section[aria-labelledby=near] li a.small").Select(link => link.GetAttribute("href")).Should()
            .Equal(view.Near.Select(near => $"/compare?roles=zkml-engineer,ai-agent-economist,{near.Slug}&have=py"));
    }

    [Fact]
    public async Task What_counts_in_part_and_what_has_no_use_stand_among_the_reasons()
    {
        var catalog = Small.Catalog(
            ("wide", Small.Skill("Wide")), ("narrow", Small.Skill("Narrow") with { Broader = ["wide"] }), ("odd", Small.Skill("Odd")), ("new", Small.Skill("New")), ("same", Small.Skill("Same")),
            ("a", Small.Role("A", Small.Need("same"), Small.Need("narrow"), Small.Need("odd"))), ("b", Small.Role("B", Small.Need("same"), Small.Need("wide"), Small.Need("new"))),
            ("apart", Small.Role("Apart", Small.Need("new"))));
        var view = CompareQuery.Find(catalog, Pages.Url("/compare", "", ("roles", "a"))).View();
        var page = await Pages.RenderAsync<ComparePage, CompareView>(view);

        view.Near[0].Slug.Should().Be("b", "what both ask for says nothing where every role asks for it, so there is a third");
        page.QuerySelectorAll("section[aria-labelledby=near] li:first-child small").Select(reason => reason.TextContent).Should()
            .Equal("Shared: Same", "Counts in part: Wide (through Narrow)", "You would have to add: New", "Not asked for there: Odd");
    }

    [Fact]
    public void One_role_gets_hints_and_six_get_none()
    {
        NearHints.Of(Bundled.Catalog, [Bundled.Catalog.Roles.Find("zkml-engineer")!]).Should().NotBeEmpty();
        NearHints.Of(Bundled.Catalog, [.. Bundled.Catalog.Roles.All.Take(6)]).Should().BeEmpty();
        NearHints.Of(Bundled.Catalog, Array.Empty<Live<RoleContent>>()).Should().BeEmpty();
    }
}
