using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Paths;

namespace HybridCareers.Tests.Web.Public.Paths;

public class PathPageTests
{
    [Fact]
    public void Unknown_slug_is_not_found() => Find(Bundled.Catalog, "from-the-moon").Should().BeOfType<Missing<PathView>>();

    [Fact]
    public void A_retired_slug_is_moved_or_gone()
    {
        var catalog = Small.Catalog([new(EntryKind.Path, "old", "new"), new(EntryKind.Path, "dead", null)], ("new", Small.Path("New")));

        Find(catalog, "old").Should().Be(new Moved<PathView>("new"));
        Find(catalog, "dead").Should().BeOfType<Gone<PathView>>();
    }

    [Fact]
    public async Task Steps_are_numbered_through_all_stages()
    {
        foreach (var path in Bundled.Catalog.Paths.All)
        {
            var view = Find(Bundled.Catalog, path.Slug).View();
            var page = await Pages.RenderAsync<PathPage, PathView>(view);

            view.Stages.SelectMany(stage => stage.Steps).Select(step => step.Number).Should().Equal(Enumerable.Range(1, view.Hours.Steps));
            page.QuerySelectorAll("ol.steps").Select(list => list.GetAttribute("start")).Should().Equal(view.Stages.Select(stage => $"{stage.Steps[0].Number}"));
            page.QuerySelectorAll("ol.steps > li").Select(step => step.Id).Should().Equal(Enumerable.Range(1, view.Hours.Steps).Select(number => $"step-{number}"));
        }
    }

    [Fact]
    public async Task Every_statement_leads_to_its_source()
    {
        foreach (var path in Bundled.Catalog.Paths.All)
        {
            var page = await Pages.RenderAsync<PathPage, PathView>(Find(Bundled.Catalog, path.Slug).View());
            var notes = page.QuerySelectorAll(".notes li").Select(note => note.Id).ToHashSet();

            page.QuerySelectorAll("sup.c a").Select(link => link.GetAttribute("href")![1..]).Should().NotBeEmpty().And.OnlyContain(note => notes.Contains(note));
            page.QuerySelectorAll(".steps > li > p").Should().NotBeEmpty().And.OnlyContain(said => said.QuerySelector("sup.c") != null);
        }
    }

    [Fact]
    public void Roles_are_ranked_by_the_share_of_their_essential_skills()
    {
        var catalog = Small.Catalog(
            ("a", Small.Skill("A")), ("b", Small.Skill("B")), ("half", Small.Role("Half", Small.Need("a"), Small.Need("b"))),
            ("whole", Small.Role("Whole", Small.Need("a"))), ("optional", Small.Role("Optional", Small.Need("a", Importance.Optional))),
            ("way", Small.Path("Way", Small.Step("Learn it", null, "a"), Small.Step("And again", null, "a"))));

        Find(catalog, "way").View().Roles.Should().BeEquivalentTo(
            [new RoleReach("whole", "Whole", ["A"], 1), new RoleReach("half", "Half", ["A"], 2)], options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task A_path_without_steps_and_a_step_without_hours_say_so()
    {
        var catalog = Small.Catalog(("none", Small.Path("None")), ("one", Small.Path("One", Small.Step("Do it"))));

        (await Pages.RenderAsync<PathPage, PathView>(Find(catalog, "none").View())).QuerySelector("main")!.TextContent.Should().Contain("This path has no steps yet");
        (await Pages.RenderAsync<PathPage, PathView>(Find(catalog, "one").View())).QuerySelector(".steps dd")!.TextContent.Should().Be("Hours not known");
    }

    [Fact]
    public void What_is_not_live_is_left_out_of_a_step()
    {
        var step = new PathStep("Do it", [], ["gone"], ["gone"], ["gone"]);

        Find(Small.Catalog(("way", Small.Path("Way", step))), "way").View().Stages[0].Steps[0].Should()
            .BeEquivalentTo(new { Skills = Array.Empty<object>(), Resources = Array.Empty<object>(), Projects = Array.Empty<object>() });
    }

    private static Answer<PathView> Find(Catalog catalog, string slug) => PathQuery.Find(catalog, Pages.Url($"/paths/{slug}", slug));
}
