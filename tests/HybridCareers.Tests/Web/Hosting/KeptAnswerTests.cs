using System.Net;
using System.Net.Http.Headers;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Web.Hosting;

public class KeptAnswerTests
{
    private const string Role = "/roles/zkml-engineer";

    [Theory]
    [InlineData(Role)]
    [InlineData("/api/v1" + Role)]
    public async Task An_unchanged_answer_is_not_sent_again(string path)
    {
        await using var site = await ServedSite.StartAsync();
        var first = await site.Client.GetAsync(path);
        var tag = first.Headers.ETag!;

        foreach (var known in new[] { tag.ToString(), $"W/{tag}", $"\"other\", {tag}", "*" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
            (await site.Client.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.NotModified, known);
        }

        using var unknown = new HttpRequestMessage(HttpMethod.Get, path);
        unknown.Headers.TryAddWithoutValidation("If-None-Match", "\"other\"");
        (await site.Client.SendAsync(unknown)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/roles?demand=high&skill=sol&sort=demand&view=table", "/roles?demand=high&skill=SoLiDiTy&sort=demand&view=table")]
    [InlineData("/compare?diff=only&roles=zkml-engineer,ai-agent-economist", "/compare?diff=only&roles=ZKML-engineer,ai-agent-economist")]
    [InlineData("/skills?domain=ai&sort=name", "/skills?domain=ai,ai&sort=name")]
    [InlineData("/skills?domain=ai", "/skills?domain=ai&page=1&sort=field")]
    [InlineData("/resources?skill=solidity", "/resources?skill=SoLiDiTy")]
    public async Task Only_the_own_spelling_of_an_address_is_kept(string own, string other)
    {
        await using var site = await ServedSite.StartAsync();
        await site.Client.GetAsync(other);
        var before = site.Store.Pages.Count();
        await site.Client.GetAsync(own);

        before.Should().Be(0);
        site.Store.Pages.Count().Should().Be(1);
    }

    [Fact]
    public async Task Head_gives_the_headers_and_no_body()
    {
        await using var site = await ServedSite.StartAsync();
        foreach (var _ in new[] { "made", "kept" })
        {
            var answer = await site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Role));
            answer.StatusCode.Should().Be(HttpStatusCode.OK);
            answer.Content.Headers.ContentLength.Should().BeGreaterThan(1_000);
            (await answer.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Encodings_have_tags_of_their_own()
    {
        await using var site = await ServedSite.StartAsync();
        var tags = new List<EntityTagHeaderValue?>();
        foreach (var encoding in new[] { "br", "gzip", "identity" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Role);
            request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
            var answer = await site.Client.SendAsync(request);
            answer.Headers.Vary.Should().Contain("Accept-Encoding");
            answer.Content.Headers.ContentEncoding.Should().BeEquivalentTo(encoding == "identity" ? [] : new[] { encoding });
            tags.Add(answer.Headers.ETag);
        }

        tags.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("/roles/", "/roles")]
    [InlineData("/Roles/ZKML-Engineer", Role)]
    public async Task Other_spellings_lead_to_the_one_address(string asked, string address)
    {
        await using var site = await ServedSite.StartAsync();
        var answer = await site.Client.GetAsync(asked);
        answer.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.ToString().Should().Be(address);
    }

    [Fact]
    public async Task A_retired_slug_leads_on_or_says_that_it_is_gone()
    {
        var catalog = new Catalog(2, Bundled.Entries, [new(EntryKind.Role, "zk-engineer", "zkml-engineer"), new(EntryKind.Role, "minter", null)], []);
        await using var site = await ServedSite.StartAsync(catalog);

        var moved = await site.Client.GetAsync("/roles/zk-engineer");
        moved.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        moved.Headers.CacheControl!.MustRevalidate.Should().BeTrue("a merge can be undone: no browser may keep the way for ever");
        moved.Headers.Location!.ToString().Should().Be(Role);
        (await site.Client.GetAsync("/api/v1/roles/zk-engineer")).Headers.Location!.ToString().Should().Be("/api/v1" + Role);
        (await site.Client.GetAsync("/roles/minter")).StatusCode.Should().Be(HttpStatusCode.Gone);
        (await site.Client.GetAsync("/api/v1/roles/minter")).Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task Unknown_parameters_are_not_part_of_the_address()
    {
        await using var site = await ServedSite.StartAsync();
        var plain = await site.Client.GetStringAsync(Role);
        (await site.Client.GetStringAsync(Role + "?utm_source=x&q=1")).Should().Be(plain);
    }
}
