using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Paths;

namespace HybridCareers.Tests.Web.Public.Paths;

public class PathHaveTests
{
    private static readonly (string, string) Have = ("have", "bf,eth,juggling,py,sol.3");

    [Fact]
    public async Task Every_card_says_how_far_the_reader_is_and_leads_on_with_the_same_skills()
    {
        var view = PathListQuery.Find(Bundled.Catalog, Pages.Url("/paths", "", Have)).View();
        var page = await Pages.RenderAsync<PathListPage, PathListView>(view);

        view.Head.Should().Match<PageHead>(head => head.Path == "/paths?have=" + view.Have && !head.Listed && head.Twin == "/api/v1" + head.Path);
        page.QuerySelectorAll(".card figure").Select(figure => figure.TextContent).Should().HaveCount(3).And.OnlyContain(text => text.Contains("that it teaches") && text.Contains("Left:"));
        page.QuerySelectorAll(".card h2 a").Should().OnlyContain(link => link.GetAttribute("href")!.EndsWith("?have=" + view.Have));
        page.QuerySelector("main")!.TextContent.Should().Contain("“juggling”");
    }

    [Fact]
    public async Task A_path_says_step_by_step_what_is_there_and_leads_into_the_plan()
    {
        var view = PathQuery.Find(Bundled.Catalog, Pages.Url("/paths/from-ai", "from-ai", Have)).View();
        var page = await Pages.RenderAsync<PathPage, PathView>(view);

        view.Progress!.Has.Should().BeInRange(1, view.Progress.Skills - 1);
        page.QuerySelectorAll("ol.steps > li > p.small").Should().HaveCount(view.Hours.Steps);
        page.QuerySelector("section[aria-labelledby=far] p a")!.GetAttribute("href").Should().Be($"#step-{view.Progress.Next}");
        page.QuerySelectorAll("section[aria-labelledby=leads] a[data-have]").Select(link => link.GetAttribute("href")).Should()
            .Equal(view.Roles.Select(role => $"/plan?have={view.Have}&target={role.Slug}"));
        view.Head.Listed.Should().BeFalse();
    }

    [Fact]
    public async Task Without_skills_nothing_is_claimed_and_the_way_to_say_them_is_there()
    {
        var view = PathQuery.Find(Bundled.Catalog, Pages.Url("/paths/from-ai", "from-ai")).View();
        var page = await Pages.RenderAsync<PathPage, PathView>(view);

        view.Progress.Should().BeNull();
        view.Stages.SelectMany(stage => stage.Steps).Should().OnlyContain(step => step.State == null);
        page.QuerySelector("#far").Should().BeNull();
        page.QuerySelectorAll("a[data-have][hidden]").Should().ContainSingle().Which.GetAttribute("href").Should().Be("/paths/from-ai");
        page.QuerySelector("a[data-have][href='/match']").Should().NotBeNull();
    }

    [Fact]
    public void A_list_that_cannot_be_read_is_refused_in_words()
    {
        PathListQuery.Find(Bundled.Catalog, Pages.Url("/paths", "", ("have", "2~x"))).Should().BeOfType<Refused<PathListView>>().Which.Why.Should().Contain("later version");
        PathQuery.Find(Bundled.Catalog, Pages.Url("/paths/from-ai", "from-ai", ("have", "2~x"))).Should().BeOfType<Refused<PathView>>();
    }

    [Fact]
    public void Words_say_the_ends_and_the_middle()
    {
        var none = new ProgressRow(0, 0, new(0, 0, 0, 0, 0), null);
        ProgressWords.Skills(none).Should().Contain("cannot tell");
        ProgressWords.Skills(none with { Skills = 2, Has = 2 }).Should().Be("You have every one of the 2 skills that it teaches.");
        ProgressWords.Skills(none with { Skills = 2 }).Should().Be("You have none of the 2 skills that it teaches.");
        ProgressWords.Left(none).Should().Be("No step is left.");
        ProgressWords.State(new(1, "", [], [], [], [], null) { State = StepState.Partly, Has = ["A", "B"] }).Should().Be("◐ You have a part of it: A and B");
        ProgressWords.State(new(1, "", [], [], [], [], null) { State = StepState.CannotTell }).Should().Contain("cannot tell");
    }
}
