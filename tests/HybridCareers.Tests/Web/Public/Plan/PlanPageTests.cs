using AngleSharp.Dom;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Plan;

namespace HybridCareers.Tests.Web.Public.Plan;

public class PlanPageTests
{
    [Fact]
    public async Task Without_a_role_it_asks_for_one()
    {
        var page = await RenderAsync(Bundled.Catalog);

        page.QuerySelectorAll("select[name=target] option").Should().HaveCount(Bundled.Catalog.Roles.All.Count);
        page.QuerySelectorAll("ol.steps").Should().BeEmpty();
    }

    [Fact]
    public async Task Steps_stand_in_order_with_reason_hours_weeks_and_resources()
    {
        var view = Find(Bundled.Catalog, ("have", "py.3,ml.3,la,prob"), ("target", "zkml-engineer"), ("hours", "5")).View();
        var page = await Pages.RenderAsync<PlanPage, PlanView>(view);

        view.Steps.Select(step => step.Number).Should().Equal(Enumerable.Range(1, view.Steps.Count));
        view.Steps.Select(step => step.FirstWeek).Should().BeInAscendingOrder();
        view.Steps[^1].LastWeek.Should().BeCloseTo(view.Hours.Weeks, 1);
        view.PercentAfter.Should().BeGreaterThan(view.PercentBefore);
        page.QuerySelectorAll("ol.steps > li").Should().HaveCount(view.Steps.Count).And.OnlyContain(step => step.QuerySelector("h3 a") != null && step.QuerySelectorAll("dt").Length >= 4);
        page.QuerySelector(".lead")!.TextContent.Should().Contain("at 5 hours a week");
        var notes = page.QuerySelectorAll(".notes li").Select(note => "#" + note.Id).ToHashSet();
        page.QuerySelectorAll("sup.c a").Select(link => link.GetAttribute("href")!).Should().NotBeEmpty().And.OnlyContain(link => notes.Contains(link));
    }

    [Fact]
    public async Task What_comes_before_a_skill_of_one_s_own_is_planned_where_the_role_asks_for_it_and_leads_on_to_a_plan_without_it()
    {
        var view = Find(Bundled.Catalog, ("have", "py.3,ml.3"), ("target", "zkml-engineer")).View();
        var page = await Pages.RenderAsync<PlanPage, PlanView>(view);
        var link = page.QuerySelectorAll("ol.steps > li p.small a").Should().ContainSingle().Which;

        view.Steps.Where(step => step.ComesBefore is not null).Should().ContainSingle().Which.Should().Match<PlanStepRow>(step => step.Slug == "linear-algebra" && step.ComesBefore == "Machine learning");
        link.GetAttribute("href").Should().Be("/plan?have=la,ml.3,py.3&target=zkml-engineer");
        Find(Bundled.Catalog, ("have", "la,ml.3,py.3"), ("target", "zkml-engineer")).View().Steps.Should().NotContain(step => step.Slug == "linear-algebra");
    }

    [Fact]
    public void A_first_day_gives_dates()
    {
        var step = Find(Bundled.Catalog, ("target", "zkml-engineer"), ("from", "2027-01-04")).View().Steps[0];

        PlanWords.Weeks(step, new DateOnly(2027, 1, 4)).Should().StartWith("weeks 1 to ").And.Contain("4 January 2027 to ");
    }

    [Fact]
    public async Task Every_step_asked_for_names_its_proof_and_milestones_lead_to_it()
    {
        var view = Find(Bundled.Catalog, ("have", "py.3,ml.3,la,prob"), ("target", "zkml-engineer")).View();
        var page = await Pages.RenderAsync<PlanPage, PlanView>(view);

        view.Steps.Where(step => step.Importance is not null).Should().OnlyContain(step => step.ProvedBy.Count > 0 && step.ProvedBy.All(project => project.After >= step.Number));
        view.Milestones.Count(milestone => milestone.Kind == MilestoneKind.Project).Should().Be(view.Steps.Sum(step => step.Projects.Count)).And.BePositive();
        view.Milestones[^1].Should().Be(new Milestone(MilestoneKind.Arrival, view.Steps[^1].LastWeek, view.Steps.Count, view.PercentAfter, null, ""));
        view.Milestones.Select(milestone => milestone.Step).Should().BeInAscendingOrder();
        foreach (var link in page.QuerySelectorAll("section[aria-labelledby=milestones] li a, dd a[href^='#project-']"))
            page.QuerySelector(link.GetAttribute("href")!).Should().NotBeNull();
    }

    [Fact]
    public async Task The_picture_says_in_words_what_its_bars_show()
    {
        var view = Find(Bundled.Catalog, ("have", "py.3"), ("target", "ai-agent-economist")).View();
        var page = await Pages.RenderAsync<PlanPage, PlanView>(view);

        page.QuerySelectorAll(".gantt > li").Select(bar => bar.QuerySelector("span")!.TextContent).Should().Equal(view.Steps.Select(step => step.Name));
        page.QuerySelectorAll(".gantt small").Select(said => said.TextContent).Should().OnlyContain(text => text.StartsWith("week"));
        page.QuerySelectorAll(".gantt svg").Should().OnlyContain(picture => picture.GetAttribute("aria-hidden") == "true");
        var bars = PlanBars.Of(view.Steps).Select(bar => bar!.Value).ToList();
        bars.Select(bar => bar.Begin).Should().BeInAscendingOrder();
        bars.Should().OnlyContain(bar => bar.Begin >= 0 && bar.Begin + bar.High <= 1_004 && bar.Mean <= bar.High);
    }

    [Fact]
    public void A_step_without_hours_has_no_bar() =>
        PlanBars.Of([.. Find(Large.Catalog, ("target", Large.Catalog.Roles.All[7].Slug)).View().Steps.Take(1)]).Should().Equal((PlanBar?)null);

    [Fact]
    public async Task Ticks_say_what_they_stand_for()
    {
        var page = await RenderAsync(Bundled.Catalog, ("have", "py.3"), ("target", "zkml-engineer"));

        page.QuerySelectorAll("input[data-tick]").Should().OnlyContain(box => box.GetAttribute("data-have")!.StartsWith(box.GetAttribute("data-tick")!) && box.GetAttribute("data-hours")!.All(char.IsDigit));
        page.QuerySelector(".lead")!.TextContent.Should().Contain($"about {page.QuerySelector(".ticks")!.GetAttribute("data-hours")} hours", "both say the same sum");
        page.QuerySelector(".ticks[hidden] a[hidden]")!.GetAttribute("href").Should().Be("/plan?have=py.3&target=zkml-engineer");
    }

    [Fact]
    public async Task Who_has_arrived_is_told_so()
    {
        var all = string.Join(',', Bundled.Catalog.Skills.All.Select(skill => skill.Content.Code));
        var page = await RenderAsync(Bundled.Catalog, ("have", all), ("target", "zkml-engineer"));

        page.QuerySelector(".lead")!.TextContent.Should().Contain("nothing is left to plan").And.Contain("100 %");
    }

    [Fact]
    public async Task A_role_of_which_too_little_is_known_is_not_planned()
    {
        var catalog = Small.Catalog(("a", Small.Skill("A")), ("role", Small.Role("Role", Small.Need("a"))));
        (await RenderAsync(catalog, ("target", "role"))).QuerySelector(".lead")!.TextContent.Should().StartWith("Not enough information");
    }

    [Theory]
    [InlineData("hours", "-3", "The parameter 'hours' is '-3'; use a whole number from 1 to 80.")]
    [InlineData("hours", "NaN", "The parameter 'hours' is 'NaN'; use a whole number from 1 to 80.")]
    [InlineData("hours", "0", "The parameter 'hours' is '0'; use a whole number from 1 to 80.")]
    [InlineData("from", "tomorrow", "The parameter 'from' is 'tomorrow'; use a day from the years 2000 to 2199, as 2027-01-31.")]
    [InlineData("target", "barista", "We have no role 'barista'; the parameter 'target' takes the name that stands in the address of a role.")]
    public void What_cannot_be_planned_is_refused_with_the_reason(string key, string value, string why) =>
        Find(Bundled.Catalog, (key, value)).Should().Be(new Refused<PlanView>(why));

    [Fact]
    public void The_address_has_one_form_and_optional_skills_are_taken_in()
    {
        var view = Find(Bundled.Catalog, ("have", "Python"), ("target", "ZKML Engineer"), ("hours", "10")).View();

        view.Head.Path.Should().Be("/plan?have=py&target=zkml-engineer");
        view.LeftOut.Select(skill => skill.Code).Should().Equal("nn");
        view.Address.WithOptional("nn").Should().Be("/plan?have=py&optional=nn&target=zkml-engineer");
        Find(Bundled.Catalog, ("target", "zkml-engineer"), ("optional", "nn")).View().Should().Match<PlanView>(with => with.LeftOut.Count == 0 && with.PercentAfter == 100);
    }

    [Fact]
    public async Task A_large_catalogue_is_planned_too()
    {
        var view = Find(Large.Catalog, ("target", Large.Catalog.Roles.All[7].Slug)).View();

        view.State.Should().Be(PlanState.Planned);
        (await Pages.RenderAsync<PlanPage, PlanView>(view)).QuerySelectorAll("ol.steps > li").Should().HaveCount(view.Steps.Count);
    }

    private static Answer<PlanView> Find(Catalog catalog, params (string, string)[] values) => PlanQuery.Find(catalog, Pages.Url("/plan", "", values));

    private static async Task<IDocument> RenderAsync(Catalog catalog, params (string, string)[] values) =>
        await Pages.RenderAsync<PlanPage, PlanView>(Find(catalog, values).View());
}
