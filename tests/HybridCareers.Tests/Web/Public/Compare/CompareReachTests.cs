using HybridCareers.Content;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Compare;

namespace HybridCareers.Tests.Web.Public.Compare;

public class CompareReachTests
{
    [Fact]
    public async Task My_skills_are_a_column_with_match_gap_and_hours()
    {
        var view = CompareQuery.Find(Bundled.Catalog, Pages.Url("/compare", "", ("roles", "zkml-engineer,ai-agent-economist"), ("have", "py.3,gt,md,stat"))).View();
        var page = await Pages.RenderAsync<ComparePage, CompareView>(view);

        view.Head.Path.Should().Be("/compare?roles=zkml-engineer,ai-agent-economist&have=gt,md,py.3,stat");
        view.Reach.Should().HaveCount(2);
        view.Reach[1].Percent.Should().BeGreaterThan(view.Reach[0].Percent!.Value);
        view.Reach[1].Hours!.Mean.Should().BeLessThan(view.Reach[0].Hours!.Mean);
        view.Reach.Should().OnlyContain(reach => reach.Hours!.Low < reach.Hours.Likely && reach.Hours.Likely < reach.Hours.High);
        view.Reach[1].Missing.Concat(view.Reach[1].Partly.Select(gap => new NamedPage(gap.Slug, gap.Title))).Select(skill => skill.Slug)
            .Should().BeEquivalentTo("defi-primitives", "tokenomics", "ai-agents");
        page.QuerySelectorAll("#mine ~ .scroll tbody tr").Should().HaveCount(2);
        page.QuerySelectorAll("td[data-label=You]").Select(said => said.TextContent).Should().Contain("✓ level 3").And.Contain("○ not yet")
            .And.HaveCount(view.Skills.Count);
    }

    [Fact]
    public async Task Without_skills_there_is_no_such_column()
    {
        var view = CompareQuery.Find(Bundled.Catalog, Pages.Url("/compare", "", ("roles", "zkml-engineer,ai-agent-economist"))).View();

        view.Reach.Should().BeEmpty();
        (await Pages.RenderAsync<ComparePage, CompareView>(view)).QuerySelector("#mine").Should().BeNull();
    }

    [Fact]
    public async Task What_is_met_in_part_is_named_with_what_meets_it()
    {
        var view = CompareQuery.Find(Bundled.Catalog, Pages.Url("/compare", "", ("roles", "zkml-engineer,ai-agent-economist"), ("have", "py,bf,juggling"))).View();

        view.NotKnown.Should().Contain("juggling");
        (await Pages.RenderAsync<ComparePage, CompareView>(view)).QuerySelector("main")!.TextContent.Should().Contain("Not counted, because we have no such skill");
        ReachWords.Partly(new(1, [], [new("a", "A", "B"), new("c", "C", "C")], null, 0)).Should().Be("A (through B), C");
        ReachWords.Hours(new(1, [], [], null, 2)).Should().Be("Hours not known");
    }

    [Fact]
    public void A_skill_known_too_little_that_counts_elsewhere_is_met_in_part_and_not_missing()
    {
        var catalog = Small.Catalog(
            ("wide", Small.Skill("Wide") with { Code = "w" }), ("narrow", Small.Skill("Narrow") with { Code = "n", Broader = ["wide"] }), ("other", Small.Skill("Other") with { Code = "o" }),
            ("a", Small.Role("A", Small.Need("wide") with { Level = ProficiencyLevel.Expert }, Small.Need("narrow"), Small.Need("other"))), ("b", Small.Role("B", Small.Need("other"))));
        var reach = CompareQuery.Find(catalog, Pages.Url("/compare", "", ("roles", "a,b"), ("have", "w.1"))).View().Reach[0];

        reach.Partly.Should().Contain(new PartGap("wide", "Wide", "Wide")).And.Contain(new PartGap("narrow", "Narrow", "Wide"));
        reach.Missing.Select(skill => skill.Slug).Should().Equal("other");
    }

    [Fact]
    public void Who_has_arrived_has_nothing_left()
    {
        var all = string.Join(',', Bundled.Catalog.Skills.All.Select(skill => skill.Content.Code));
        var view = CompareQuery.Find(Bundled.Catalog, Pages.Url("/compare", "", ("roles", "zkml-engineer,ai-agent-economist"), ("have", all))).View();

        view.Reach.Should().OnlyContain(reach => reach.Percent == 100 && reach.Missing.Count == 0);
        ReachWords.Hours(view.Reach[0]).Should().Be("Nothing is left to learn");
    }
}
