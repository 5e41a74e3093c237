using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Skills;

namespace HybridCareers.Tests.Web.Public.Skills;

public class SkillPageTests
{
    [Fact]
    public void Unknown_slug_is_not_found() => Find(Bundled.Catalog, "basket-weaving").Should().BeOfType<Missing<SkillView>>();

    [Fact]
    public void A_retired_slug_is_moved_or_gone()
    {
        var catalog = Small.Catalog([new(EntryKind.Skill, "old", "new"), new(EntryKind.Skill, "dead", null)], ("new", Small.Skill("New")));

        Find(catalog, "old").Should().Be(new Moved<SkillView>("new"));
        Find(catalog, "dead").Should().BeOfType<Gone<SkillView>>();
    }

    [Fact]
    public async Task Every_statement_leads_to_its_source()
    {
        foreach (var skill in Bundled.Catalog.Skills.All)
        {
            var page = await RenderAsync(Bundled.Catalog, skill.Slug);

            page.QuerySelector("h1")!.TextContent.Should().Be(skill.Content.Title);
            var notes = page.QuerySelectorAll(".notes li").Select(note => note.Id).ToHashSet();
            page.QuerySelectorAll("sup.c a").Select(link => link.GetAttribute("href")![1..]).Should().NotBeEmpty().And.OnlyContain(note => notes.Contains(note), skill.Slug);
            page.QuerySelectorAll("p.lead, section[aria-labelledby=way] > ol > li:first-child li, section[aria-labelledby=roles] li, section[aria-labelledby=learn] li p, section[aria-labelledby=proved] li")
                .Should().OnlyContain(said => said.QuerySelector("sup.c") != null, skill.Slug);
        }
    }

    [Fact]
    public void Roles_stand_with_essential_ones_first_and_at_most_fifty()
    {
        var catalog = Small.Catalog([("rust", Small.Skill("Rust")), .. Enumerable.Range(0, 60).Select(number =>
            ($"r{number}", (IContent)Small.Role($"Role {number:00}", Small.Need("rust", number % 2 == 0 ? Importance.Optional : Importance.Essential))))]);

        var view = Find(catalog, "rust").View();

        (view.EssentialFor, view.OptionalFor, view.Roles.Count).Should().Be((30, 30, 50));
        view.Roles.Take(30).Should().OnlyContain(role => role.Importance == Importance.Essential);
    }

    [Fact]
    public async Task Very_many_roles_end_in_a_link_to_all_of_them()
    {
        var catalog = Small.Catalog([("rust", Small.Skill("Rust")), .. Enumerable.Range(0, 51).Select(number => ($"r{number}", (IContent)Small.Role($"Role {number}", Small.Need("rust"))))]);

        var roles = (await RenderAsync(catalog, "rust")).QuerySelector("section[aria-labelledby=roles]")!;

        roles.QuerySelector("a[href='/roles?skill=rust']")!.TextContent.Should().Be("All 51 roles that ask for Rust");
    }

    [Fact]
    public void Resources_stand_free_first_then_those_whose_cost_was_not_seen()
    {
        var catalog = Small.Catalog(
            ("rust", Small.Skill("Rust")), ("p", Small.Resource("A paid one", "40 USD", "rust")), ("u", Small.Resource("B unseen", null, "rust")),
            ("f", Small.Resource("C free", "free", "rust")));

        Find(catalog, "rust").View().Resources.Select(resource => resource.Slug).Should().Equal("f", "u", "p");
    }

    [Fact]
    public async Task What_is_not_known_of_a_resource_is_said()
    {
        var resource = Small.Resource("A course", null, "rust") with { Address = AddressCheck.NotOpened };
        var item = (await RenderAsync(Small.Catalog(("rust", Small.Skill("Rust")), ("c", resource)), "rust")).QuerySelector("section[aria-labelledby=learn] li")!;

        item.TextContent.Should().Contain("cost not seen").And.Contain("level not stated").And.Contain("hours not stated").And.Contain("address unverified");
    }

    [Fact]
    public async Task An_address_that_cannot_be_followed_is_no_link()
    {
        var resource = Small.Resource("A trap", null, "rust") with { Url = "javascript:alert(1)" };
        var page = await RenderAsync(Small.Catalog(("rust", Small.Skill("Rust")), ("c", resource)), "rust");

        page.QuerySelectorAll("a[href^=javascript]").Should().BeEmpty();
        page.QuerySelector("section[aria-labelledby=learn] li b")!.TextContent.Should().Be("A trap");
        page.QuerySelector("script[type='application/ld+json']")!.TextContent.Should().NotContain("javascript:");
    }

    [Fact]
    public async Task A_skill_of_which_nothing_is_known_says_so()
    {
        var text = (await RenderAsync(Small.Catalog(("rust", Small.Skill("Rust"))), "rust")).QuerySelector("main")!.TextContent;

        text.Should().Contain("one can begin here").And.Contain("We name no neighbours").And.Contain("No skill asks for it first")
            .And.Contain("No role on this site asks for it by name").And.Contain("We know no learning resource for it yet").And.Contain("No change is on record");
    }

    [Fact]
    public async Task A_prerequisite_says_why()
    {
        var first = new Prerequisite("maths", Small.Grounds);
        var page = await RenderAsync(Small.Catalog(("maths", Small.Skill("Maths")), ("proofs", Small.Skill("Proofs") with { Prerequisites = [first] })), "proofs");

        page.QuerySelector("section[aria-labelledby=way] li li")!.TextContent.Should().StartWith("Maths: It is a test.");
    }

    [Fact]
    public void Steps_and_projects_that_lead_to_it_are_named()
    {
        var view = Find(Bundled.Catalog, "solidity").View();

        view.Paths.Should().Contain(step => step.Path == "from-ai" && step.Number == 3);
        view.Projects.Should().Contain(project => project.Project == "dapp-with-machine-learning");
    }

    [Fact]
    public async Task Text_of_strangers_stays_text()
    {
        const string Evil = "</script><img src=x onerror=alert(1)>";
        var page = await RenderAsync(Small.Catalog(("rust", Small.Skill(Evil) with { Aliases = [Evil], Definition = [Small.Says(Evil)] })), "rust");

        page.QuerySelectorAll("img").Should().BeEmpty();
        page.QuerySelector("h1")!.TextContent.Should().Be(Evil);
    }

    private static Answer<SkillView> Find(Catalog catalog, string slug) => SkillQuery.Find(catalog, Pages.Url($"/skills/{slug}", slug));

    private static Task<AngleSharp.Dom.IDocument> RenderAsync(Catalog catalog, string slug) => Pages.RenderAsync<SkillPage, SkillView>(Find(catalog, slug).View());
}
