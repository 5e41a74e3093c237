using System.Net;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Web.Hosting;

public class OpenReadsTests
{
    [Theory]
    [InlineData("/api/v1/roles/zkml-engineer", HttpStatusCode.OK)]
    [InlineData("/api/v1/roles/barista", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("/feed.atom", HttpStatusCode.OK)]
    public async Task Data_may_be_read_from_any_site_errors_included(string address, HttpStatusCode status)
    {
        await using var site = await ServedSite.StartAsync();
        for (var time = 1; time <= 2; time++)
        {
            using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

            answer.StatusCode.Should().Be(status);
            answer.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
            answer.Headers.GetValues("Access-Control-Expose-Headers").Should().Equal("ETag");
        }
    }

    [Theory]
    [InlineData("/api/v1/roles/zkml-engineer")]
    [InlineData("/openapi/v1.json")]
    public async Task A_browser_that_asks_first_may_read_and_do_nothing_else(string address)
    {
        await using var site = await ServedSite.StartAsync();
        using var question = new HttpRequestMessage(HttpMethod.Options, address);
        question.Headers.Add("Origin", "https://other.example");
        question.Headers.Add("Access-Control-Request-Method", "GET");
        question.Headers.Add("Access-Control-Request-Headers", "if-none-match");

        using var answer = await site.Client.SendAsync(question);

        answer.StatusCode.Should().Be(HttpStatusCode.NoContent);
        answer.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
        answer.Headers.GetValues("Access-Control-Allow-Methods").Single().Should().Be("GET, HEAD");
        answer.Headers.GetValues("Access-Control-Allow-Headers").Should().Equal("If-None-Match");
        answer.Headers.Contains("Access-Control-Allow-Credentials").Should().BeFalse();
    }

    [Theory]
    [InlineData("/roles/zkml-engineer")]
    [InlineData("/apiary")]
    public async Task Pages_are_not_opened_to_other_sites(string address)
    {
        await using var site = await ServedSite.StartAsync();

        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        answer.Headers.Contains("Access-Control-Allow-Origin").Should().BeFalse();
    }
}
