using AngleSharp.Dom;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Compare;
using static HybridCareers.Tests.Support.SmallCatalog;

namespace HybridCareers.Tests.Web.Public.Compare;

public class ComparePageTests
{
    private static readonly Catalog Few = Of(
        [
            Skill("s"), Skill("t"), .. "abcdefg".Select(letter => Role(letter.ToString(), $"Role {letter}", skills: letter < 'c' ? ["s", "t"] : ["t"])),
            Table("table", ("a", "Competitive", "Growing"), ("b", null, "Moderate"), ("c", "Average", "Hot"), ("d", "Competitive", "Very High"), ("e", "Competitive", null), ("gone", "Competitive", "Stable")),
        ],
        new RetiredSlug(EntryKind.Role, "old", "a"), new RetiredSlug(EntryKind.Role, "dead", null));

    [Fact]
    public async Task Without_roles_the_tables_stand_as_their_source_has_them()
    {
        var page = await RenderAsync(Bundled.Catalog);
        var table = Bundled.Catalog.Comparisons.All.Should().ContainSingle().Subject.Content;

        page.QuerySelectorAll("thead th").Select(head => head.TextContent.Trim()).Should().Equal(table.Columns.Select(column => column.Label));
        var rows = page.QuerySelectorAll("tbody tr");
        rows.Select(row => row.QuerySelector("th a")!.TextContent).Should().Equal(table.Rows.Select(row => row.Label));
        rows.Select(row => row.QuerySelector("th a")!.GetAttribute("href")).Should().Equal(table.Rows.Select(row => $"/roles/{row.Role}"));
        rows.Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent)))
            .Should().Equal(table.Rows.Select(row => $"{string.Join(", ", row.Skills.Select(skill => skill.Label))}|{row.PayLabel}|{row.DemandWord}"));
        rows.Should().OnlyContain(row => row.QuerySelector("th sup.c") != null);
        page.QuerySelectorAll("section li").Select(item => item.TextContent).Should().Contain(text => text.StartsWith(table.Footnotes[0].Text));
    }

    [Fact]
    public async Task Roles_that_do_not_differ_are_said_so_instead_of_empty_tables()
    {
        var main = (await RenderAsync(Few, ("roles", "c,d"), ("diff", "only"))).QuerySelector("main")!;

        main.QuerySelectorAll("table").Should().BeEmpty();
        main.QuerySelectorAll("section > .unknown").Select(said => said.TextContent).Should().Contain("These roles differ in nothing that is compared here.").And.Contain("None.");
    }

    [Theory]
    [InlineData(null, "a b c d e gone")]
    [InlineData("source", "a b c d e gone")]
    [InlineData("role", "a b c d e gone")]
    [InlineData("pay", "c a d e gone b")]
    [InlineData("demand", "d b a gone c e")]
    public void Rows_are_sorted_with_what_is_not_known_last(string? sort, string roles) =>
        string.Join(' ', Find(Few, sort is null ? [] : [("sort", sort)]).View().Tables[0].Rows.Select(row => row.Role)).Should().Be(roles);

    [Fact]
    public async Task Sorting_by_demand_names_its_two_scales_and_what_is_on_neither()
    {
        var text = (await RenderAsync(Few, ("sort", "demand"))).QuerySelector("main")!.TextContent;

        text.Should().Contain("two scales").And.Contain("2 rows whose word is on neither scale, or that has none, stand last.");
    }

    [Fact]
    public async Task An_empty_cell_is_said_to_be_empty_and_a_role_that_is_not_live_is_no_link()
    {
        var page = await RenderAsync(Few);

        page.QuerySelectorAll("td .unknown").Select(cell => cell.TextContent).Should().Equal("Empty in the source", "Empty in the source");
        page.QuerySelectorAll("tbody th a[href^='/roles']").Should().HaveCount(5);
    }

    [Fact]
    public async Task Roles_stand_side_by_side_in_the_order_chosen_with_differences_first()
    {
        string[] slugs = ["zkml-engineer", "ai-agent-economist", "zkml-engineer"];
        var view = Find(Bundled.Catalog, ("roles", string.Join(',', slugs))).View();
        var page = await Pages.RenderAsync<ComparePage, CompareView>(view);

        view.Roles.Select(role => role.Slug).Should().Equal(slugs.Take(2));
        view.Head.Path.Should().Be("/compare?roles=zkml-engineer,ai-agent-economist");
        view.Aspects.Should().HaveCount(Enum.GetValues<Aspect>().Length).And.BeInDescendingOrder(aspect => aspect.Differs);
        page.QuerySelectorAll(".part").Select(part => part.TextContent).Should().Equal("Where they differ", "What they have in common");
        page.QuerySelectorAll("#sides ~ .scroll thead a").Select(link => link.TextContent).Should().Equal("ZKML Engineer", "AI Agent Economist");
        page.QuerySelectorAll("input[checked]").Select(box => box.GetAttribute("value")).Should().Equal(slugs.Take(2));
        var notes = page.QuerySelectorAll(".notes li").Select(note => "#" + note.Id).ToHashSet();
        page.QuerySelectorAll("sup.c a").Should().NotBeEmpty().And.OnlyContain(link => notes.Contains(link.GetAttribute("href")!));
    }

    [Fact]
    public async Task Only_differences_can_be_shown()
    {
        var page = await RenderAsync(Bundled.Catalog, ("roles", "zkml-engineer,ai-agent-economist"), ("diff", "only"));

        page.QuerySelectorAll(".part").Select(part => part.TextContent).Should().Equal("Where they differ");
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").Should().EndWith("/compare?roles=zkml-engineer,ai-agent-economist&diff=only");
    }

    [Fact]
    public async Task Shared_and_single_skills_are_listed()
    {
        var page = await RenderAsync(Few, ("roles", "a,c"));

        page.QuerySelectorAll("section ul.tags").Should().ContainSingle("nothing is shared but not essential").Which.TextContent.Trim().Should().Be("t");
        page.QuerySelector(".lead")!.TextContent.Should().Be("1 skill is asked for by both; 1 only by Role a, 0 only by Role c.");
    }

    [Fact]
    public async Task Roles_that_are_alike_in_everything_differ_in_nothing() =>
        (await RenderAsync(Few, ("roles", "c,d"))).QuerySelectorAll(".part").Select(part => part.TextContent).Should().Equal("What they have in common");

    [Fact]
    public async Task One_role_asks_for_another()
    {
        var page = await RenderAsync(Few, ("roles", "b"));

        page.QuerySelector(".lead")!.TextContent.Should().Be("Role b is chosen. Choose at least one more role.");
        page.QuerySelectorAll("input[checked]").Should().ContainSingle().Which.GetAttribute("value").Should().Be("b");
        page.QuerySelectorAll("table").Should().BeEmpty();
    }

    [Fact]
    public async Task More_roles_than_fit_can_be_named_by_title()
    {
        var page = await RenderAsync(Large.Catalog);

        page.QuerySelectorAll("input[name=roles][type=checkbox]").Should().HaveCount(24);
        page.QuerySelector("label[for=other] ~ input, #other").Should().NotBeNull();
        var title = Large.Catalog.Roles.All[2_000].Content.Title;
        Find(Large.Catalog, ("roles", title.ToUpperInvariant())).View().Roles.Should().ContainSingle().Which.Title.Should().Be(title);
    }

    [Theory]
    [InlineData("roles", "a,b,c,d,e,f,g", "The parameter 'roles' names 7 roles; at most 6 fit side by side. Take 1 of them out.")]
    [InlineData("roles", "a,barista", "We have no role 'barista'; the parameter 'roles' takes the names that stand in the addresses of roles, separated by commas.")]
    [InlineData("roles", "b,old", "The role 'old' stands at 'a' now; use that name in the parameter 'roles'.")]
    [InlineData("roles", "b,dead", "The role 'dead' was taken down; take it out of the parameter 'roles'.")]
    [InlineData("sort", "colour", "The parameter 'sort' is 'colour'; use source, role, skills, pay or demand.")]
    [InlineData("diff", "yes", "The parameter 'diff' is 'yes'; use only, or leave it out.")]
    public void What_cannot_be_compared_is_refused_with_the_reason(string key, string value, string why) =>
        Find(Few, (key, value)).Should().Be(new Refused<CompareView>(why));

    [Fact]
    public void A_thousand_names_are_refused_briefly() =>
        Find(Few, ("roles", string.Join(',', Enumerable.Range(0, 1_000).Select(number => $"x{number}")))).Should().BeOfType<Refused<CompareView>>().Which.Why.Length.Should().BeLessThan(200);

    [Fact]
    public async Task An_empty_catalogue_has_nothing_to_compare() =>
        (await RenderAsync(Catalog.Empty)).QuerySelector("main")!.TextContent.Should().Contain("No role is published yet.").And.Contain("No comparison table is published.");

    private static Answer<CompareView> Find(Catalog catalog, params (string, string)[] values) => CompareQuery.Find(catalog, Pages.Url("/compare", "", values));

    private static Task<IDocument> RenderAsync(Catalog catalog, params (string, string)[] values) => Pages.RenderAsync<ComparePage, CompareView>(Find(catalog, values).View());
}
