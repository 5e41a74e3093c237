using System.Net;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Api;

namespace HybridCareers.Tests.Web.Hosting;

public class FileEndpointsTests
{
    public static TheoryData<string> Addresses => [.. PublicFiles.All.Select(file => file.Url).Where(url => !url.Contains('{'))];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_file_is_answered_like_a_page(string address)
    {
        await using var site = await ServedSite.StartAsync();
        var file = PublicFiles.All.Single(file => file.Url == address);

        using var first = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        first.StatusCode.Should().Be(HttpStatusCode.OK);
        first.Content.Headers.ContentType!.ToString().Should().Be(file.ContentType);
        first.Headers.CacheControl!.ToString().Should().Be(file.CacheControl.Replace("max-age=0, must-revalidate", "must-revalidate, max-age=0"));
        first.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");

        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var unchanged = await site.Client.SendAsync(again);
        unchanged.StatusCode.Should().Be(HttpStatusCode.NotModified);

        using var head = await site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        head.Content.Headers.ContentLength.Should().Be((await first.Content.ReadAsByteArrayAsync()).Length);
        (await head.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Other_spellings_of_a_file_lead_to_its_one_address(string address)
    {
        await using var site = await ServedSite.StartAsync();
        foreach (var other in new[] { address + "/", address.ToUpperInvariant(), "/" + address, address + "//?a=b" })
        {
            using var answer = await site.Client.GetAsync(new Uri("http://localhost" + other));
            answer.StatusCode.Should().Be(HttpStatusCode.MovedPermanently, other);
            answer.Headers.Location!.ToString().Should().Be(address + (other.Contains('?') ? "?a=b" : ""));
        }
    }

    [Theory]
    [InlineData("/sitemap-1.xml")]
    [InlineData("/sitemap-x%2f..%2fy.xml")]
    public async Task A_part_that_does_not_exist_is_not_found(string address)
    {
        await using var site = await ServedSite.StartAsync();

        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.Should().BeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Pages_name_the_rules_by_which_browsers_may_fetch_ahead_and_files_do_not()
    {
        await using var site = await ServedSite.StartAsync();

        using var page = await site.Client.GetAsync(new Uri("/roles/zkml-engineer", UriKind.Relative));
        using var file = await site.Client.GetAsync(new Uri("/feed.atom", UriKind.Relative));

        page.Headers.GetValues("Speculation-Rules").Should().Equal("\"/speculation-rules.json\"");
        file.Headers.Contains("Speculation-Rules").Should().BeFalse();
    }
}
