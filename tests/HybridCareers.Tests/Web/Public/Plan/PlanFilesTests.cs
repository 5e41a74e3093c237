using System.Net;
using System.Text.Json;
using HybridCareers.Matching;
using HybridCareers.Tests.Support;
using Ical.Net;

namespace HybridCareers.Tests.Web.Public.Plan;

public sealed class PlanFilesTests : IAsyncLifetime
{
    private const string Query = "?have=py&target=zkml-engineer";

    private ServedSite site = null!;

    public async Task InitializeAsync() => site = await ServedSite.StartAsync();

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task The_checklist_names_every_step()
    {
        var text = await site.Client.GetStringAsync(new Uri("/plan.md" + Query, UriKind.Relative));

        text.Should().StartWith("# My way to ZKML Engineer").And.Contain("- [ ] **1. ").And.Contain("Circuit building").And.Contain("/plan" + Query)
            .And.Contain("Milestones:").And.Contain("By the end of week ").And.Contain("every essential skill of ZKML Engineer is there");
    }

    [Fact]
    public async Task The_calendar_has_a_span_of_days_for_each_step_and_is_the_same_each_time()
    {
        var address = new Uri($"/plan.ics{Query}&from=2027-01-04", UriKind.Relative);
        var text = await site.Client.GetStringAsync(address);
        var calendar = Calendar.Load(text)!;

        calendar.Events.Should().HaveCountGreaterThan(5);
        calendar.Events.Should().OnlyContain(span => span.Start!.HasTime == false && span.End!.Value > span.Start.Value && span.Summary!.Length > 3);
        calendar.Events.Select(span => span.Uid).Should().OnlyHaveUniqueItems();
        calendar.Events.Select(span => span.Summary).Should().Contain("◆ every essential skill of ZKML Engineer is there").And.Contain(summary => summary!.StartsWith("◆ Project: "));
        calendar.Events.Min(span => span.Start!.Value).Should().Be(new DateTime(2027, 1, 4));
        (await site.Client.GetStringAsync(address)).Should().Be(text);
    }

    [Fact]
    public async Task The_resume_holds_skills_and_self_attested_projects()
    {
        using var resume = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri($"/plan.json{Query}", UriKind.Relative)));

        resume.RootElement.GetProperty("skills")[0].GetProperty("name").GetString().Should().Be("Python");
        var project = resume.RootElement.GetProperty("projects")[0];
        project.GetProperty("highlights").GetArrayLength().Should().BeGreaterThan(0);
        var evidence = project.GetProperty("evidence")[0];
        evidence.GetProperty("narrative").GetString().Should().StartWith("Self-attested");
        evidence.GetProperty("genre").GetString().Should().Be("self-attested");
        var badge = project.GetProperty("achievement");
        badge.GetProperty("type")[0].GetString().Should().Be("Achievement");
        badge.GetProperty("description").GetString().Should().EndWith("self-attested.");
        badge.GetProperty("criteria").GetProperty("narrative").GetString()!.Split('\n').Should().HaveCount(project.GetProperty("highlights").GetArrayLength());
        badge.GetProperty("id").GetString().Should().StartWith("http");
    }

    [Fact]
    public async Task A_resume_read_again_brings_the_skills_that_are_there_and_none_that_is_only_planned()
    {
        var resume = await site.Client.GetStringAsync(new Uri("/plan.json?have=ml.2,nn,py.3,stat.4&target=zkml-engineer", UriKind.Relative));
        var found = ResumeReader.Read(Bundled.Catalog, resume, out var problem);

        problem.Should().BeNull();
        found.Select(skill => HeldSkills.Write(skill.Skill.Content.Code, skill.Level)).Should().BeEquivalentTo("ml.2", "nn", "py.3", "stat.4");
    }

    [Theory]
    [InlineData("/plan.md", "needs a role")]
    [InlineData("/plan.ics" + Query, "needs the first day")]
    [InlineData("/plan.json?have=py", "needs a role")]
    [InlineData("/plan.ics?from=2027-01-04&have=agent,defi,gt,md,py,stat,token&target=ai-agent-economist", "Nothing is left to learn")]
    public async Task What_makes_no_file_is_refused_with_the_reason(string address, string why)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(why);
    }
}
