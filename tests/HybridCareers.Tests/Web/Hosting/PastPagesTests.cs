using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Web.Hosting;

/// <summary>Pages of the past on a site whose database is away for good.</summary>
public class PastPagesTests
{
    [Fact]
    public async Task A_page_of_an_earlier_day_says_in_plain_words_that_the_database_is_away()
    {
        await using var site = await ServedSite.StartAsync();
        var answer = await site.Client.GetAsync("/roles/zkml-engineer/as-of?day=2026-11-22");

        answer.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        answer.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(30));
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        page.QuerySelector("h1")!.TextContent.Should().Be("Not at hand at this moment");
        page.QuerySelector(".lead")!.TextContent.Should().Contain("does not answer at this moment");
        var twin = await site.Client.GetAsync("/api/v1/roles/zkml-engineer/as-of?day=2026-11-22");
        twin.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        JsonDocument.Parse(await twin.Content.ReadAsStringAsync()).RootElement.GetProperty("status").GetInt32().Should().Be(503);
    }

    [Theory]
    [InlineData("/roles/zkml-engineer/as-of", 400)]
    [InlineData("/roles/zkml-engineer/as-of?day=", 400)]
    [InlineData("/roles/zkml-engineer/as-of?day=yesterday", 400)]
    [InlineData("/roles/zkml-engineer/as-of?day=2026-02-30", 400)]
    [InlineData("/roles/zkml-engineer/as-of?day=9999-12-31", 400)]
    [InlineData("/roles/zkml-engineer/as-of?day=2999-01-01", 400)]
    [InlineData("/roles/zkml-engineer/as-of?day=2026-11-22&day=2026-11-23", 400)]
    [InlineData("/roles/barista/as-of?day=2026-11-22", 404)]
    [InlineData("/roles/zkml-engineer/history", 200)]
    [InlineData("/roles/zkml-engineer/history?page=2", 400)]
    [InlineData("/roles/barista/history", 404)]
    [InlineData("/sources/hashtag-web3-ai-web3-hybrid/history", 200)]
    [InlineData("/roles/zkml-engineer/feed.atom", 200)]
    [InlineData("/roles/barista/feed.atom", 404)]
    public async Task No_address_breaks_anything(string address, int status)
    {
        await using var site = await ServedSite.StartAsync();
        var answer = await site.Client.GetAsync(address);
        ((int)answer.StatusCode).Should().Be(status, address);
        (await answer.Content.ReadAsStringAsync()).Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_history_without_its_fields_is_kept_by_nobody()
    {
        await using var site = await ServedSite.StartAsync();
        var answer = await site.Client.GetAsync("/roles/zkml-engineer/history");
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        site.Store.Find("/roles/zkml-engineer/history").Should().BeNull();
    }
}
