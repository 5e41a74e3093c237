using HybridCareers.Editorial.Links;
using HybridCareers.Evidence;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Fetching;

namespace HybridCareers.Tests.Editorial.Links;

public class LinkProbeTests
{
    private readonly HandClock clock = new();
    private int pauses;

    [Theory]
    [InlineData("200 OK", LinkVerdict.Good), InlineData("204 No Content", LinkVerdict.Good), InlineData("404 Not Found", LinkVerdict.Failed), InlineData("410 Gone", LinkVerdict.Failed)]
    [InlineData("500 Oops", LinkVerdict.Failed), InlineData("503 Away", LinkVerdict.Failed), InlineData("400 Bad", LinkVerdict.Failed), InlineData("401 Who", LinkVerdict.Unsaid)]
    [InlineData("403 No", LinkVerdict.Unsaid), InlineData("429 Slow", LinkVerdict.Unsaid), InlineData("451 Law", LinkVerdict.Unsaid)]
    public async Task A_status_means_this(string status, LinkVerdict meant)
    {
        await using var net = new SmallInternet { Answer = (_, to) => SmallInternet.SayAsync(to, status, "text/plain", "") };

        (await LookAsync(net, "http://example.org/")).Verdict.Should().Be(meant);
    }

    [Theory]
    [InlineData("404 Not Found"), InlineData("405 Method Not Allowed"), InlineData("501 Not Implemented"), InlineData("403 Forbidden")]
    public async Task A_server_that_does_not_like_HEAD_is_asked_with_GET_after_a_pause(string refusal)
    {
        await using var net = new SmallInternet { Answer = (asked, to) => SmallInternet.SayAsync(to, asked.Method == "GET" ? "200 OK" : refusal, "text/plain", "") };

        (await LookAsync(net, "http://example.org/")).Should().Be(new LinkFinding(LinkVerdict.Good, 200));

        net.Requests.Select(asked => asked.Method).Should().Equal("HEAD", "GET");
        pauses.Should().Be(1);
    }

    [Fact]
    public async Task Where_HEAD_is_answered_well_nothing_else_is_asked()
    {
        await using var net = new SmallInternet();

        await LookAsync(net, "http://example.org/");

        net.Requests.Should().ContainSingle().Which.Method.Should().Be("HEAD");
    }

    [Fact]
    public async Task A_host_that_asks_to_be_left_alone_is_not_asked_again()
    {
        await using var net = new SmallInternet { Answer = (_, to) => SmallInternet.SayAsync(to, "503 Busy", "text/plain", "", "Retry-After: 600") };

        var found = await LookAsync(net, "http://example.org/");

        (found.Verdict, found.NotBefore).Should().Be((LinkVerdict.Unsaid, clock.Now.AddMinutes(10)));
        net.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task A_page_that_moved_for_good_is_good_and_its_new_address_is_told()
    {
        await using var net = new SmallInternet { Answer = (asked, to) => asked.Path == "/old" ? SmallInternet.LeadAsync(to, "https://example.org:80/new", "301 Moved") : SmallInternet.SayAsync(to, "200 OK", "text/plain", "") };
        (await LookAsync(net, "http://example.org/old")).Verdict.Should().Be(LinkVerdict.Failed, "there is no TLS on port 80 here");
        net.Answer = (asked, to) => asked.Path == "/old" ? SmallInternet.LeadAsync(to, "/new", "308 Permanent Redirect") : SmallInternet.SayAsync(to, "200 OK", "text/plain", "");

        (await LookAsync(net, "http://example.org/old")).Should().Be(new LinkFinding(LinkVerdict.Good, 200, MovedTo: "http://example.org/new"));
    }

    [Theory]
    [InlineData("not an address"), InlineData("http://inner.example/"), InlineData("http://example.org:8080/"), InlineData("javascript:alert(1)")]
    public async Task What_cannot_be_fetched_fails_with_the_reason(string url)
    {
        await using var net = new SmallInternet().Name("inner.example", ["10.0.0.1"]);

        var found = await LookAsync(net, url);

        (found.Verdict, found.Status).Should().Be((LinkVerdict.Failed, null));
        found.Why.Should().NotBeNullOrEmpty();
        net.Requests.Should().BeEmpty();
    }

    private Task<LinkFinding> LookAsync(SmallInternet net, string url) => new LinkProbe(net.Fetcher(), clock).LookAsync(url, _ =>
    {
        pauses++;
        return Task.CompletedTask;
    }, default);
}
