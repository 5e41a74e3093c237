using AngleSharp.Dom;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Match;
using HybridCareers.Web.Public.Paths;
using Some = HybridCareers.Tests.Search.Some;

namespace HybridCareers.Tests.Web.Public.Match;

public class MatchPageTests
{
    private const string Engineer = "py.3,ml.3,la.2,nn.3,torch";

    [Fact]
    public async Task Without_skills_it_asks_for_some()
    {
        var page = await RenderAsync(Bundled.Catalog);

        page.QuerySelector("#found")!.TextContent.Should().Be("No skills given yet");
        page.QuerySelectorAll("input[type=checkbox][name=have]").Should().HaveCount(Bundled.Catalog.Skills.All.Count);
        page.QuerySelectorAll("fieldset legend").Select(legend => legend.TextContent).Should().Equal("AI", "Shared by AI and Web3", "Web3", "General");
    }

    [Fact]
    public async Task Ways_that_save_ticking_stand_before_the_long_list()
    {
        var page = await RenderAsync(Bundled.Catalog);
        var order = page.QuerySelectorAll("#origins, textarea[name=text], input[type=checkbox]:first-of-type").Select(part => part.LocalName).Distinct();

        order.Should().Equal("h2", "textarea", "input");
    }

    [Fact]
    public async Task Each_typical_origin_leads_to_its_reasons()
    {
        var page = await RenderAsync(Bundled.Catalog);
        var whys = page.QuerySelectorAll("ul.tags a.small").Select(link => link.GetAttribute("href")!.Split('#')).ToList();

        whys.Should().HaveCount(8);
        foreach (var why in whys)
        {
            var path = PathQuery.Find(Bundled.Catalog, Pages.Url(why[0], why[0].Split('/')[^1])).View();
            (await Pages.RenderAsync<PathPage, PathView>(path)).GetElementById(why[1])!.Closest("details")!.QuerySelectorAll("li").Should().NotBeEmpty();
        }
    }

    [Fact]
    public async Task With_two_skills_no_figure_is_said()
    {
        var page = await RenderAsync(Bundled.Catalog, ("have", "py,sol"));

        page.QuerySelector("#found")!.TextContent.Should().Be("Not enough information");
        page.QuerySelector("main")!.TextContent.Should().NotContain("%");
    }

    [Fact]
    public async Task Roles_stand_best_first_with_every_term_shown()
    {
        var view = Find(Bundled.Catalog, ("have", Engineer)).View();
        var page = await Pages.RenderAsync<MatchPage, MatchView>(view);

        view.Roles.Select(role => role.Percent).Should().BeInDescendingOrder();
        foreach (var (role, shown) in view.Roles.Zip(page.QuerySelectorAll("li.match")))
        {
            var content = Bundled.Catalog.Roles.Find(role.Slug)!.Content;
            shown.QuerySelectorAll("tbody tr").Should().HaveCount(content.Skills.Count);
            role.Sum.Should().BeApproximately(role.Terms.Sum(term => term.Counts), 0.03m);
            shown.TextContent.Should().Contain($"{role.Percent} % match").And.Contain(role.Terms[0].Name);
        }
    }

    [Fact]
    public async Task What_one_has_is_never_called_missing()
    {
        // Neural networks are an optional skill of the engineer and worth more as a neighbour of an essential one.
        var page = await RenderAsync(Bundled.Catalog, ("have", "py.3,ml.3,sol.1,nn"));
        var (engineer, scientist) = (page.GetElementById("zkml-engineer")!.TextContent, page.GetElementById("on-chain-data-scientist")!.TextContent);

        engineer.Should().Contain("You have it, but it is counted elsewhere: Neural networks (for Zero-knowledge machine learning)").And.NotContain("but optional: Neural")
            .And.Contain("◇ Counted elsewhereYou have it, but it counts for Zero-knowledge machine learning, where it is worth more.");
        scientist.Should().Contain("You have Machine learning as well, but it counts for Predictive modelling: together they are worth more that way.");
    }

    [Fact]
    public void The_chosen_skills_are_the_address_in_its_one_form()
    {
        var view = Find(Bundled.Catalog, ("have", "Python.3, sol,py,zkp"), ("coding", "yes")).View();

        view.Head.Path.Should().Be("/match?coding=yes&have=py.3,sol,zkp");
        view.Head.Listed.Should().BeFalse();
        view.Head.Twin.Should().Be("/api/v1" + view.Head.Path);
    }

    [Fact]
    public async Task What_is_no_skill_is_named_and_not_counted()
    {
        var page = await RenderAsync(Bundled.Catalog, ("have", "py,sol,zkp,juggling"));

        page.QuerySelector("main")!.TextContent.Should().Contain("Not counted, because we have no such skill, or have it no more: “juggling”.");
        page.QuerySelectorAll("select[name=have]").Should().HaveCount(3);
    }

    [Fact]
    public async Task What_may_have_been_meant_is_offered_one_by_one_and_together()
    {
        var page = await RenderAsync(Bundled.Catalog, ("have", "sol.3,pyhton,Docker and Rust"), ("coding", "yes"));
        var links = page.QuerySelectorAll("p.small").Single(said => said.TextContent.StartsWith("Did you mean Python, Docker, Rust? Take all of these", StringComparison.Ordinal)).QuerySelectorAll("a");

        links.Select(link => link.GetAttribute("href")).Should().Equal(
            "/match?coding=yes&have=py,sol.3", "/match?coding=yes&have=dock,sol.3", "/match?coding=yes&have=rust,sol.3", "/match?coding=yes&have=dock,py,rust,sol.3");
        (await RenderAsync(Bundled.Catalog, ("have", "juggling"))).QuerySelector("main")!.TextContent.Should().NotContain("Did you mean");
    }

    [Fact]
    public async Task What_was_meant_beside_a_very_long_choice_is_named_and_repeats_none_of_it()
    {
        var catalog = Some.Catalog([Some.Skill("Rust", code: "rust"), .. Enumerable.Range(0, 300).Select(i => Some.Skill($"Weaving {i}", code: $"w{i}"))]);
        var page = await RenderAsync(catalog, ("have", string.Join(',', Enumerable.Range(0, 300).Select(i => $"w{i}")) + ",rustt"));

        page.QuerySelectorAll("p.small").Single(said => said.TextContent == "Did you mean Rust?").QuerySelectorAll("a").Should().BeEmpty();
    }

    [Fact]
    public void Filters_say_whom_they_leave_out()
    {
        var catalog = Small.Catalog(
            ("a", Skill("a")), ("b", Skill("b")), ("c", Skill("c")),
            ("coder", Role(CodingNeed.Yes)), ("talker", Role(CodingNeed.No)), ("unknown", Role(CodingNeed.Unknown)),
            ("short", Small.Role("Short", Small.Need("a")) with { Coding = new(CodingNeed.Yes, null, Small.Grounds) }));
        var view = Find(catalog, ("have", "a,b,c"), ("coding", "yes")).View();

        view.Roles.Select(role => role.Slug).Should().Equal("coder");
        (view.FilteredOut, view.FilteredUnknown, view.TooLittleKnown, view.Total).Should().Be((2, 1, 1, 1));
        MatchWords.LeftOut(view).Should().Contain("Your filters left out 2 roles, 1 of them only because it is not known.");
    }

    [Fact]
    public void Equal_matches_say_what_decides()
    {
        var catalog = Small.Catalog(("a", Skill("a")), ("b", Skill("b")), ("c", Skill("c")), ("one", Role(CodingNeed.No)), ("two", Role(CodingNeed.Yes)));

        Find(catalog, ("have", "a,b,c")).View().Roles.Select(role => role.Tied).Should().Equal(false, true);
    }

    [Theory]
    [InlineData("coding", "maybe", "The parameter 'coding' is 'maybe'; use unknown, yes, some or no.")]
    [InlineData("page", "2", "The parameter 'page' is '2', but this list has one page; leave it out.")]
    [InlineData("have", "2~x", "The list of skills was written by a later version of this site, whose links this one cannot read.")]
    public void What_cannot_be_asked_is_refused_with_the_reason(string key, string value, string why) =>
        Find(Bundled.Catalog, (key, value)).Should().Be(new Refused<MatchView>(why));

    [Fact]
    public async Task Without_a_choice_what_to_learn_next_is_counted_for_the_first_three_roles()
    {
        var view = Find(Bundled.Catalog, ("have", Engineer)).View();
        var page = await Pages.RenderAsync<MatchPage, MatchView>(view);

        view.Sought.Should().Equal(view.Roles.Take(3).Select(role => role.Title));
        view.Next.Should().OnlyContain(next => next.Roles <= 3);
        page.QuerySelector("table.next caption")!.TextContent.Should().Contain(view.Roles[0].Title).And.NotContain(view.Roles[^1].Title);
    }

    [Fact]
    public async Task What_to_learn_next_is_counted_for_the_roles_of_one_s_choice()
    {
        var view = Find(Bundled.Catalog, ("have", Engineer), ("target", "decentralized-ai-ethicist,zkml-engineer")).View();
        var page = await Pages.RenderAsync<MatchPage, MatchView>(view);

        view.Head.Path.Should().Be("/match?have=la.2,ml.3,nn.3,py.3,torch&target=decentralized-ai-ethicist,zkml-engineer");
        view.Sought.Should().Equal("Decentralized AI Ethicist", "ZKML Engineer");
        view.Next.Should().OnlyContain(next => next.Roles <= 2);
        page.QuerySelector("table.next caption")!.TextContent.Should().Contain("over Decentralized AI Ethicist and ZKML Engineer");
        page.QuerySelectorAll("input[name=target][checked]").Should().HaveCount(2);
        Find(Bundled.Catalog, ("have", Engineer), ("target", "barista")).Should().BeOfType<Refused<MatchView>>().Which.Why.Should().Contain("the parameter 'target'");
    }

    [Fact]
    public async Task What_keeps_most_doors_open_is_sought_among_all_roles()
    {
        var view = Find(Bundled.Catalog, ("have", "comm,ethic,pol")).View();

        view.MostDoors!.Slug.Should().Be("python", "most of all roles ask for it, whichever are shown");
        (await Pages.RenderAsync<MatchPage, MatchView>(view)).QuerySelector("#next ~ p")!.TextContent.Should().Contain("keeps most doors open: 4 roles of all");
    }

    [Fact]
    public async Task Two_thousand_skills_of_a_large_catalogue_are_matched_and_paged()
    {
        var have = string.Join(',', Large.Catalog.Skills.All.Take(2_000).Select(skill => skill.Content.Code));
        var view = Find(Large.Catalog, ("have", have), ("page", "5")).View();

        view.Have.Should().HaveCount(2_000);
        view.Roles.Should().HaveCount(10);
        (await Pages.RenderAsync<MatchPage, MatchView>(view)).QuerySelectorAll("li.match").Should().HaveCount(10);
    }

    [Fact]
    public async Task An_empty_catalogue_knows_no_skill() =>
        (await RenderAsync(Catalog.Empty, ("have", "py,sol,zkp"))).QuerySelector("#found")!.TextContent.Should().Be("No skills given yet");

    private static SkillContent Skill(string code) => new(code, code, SkillKind.Tool, SkillDomain.Ai, [], [], [], [], []);

    private static RoleContent Role(CodingNeed coding) =>
        Small.Role("Role", Small.Need("a"), Small.Need("b"), Small.Need("c")) with { Coding = new(coding, null, Small.Grounds) };

    private static Answer<MatchView> Find(Catalog catalog, params (string, string)[] values) => MatchQuery.Find(catalog, Pages.Url("/match", "", values));

    private static async Task<IDocument> RenderAsync(Catalog catalog, params (string, string)[] values) =>
        await Pages.RenderAsync<MatchPage, MatchView>(Find(catalog, values).View());
}
