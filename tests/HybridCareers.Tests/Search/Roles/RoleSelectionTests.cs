using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Search.Roles;
using HybridCareers.Tests.Support;
using static HybridCareers.Tests.Support.SmallCatalog;

namespace HybridCareers.Tests.Search.Roles;

public class RoleSelectionTests
{
    private static readonly Catalog Few = Of(
        Skill("ml", SkillDomain.Ai), Skill("sol", SkillDomain.Web3), Skill("zk", SkillDomain.Both), Skill("talk"),
        Role("a", "Alpha", DemandLevel.High, DemandTrend.Rising, CodingNeed.Yes, EntryLevel.Senior, "Builds models of networks.", "ml", "zk"),
        Role("b", "Beta", DemandLevel.VeryHigh, coding: CodingNeed.Yes, summary: "Writes contracts.", skills: ["sol", "talk?"]),
        Role("c", "Gamma", trend: DemandTrend.Rising, skills: ["talk"]),
        Role("d", "Delta"));

    [Fact]
    public void Nothing_asked_selects_every_role() => Select().Total.Should().Be(4);

    [Fact]
    public void Values_of_one_facet_are_alternatives_and_facets_are_joined()
    {
        Titles(Select(new RoleCondition("demand", ["high", "very-high"]))).Should().Equal("Alpha", "Beta");
        Titles(Select(new RoleCondition("demand", ["high", "very-high"]), new RoleCondition("trend", ["rising"]))).Should().Equal("Alpha");
        Titles(Select(new RoleCondition("demand", ["unknown"]))).Should().Equal("Delta", "Gamma");
    }

    [Fact]
    public void Every_role_has_exactly_one_value_of_each_facet()
    {
        foreach (var (catalog, facet) in new[] { Few, Bundled.Catalog, Large.Catalog }.SelectMany(catalog => RoleFacet.All.Select(facet => (catalog, facet))))
            new RoleSelection(RoleIndex.In(catalog), []).CountsOf(facet).Sum(pair => pair.Count).Should().Be(catalog.Roles.All.Count, facet.Key);
    }

    [Fact]
    public void A_role_without_live_skills_has_no_known_emphasis() =>
        Select().CountsOf(RoleFacet.Emphasis).Should().Equal(("ai", 1), ("web3", 1), ("both", 0), ("general", 1), ("unknown", 1));

    [Fact]
    public void Counts_of_a_facet_leave_its_own_condition_aside() =>
        Select(new RoleCondition("demand", ["high"]), new RoleCondition("coding", ["yes"])).CountsOf(RoleFacet.Demand)
            .Should().Equal(("very-high", 1), ("high", 1), ("moderate", 0), ("unknown", 0));

    [Fact]
    public void Counts_are_those_of_a_plain_scan()
    {
        RoleCondition[] asked = [new("coding", ["yes", "some"]), new("text", ["digital des"])];
        var found = new RoleSelection(RoleIndex.In(Large.Catalog), asked);
        var scan = RoleCard.AllOf(Large.Catalog).Where(card => card.Coding.Need is CodingNeed.Yes or CodingNeed.Some
            && Says(Large.Catalog.Roles.Find(card.Slug)!.Content, "digital") && Says(Large.Catalog.Roles.Find(card.Slug)!.Content, "des")).ToList();

        scan.Should().HaveCountGreaterThan(10, "the test must have something to count");
        found.Total.Should().Be(scan.Count);
        found.Part(RoleSort.Title, 0, int.MaxValue).Should().Equal(scan);
        found.CountsOf(RoleFacet.Entry).Should().Equal(RoleFacet.Entry.Values.Select(value => (value, scan.Count(card => RoleFacet.Entry.ValueOf(card) == value))));
    }

    [Fact]
    public void Several_skills_are_all_asked_for()
    {
        Titles(Select(new RoleCondition("skill", ["talk"]))).Should().Equal("Beta", "Gamma");
        Titles(Select(new RoleCondition("skill", ["talk"]), new RoleCondition("skill", ["sol"]))).Should().Equal("Beta");
        Select(new RoleCondition("skill", ["nobody-asks"])).Total.Should().Be(0);
    }

    [Fact]
    public void Each_word_of_a_text_begins_a_word_of_title_or_summary()
    {
        Titles(Select(new RoleCondition("text", ["NETW mod"]))).Should().Equal("Alpha");
        Titles(Select(new RoleCondition("text", ["nétw"]))).Should().Equal(["Alpha"], "accents do not matter");
        Titles(Select(new RoleCondition("text", ["works"]))).Should().BeEmpty("the end of a word does not begin one");
        Titles(Select(new RoleCondition("text", [".netw"]))).Should().Equal(["Alpha"], "no word is written with that dot");
        Select(new RoleCondition("text", ["?!"])).Total.Should().Be(4, "a text without words asks for nothing");
    }

    [Fact]
    public void It_knows_what_one_condition_less_would_find()
    {
        RoleCondition high = new("demand", ["high"]), sol = new("skill", ["sol"]);
        var none = Select(high, sol);

        none.Total.Should().Be(0);
        none.Without(high).Should().Be(1);
        none.Without(sol).Should().Be(1);
    }

    [Fact]
    public void Top_skills_are_counted_within_the_selection()
    {
        Select().TopSkills(2).Should().Equal(("talk", 2), ("ml", 1));
        Select(new RoleCondition("coding", ["yes"])).TopSkills(9).Should().BeEquivalentTo([("ml", 1), ("zk", 1), ("sol", 1), ("talk", 1)]);
    }

    [Theory]
    [InlineData(RoleSort.Title, "Alpha Beta Delta Gamma")]
    [InlineData(RoleSort.Demand, "Beta Alpha Delta Gamma")]
    [InlineData(RoleSort.Trend, "Alpha Gamma Beta Delta")]
    [InlineData(RoleSort.Essentials, "Alpha Beta Gamma Delta")]
    [InlineData(RoleSort.Fewest, "Delta Beta Gamma Alpha")]
    [InlineData(RoleSort.Ai, "Alpha Beta Gamma Delta")]
    [InlineData(RoleSort.Web3, "Beta Alpha Gamma Delta")]
    public void Orders_put_what_is_not_known_last(RoleSort sort, string titles) =>
        string.Join(' ', Select().Part(sort, 0, 9).Select(card => card.Title)).Should().Be(titles);

    [Fact]
    public void An_empty_catalogue_has_an_empty_list() => new RoleSelection(RoleIndex.In(Catalog.Empty), []).Part(RoleSort.Demand, 0, 24).Should().BeEmpty();

    private static RoleSelection Select(params RoleCondition[] conditions) => new(RoleIndex.In(Few), conditions);

    private static IEnumerable<string> Titles(RoleSelection found) => found.Part(RoleSort.Title, 0, 99).Select(card => card.Title);

    private static bool Says(RoleContent role, string beginning) => new[] { role.Title }.Concat(role.AlternateTitles.Concat(role.Summary).Select(said => said.Text))
        .SelectMany(text => text.Split(' ', '.', '-')).Any(word => word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
