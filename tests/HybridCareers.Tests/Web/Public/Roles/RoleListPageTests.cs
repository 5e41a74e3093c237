using System.Text.Json;
using AngleSharp.Dom;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Roles;
using static HybridCareers.Tests.Support.SmallCatalog;

namespace HybridCareers.Tests.Web.Public.Roles;

public class RoleListPageTests
{
    [Fact]
    public async Task Every_role_stands_on_a_card_with_its_sources()
    {
        var page = await RenderAsync(Bundled.Catalog);

        page.QuerySelectorAll(".card h2").Select(title => title.TextContent).Should().Equal(Bundled.Catalog.Roles.All.Select(role => role.Content.Title));
        page.QuerySelectorAll(".card").Should().OnlyContain(card => card.QuerySelector("p sup.c a") != null && card.QuerySelector(".mix") != null);
        var notes = page.QuerySelectorAll(".notes li").Select(note => "#" + note.Id).ToHashSet();
        page.QuerySelectorAll("sup.c a").Should().OnlyContain(link => notes.Contains(link.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("/api/v1/roles?text=xyzzyq", 1)]
    [InlineData("/api/v1/roles?text=xyzzyq&demand=high", 1)]
    [InlineData("/api/v1/roles?skill=sol,zkml", 2)]
    [InlineData("/api/v1/roles?skill=sol&coding=no", 2)]
    public async Task Where_nothing_is_left_every_condition_that_is_to_blame_is_named(string address, int blamed)
    {
        await using var site = await ServedSite.StartAsync();
        using var answer = JsonDocument.Parse(await site.Client.GetStringAsync(address));

        answer.RootElement.GetProperty("total").GetInt32().Should().Be(0);
        answer.RootElement.GetProperty("looser").GetArrayLength().Should().Be(blamed);
    }

    [Fact]
    public async Task The_filter_is_a_form_in_which_every_control_has_a_name_and_the_button_sends_it()
    {
        var form = (await RenderAsync(Bundled.Catalog, ("coding", "yes"))).QuerySelector("form[data-live]")!;

        form.GetAttribute("action").Should().Be("/roles");
        form.QuerySelector("button").Should().NotBeNull();
        form.QuerySelectorAll("input,select").Should().OnlyContain(control => control.Closest("label") != null || form.QuerySelector($"label[for='{control.Id}']") != null);
        form.QuerySelectorAll("input[checked]").Select(box => $"{box.GetAttribute("name")}={box.GetAttribute("value")}").Should().Equal("coding=yes");
        form.QuerySelectorAll("[id]").Select(control => control.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task The_table_says_how_it_is_sorted_and_what_could_not_be_ranked()
    {
        var page = await RenderAsync(Bundled.Catalog, ("view", "table"), ("sort", "demand"));

        page.QuerySelectorAll("th[aria-sort]").Should().ContainSingle().Which.TextContent.Should().StartWith("Demand level");
        page.QuerySelectorAll("tbody th a").Select(link => link.TextContent).First().Should().Be("ZKML Engineer");
        page.Body!.TextContent.Should().Contain("2 roles of which the demand level is not known stand last");
        page.QuerySelectorAll("tbody td").Should().OnlyContain(cell => cell.HasAttribute("data-label"));
    }

    [Fact]
    public async Task A_filter_says_how_many_unknown_ones_it_left_out_and_lets_them_in()
    {
        var page = await RenderAsync(Bundled.Catalog, ("demand", "high"));

        var remark = page.QuerySelectorAll("p.muted").Single(text => text.TextContent.Contains("left out"));
        remark.TextContent.Should().StartWith("2 roles of which the demand level is not known are left out");
        remark.QuerySelector("a")!.GetAttribute("href").Should().Be("/roles?demand=high,unknown");
    }

    [Fact]
    public async Task Nothing_found_names_the_condition_to_loosen()
    {
        var page = await RenderAsync(Bundled.Catalog, ("demand", "high"), ("trend", "rising"), ("skill", "solidity"));

        page.QuerySelectorAll("section.none li").Select(item => item.TextContent).Should().Equal("without Demand trend: Rising there is 1 role");
        page.QuerySelector("section.none li a")!.GetAttribute("href").Should().StartWith("/roles?demand=high&skill=");
        page.QuerySelector(".notes").Should().BeNull();
    }

    [Fact]
    public async Task Where_no_single_condition_is_to_blame_it_says_so()
    {
        var catalog = Of(Skill("x"), Role("a", level: DemandLevel.High), Role("b", coding: CodingNeed.No, entry: EntryLevel.Senior));

        (await RenderAsync(catalog, ("demand", "high"), ("coding", "no"), ("entry", "senior"), ("trend", "falling"))).QuerySelector("section.none")!.TextContent
            .Should().Contain("No single condition is to blame");
    }

    [Fact]
    public async Task An_empty_catalogue_says_that_no_role_is_published() =>
        (await RenderAsync(Catalog.Empty)).QuerySelector("#found")!.TextContent.Trim().Should().Be("No role is published yet.");

    [Fact]
    public void Addresses_have_one_canonical_form()
    {
        Find(Bundled.Catalog, ("sort", "title"), ("view", "cards"), ("page", "1"), ("skill", "Solidity, solidity"), ("demand", "very-high,high"), ("text", " "))
            .View().Head.Path.Should().Be($"/roles?demand=very-high,high&skill={Bundled.Catalog.Skills.Find("solidity")!.Content.Code}");
    }

    [Fact]
    public void Pages_hold_24_roles_and_lead_to_each_other()
    {
        var catalog = Of([.. Enumerable.Range(100, 50).Select(number => Role($"r{number}"))]);

        var second = Find(catalog, ("page", "3")).View();
        second.Roles.Select(role => role.Slug).Should().Equal("r148", "r149");
        (second.Total, second.Pages).Should().Be((50, 3));
        Find(catalog, ("page", "4")).Should().Be(new Refused<RoleListView>("The parameter 'page' is '4'; use a whole number from 1 to 3."));
    }

    [Fact]
    public async Task Far_pages_of_a_long_list_are_left_out_of_its_links()
    {
        var links = (await RenderAsync(Large.Catalog, ("page", "60"))).QuerySelectorAll("nav.pages a").Select(link => link.TextContent);

        links.Should().Equal("Previous", "1", "59", "60", "61", "126", "Next");
    }

    [Theory]
    [InlineData("demand", "enormous", "The parameter 'demand' is 'enormous'; use very-high, high, moderate or unknown.")]
    [InlineData("emphasis", "ai,web4", "The parameter 'emphasis' is 'web4'; use ai, web3, both, general or unknown.")]
    [InlineData("sort", "DROP TABLE", "The parameter 'sort' is 'DROP TABLE'; use title, demand, trend, essentials, fewest, ai or web3.")]
    [InlineData("view", "cube", "The parameter 'view' is 'cube'; use cards or table.")]
    [InlineData("page", "0", "The parameter 'page' is '0'; use a whole number from 1.")]
    [InlineData("page", "-1", "The parameter 'page' is '-1'; use a whole number from 1.")]
    [InlineData("page", "1.5", "The parameter 'page' is '1.5'; use a whole number from 1.")]
    [InlineData("page", "99999999999999999999", "The parameter 'page' is '99999999999999999999'; use a whole number from 1.")]
    [InlineData("page", "٣", "The parameter 'page' is '٣'; use a whole number from 1.")]
    [InlineData("skill", "juggling", "The parameter 'skill' is 'juggling'; use the code or the name of a skill that we have, as its page shows it.")]
    public void What_it_does_not_know_is_refused_with_what_may_be_given(string key, string value, string why) =>
        Find(Bundled.Catalog, (key, value)).Should().Be(new Refused<RoleListView>(why));

    [Fact]
    public void More_than_ten_skills_are_refused() =>
        Find(Bundled.Catalog, ("skill", string.Join(',', Bundled.Catalog.Skills.All.Take(11).Select(skill => skill.Slug)))).Should().BeOfType<Refused<RoleListView>>();

    [Fact]
    public void A_long_value_is_not_thrown_back_whole() =>
        Find(Bundled.Catalog, ("demand", new string('x', 10_000))).Should().BeOfType<Refused<RoleListView>>().Which.Why.Length.Should().BeLessThan(200);

    [Fact]
    public async Task Text_cannot_break_out_of_the_page()
    {
        const string Evil = "\"><script>alert(1)</script>";
        var page = await RenderAsync(Bundled.Catalog, ("text", Evil));

        page.QuerySelectorAll("script:not([src]):not([type])").Should().BeEmpty();
        page.QuerySelector("#text")!.GetAttribute("value").Should().Be(Evil);
    }

    private static Answer<RoleListView> Find(Catalog catalog, params (string, string)[] values) => RoleListQuery.Find(catalog, Pages.Url("/roles", "", values));

    private static Task<IDocument> RenderAsync(Catalog catalog, params (string, string)[] values) => Pages.RenderAsync<RoleListPage, RoleListView>(Find(catalog, values).View());
}
