using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Skills;

namespace HybridCareers.Tests.Web.Public.Skills;

public class SkillListPageTests
{
    private static readonly Catalog Few = Small.Catalog(
        ("rust", Small.Skill("Rust", kind: SkillKind.Language)),
        ("solidity", Small.Skill("Solidity", SkillDomain.Web3, SkillKind.Language)),
        ("zkml", Small.Skill("ZKML", SkillDomain.Both, SkillKind.Method) with { Aliases = ["Verifiable inference"] }),
        ("ecoles", Small.Skill("Écoles", SkillDomain.Ai) with { Aliases = ["Überblick"] }),
        ("a", Small.Role("A", Small.Need("rust", Importance.Optional), Small.Need("solidity"))),
        ("b", Small.Role("B", Small.Need("rust", Importance.Optional))));

    [Fact]
    public void Skills_stand_by_field_and_then_by_name_unless_asked_otherwise()
    {
        Names(Few).Should().Equal("Écoles", "ZKML", "Solidity", "Rust");
        Names(Few, ("sort", "name")).Should().Equal("Écoles", "Rust", "Solidity", "ZKML");
        Names(Few, ("sort", "roles")).Should().Equal("Rust", "Solidity", "Écoles", "ZKML");
    }

    [Fact]
    public void A_row_counts_the_roles_that_ask_for_the_skill()
    {
        var rust = Find(Few).Skills.Single(skill => skill.Slug == "rust");

        (rust.EssentialFor, rust.OptionalFor, rust.Roles).Should().Be((0, 2, 2));
    }

    [Theory]
    [InlineData("domain", "web3", "Solidity")]
    [InlineData("kind", "method", "ZKML")]
    [InlineData("text", "sOLi", "Solidity")]
    [InlineData("text", "inference verif", "ZKML")]
    [InlineData("text", "ÜBER", "Écoles")]
    [InlineData("text", "uber eco", "Écoles")]
    public void Each_filter_leaves_what_it_says(string key, string value, string left) => Names(Few, (key, value)).Should().Equal(left);

    [Fact]
    public void Facets_count_what_each_value_would_leave_beside_the_other_filters()
    {
        var view = Find(Few, ("kind", "language"), ("domain", "web3"));

        view.Domains.Select(facet => (facet.Value, facet.Count, facet.IsChosen)).Should().Equal(("ai", 0, false), ("both", 0, false), ("web3", 1, true), ("general", 1, false));
        view.Kinds.Single(kind => kind.Value == "language").Should().BeEquivalentTo(new { Count = 1, IsChosen = true });
        view.Total.Should().Be(1);
    }

    [Fact]
    public async Task Nothing_left_says_which_filter_to_loosen()
    {
        var view = Find(Few, ("domain", "ai"), ("kind", "language"));
        var page = await Pages.RenderAsync<SkillListPage, SkillListView>(view);

        view.Loosen.Select(way => (way.Key, way.Count)).Should().Equal(("domain", 2), ("kind", 1));
        page.QuerySelector("main")!.TextContent.Should().Contain("No skill fits all of that");
        page.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")).Should().Equal("/skills?kind=language", "/skills?domain=ai");
    }

    [Fact]
    public async Task Nothing_left_without_a_single_culprit_offers_a_new_beginning()
    {
        var page = await Pages.RenderAsync<SkillListPage, SkillListView>(Find(Few, ("domain", "ai"), ("kind", "tool"), ("text", "zz")));

        page.QuerySelector("main")!.TextContent.Should().Contain("No single condition is to blame");
    }

    [Theory]
    [InlineData("domain", "shared")]
    [InlineData("kind", "Language")]
    [InlineData("sort", "random")]
    [InlineData("page", "0")]
    [InlineData("page", "2")]
    public void What_makes_no_sense_is_refused(string key, string value) =>
        SkillListQuery.Find(Few, Pages.Url("/skills", "", (key, value))).Should().BeOfType<Refused<SkillListView>>()
            .Which.Why.Should().Contain($"'{key}'").And.Contain($"'{value}'");

    [Fact]
    public async Task No_skill_at_all_is_said()
    {
        var page = await Pages.RenderAsync<SkillListPage, SkillListView>(Find(Catalog.Empty));

        page.QuerySelector("main")!.TextContent.Should().Contain("No skill is published yet");
        page.QuerySelectorAll("form[action='/skills']").Should().BeEmpty();
    }

    [Fact]
    public void A_hundred_skills_make_a_page_and_letters_lead_to_theirs()
    {
        var many = Small.Catalog([.. Enumerable.Range(0, 250).Select(number => ($"s{number}", (IContent)Small.Skill($"{(number < 120 ? "Alpha" : "Beta")} {number:000}")))]);

        var second = Find(many, ("sort", "name"), ("page", "2"));

        (second.Pages, second.Total, second.Skills.Count).Should().Be((3, 250, 100));
        second.Skills[0].Name.Should().Be("Alpha 100");
        second.Letters.Select(letter => (letter.Name, letter.Page, letter.Count)).Should().Equal(("A", 1, 120), ("B", 2, 130));
        Find(many, ("page", "3")).Skills.Should().HaveCount(50);
    }

    [Fact]
    public void Names_that_begin_with_no_letter_come_last()
    {
        var view = Find(Small.Catalog(("b", Small.Skill("3D printing")), ("a", Small.Skill("Éclairs")), ("c", Small.Skill("Zinc"))), ("sort", "name"));

        view.Letters.Select(letter => letter.Name).Should().Equal("E", "Z", "#");
        view.Skills.Select(skill => skill.Name).Should().Equal("Éclairs", "Zinc", "3D printing");
    }

    [Fact]
    public async Task Text_of_strangers_stays_text()
    {
        var page = await Pages.RenderAsync<SkillListPage, SkillListView>(Find(Few, ("text", "\"><script>alert(1)</script>")));

        page.QuerySelectorAll("main script").Should().BeEmpty();
        page.QuerySelector("#named")!.GetAttribute("value").Should().Be("\"><script>alert(1)</script>");
    }

    [Fact]
    public async Task Every_bundled_skill_is_linked_in_every_order()
    {
        foreach (var sort in new[] { "field", "name", "roles" })
        {
            var page = await Pages.RenderAsync<SkillListPage, SkillListView>(Find(Bundled.Catalog, ("sort", sort)));

            page.QuerySelectorAll(".index li a").Select(link => link.GetAttribute("href")).Should()
                .BeEquivalentTo(Bundled.Catalog.Skills.All.Select(skill => $"/skills/{skill.Slug}"), sort);
        }
    }

    private static SkillListView Find(Catalog catalog, params (string Key, string Value)[] values) =>
        SkillListQuery.Find(catalog, Pages.Url("/skills", "", values)).View();

    private static IEnumerable<string> Names(Catalog catalog, params (string Key, string Value)[] values) => Find(catalog, values).Skills.Select(skill => skill.Name);
}
