using System.Net;
using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Web.Public;

/// <summary>Links that were given out once and must mean the same for ever: a line is never changed, only added.</summary>
public class OldLinksTests
{
    [Theory]
    [InlineData("/match?have=py.3,sol,zkp", "Python 3|Solidity 0|Zero-knowledge proofs 0")]
    [InlineData("/match?coding=yes&have=agent,gt.2,md.2,py,stat.3", "AI agents 0|Game theory 2|Mechanism design 2|Python 0|Statistical modelling 3")]
    [InlineData("/match?have=circ.1,crypt.2,la.4,math.3,ml,nn,py.4,rust.2,sol,zkp", "Circuit building 1|Cryptography 2|Linear algebra 4|Advanced mathematics 3|Machine learning 0|Neural networks 0|Python 4|Rust 2|Solidity 0|Zero-knowledge proofs 0")]
    [InlineData("/plan?have=py&hours=8&optional=nn&target=zkml-engineer", "Python 0")]
    [InlineData("/plan?from=2027-01-04&have=comm,pol&target=decentralized-ai-ethicist", "Communication 0|Policy analysis 0")]
    public async Task A_link_of_the_first_edition_names_the_same_skills(string link, string skills)
    {
        await using var site = await ServedSite.StartAsync();
        using var page = await site.Client.GetAsync(new Uri(link, UriKind.Relative));
        using var twin = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/api/v1" + link, UriKind.Relative)));

        page.StatusCode.Should().Be(HttpStatusCode.OK);
        string.Join('|', twin.RootElement.GetProperty("have").EnumerateArray().Select(held => $"{held.GetProperty("name").GetString()} {LevelOf(held)}"))
            .Should().BeEquivalentTo(skills);
        twin.RootElement.GetProperty("notKnown").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("/compare?roles=zkml-engineer,ai-agent-economist")]
    [InlineData("/compare?roles=zkml-engineer,ai-agent-economist&diff=only&have=gt,md,py.3,stat")]
    [InlineData("/compare?roles=zkml-engineer,ai-agent-economist&have=gt,md,py.3,stat&weigh-demand=2&weigh-effort=3&weigh-coding=-1")]
    [InlineData("/paths?have=py,sol.3")]
    [InlineData("/paths/from-ai?have=py,sol.3")]
    [InlineData("/plan.md?have=py&target=zkml-engineer")]
    [InlineData("/plan.ics?from=2027-01-04&have=py&target=zkml-engineer")]
    [InlineData("/plan.json?have=py&target=zkml-engineer")]
    [InlineData("/compare.csv?roles=zkml-engineer,ai-agent-economist&have=py")]
    [InlineData("/compare.md?roles=zkml-engineer,ai-agent-economist&have=py")]
    public async Task Other_links_are_answered(string link)
    {
        await using var site = await ServedSite.StartAsync();
        using var answer = await site.Client.GetAsync(new Uri(link, UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_code_of_a_merged_skill_leads_to_the_one_that_was_kept_and_a_retired_one_is_named_and_ignored()
    {
        var catalog = Small.Catalog(
            [new RetiredSlug(EntryKind.Skill, "oldcode", "kept"), new RetiredSlug(EntryKind.Skill, "old-slug", "kept"), new RetiredSlug(EntryKind.Skill, "dead", null)],
            ("kept", Small.Skill("Kept")), ("role", Small.Role("Role", Small.Need("kept"))));
        await using var site = await ServedSite.StartAsync(catalog);
        foreach (var (link, level) in new[] { ("/match?have=oldcode.3,dead", 3), ("/plan?have=dead,old-slug&target=role", 0), ("/compare?roles=role&have=oldcode,dead", 0), ("/paths?have=oldcode,dead", 0) })
        {
            using var twin = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/api/v1" + link, UriKind.Relative)));

            twin.RootElement.GetProperty("notKnown").EnumerateArray().Select(name => name.GetString()).Should().Equal("dead");
            if (twin.RootElement.TryGetProperty("have", out var have))
                have.EnumerateArray().Should().ContainSingle().Which.Should().Match<JsonElement>(held => held.GetProperty("slug").GetString() == "kept" && LevelOf(held) == level);
        }
    }

    private static int LevelOf(JsonElement held) => Array.IndexOf(["not-stated", "basic", "working", "advanced", "expert"], held.GetProperty("level").GetString());
}
