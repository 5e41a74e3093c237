using System.Globalization;
using System.Text;
using HybridCareers.Fetching;
using HybridCareers.Tests.Support.Fetching;

namespace HybridCareers.Tests.Fetching;

public class SafeFetcherTests
{
    private const string NoAnswer = "No answer could be read from this address.";

    [Fact]
    public async Task What_stands_at_a_public_address_is_read()
    {
        await using var net = new SmallInternet { Answer = (_, to) => SmallInternet.SayAsync(to, "200 OK", "text/html; charset=utf-8", "héllo") };

        var answer = (await net.Fetcher().ReadAsync(new("http://example.org/a?b=c"))).Should().BeOfType<Answered>().Subject;

        (answer.Status, answer.ContentType, answer.At.AbsoluteUri, answer.IsMovedForGood).Should().Be((200, "text/html", "http://example.org/a?b=c", false));
        Encoding.UTF8.GetString(answer.Body.Span).Should().Be("héllo");
        net.Connections.Should().ContainSingle().Which.Address.Should().Be(SmallInternet.Somewhere);
    }

    [Fact]
    public async Task No_cookie_no_credential_and_no_trace_goes_along()
    {
        await using var net = new SmallInternet
        {
            Answer = (asked, to) => asked.Path == "/"
                ? SmallInternet.SayAsync(to, "302 Found", "text/plain", "", "Location: /next", "Set-Cookie: a=b; Path=/")
                : SmallInternet.SayAsync(to, "401 Unauthorized", "text/plain", "", "WWW-Authenticate: Basic realm=x"),
        };

        var answer = await net.Fetcher().ReadAsync(new("http://example.org/"));

        answer.Should().BeOfType<Answered>().Which.Status.Should().Be(401);
        net.Requests.Should().HaveCount(2);
        string.Concat(net.Requests.Select(asked => asked.Head)).Should().NotContainAny("Cookie", "Authorization", "traceparent", "Referer");
    }

    [Theory]
    [InlineData("ftp://example.org/"), InlineData("file:///etc/passwd"), InlineData("gopher://example.org/"), InlineData("http://example.org:8080/"), InlineData("https://example.org:22/")]
    [InlineData("http://me@example.org/"), InlineData("http://me:secret@example.org/"), InlineData("/relative")]
    public async Task Other_schemes_ports_and_credentials_are_refused_before_anything_is_sent(string address)
    {
        await using var net = new SmallInternet();

        (await net.Fetcher().ReadAsync(new(address, UriKind.RelativeOrAbsolute))).Should().BeOfType<NotFetched>();

        net.Lookups.Should().BeEmpty();
        net.Connections.Should().BeEmpty();
    }

    [Theory]
    [InlineData("http://127.0.0.1/"), InlineData("http://2130706433/"), InlineData("http://0x7f.1/"), InlineData("http://0177.0.0.1/"), InlineData("http://[::1]/"), InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/"), InlineData("http://[64:ff9b::7f00:1]/")]
    public async Task An_address_within_somebodys_network_is_never_connected_to(string address)
    {
        await using var net = new SmallInternet();

        (await net.Fetcher().ReadAsync(new(address))).Should().Be(new NotFetched(NoAnswer));

        net.Connections.Should().BeEmpty();
    }

    [Fact]
    public async Task A_name_with_one_address_that_is_not_public_is_refused_whole()
    {
        await using var net = new SmallInternet().Name("mixed.example", ["93.184.215.14", "10.0.0.1"]).Name("none.example", []);

        (await net.Fetcher().ReadAsync(new("http://mixed.example/"))).Should().Be(new NotFetched(NoAnswer));
        (await net.Fetcher().ReadAsync(new("http://none.example/"))).Should().Be(new NotFetched(NoAnswer));

        net.Connections.Should().BeEmpty();
    }

    [Fact]
    public async Task A_name_that_changes_its_answer_is_resolved_once_and_connected_to_as_it_was_checked()
    {
        await using var net = new SmallInternet().Name("turning.example", ["93.184.215.14"], ["127.0.0.1"]);

        (await net.Fetcher().ReadAsync(new("http://turning.example/"))).Should().BeOfType<Answered>();

        net.Lookups.Should().ContainSingle("a second look would have brought another answer");
        net.Connections.Should().ContainSingle().Which.Address.ToString().Should().Be("93.184.215.14");
        (await net.Fetcher().ReadAsync(new("http://turning.example/"))).Should().Be(new NotFetched(NoAnswer), "the next fetch looks anew and trusts nothing from before");
        net.Connections.Should().ContainSingle();
    }

    [Fact]
    public async Task A_name_that_turns_inwards_between_redirects_is_refused_at_that_hop()
    {
        await using var net = new SmallInternet { Answer = (_, to) => SmallInternet.LeadAsync(to, "/again") }.Name("turning.example", ["93.184.215.14"], ["192.168.0.1"]);

        (await net.Fetcher().ReadAsync(new("http://turning.example/"))).Should().Be(new NotFetched(NoAnswer));

        net.Connections.Should().ContainSingle();
    }

    [Theory]
    [InlineData("http://10.0.0.1/"), InlineData("http://[fd00::1]/"), InlineData("//inside.example/"), InlineData("http://example.org:6379/"), InlineData("file:///etc/passwd"), InlineData("http://a:b@example.org/")]
    public async Task A_redirect_is_checked_as_the_first_address_was(string where)
    {
        await using var net = new SmallInternet { Answer = (_, to) => SmallInternet.LeadAsync(to, where) }.Name("inside.example", ["10.1.2.3"]);

        (await net.Fetcher().ReadAsync(new("http://example.org/"))).Should().BeOfType<NotFetched>();

        net.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task Three_redirects_are_followed_and_a_fourth_is_not()
    {
        await using var net = new SmallInternet
        {
            Answer = (asked, to) => int.Parse(asked.Path[1..], CultureInfo.InvariantCulture) is var left && left == 0 ? SmallInternet.SayAsync(to, "200 OK", "text/plain", "there") : SmallInternet.LeadAsync(to, $"/{left - 1}", "301 Moved Permanently"),
        };

        var answer = (await net.Fetcher().ReadAsync(new("http://example.org/3"))).Should().BeOfType<Answered>().Subject;
        (answer.At.AbsolutePath, answer.IsMovedForGood).Should().Be(("/0", true));
        (await net.Fetcher().ReadAsync(new("http://example.org/4"))).Should().Be(new NotFetched("It leads on more than 3 times."));
        net.Requests.Should().HaveCount(8);
    }

    [Fact]
    public async Task A_redirect_that_holds_only_now_does_not_count_as_moved_for_good()
    {
        await using var net = new SmallInternet { Answer = (asked, to) => asked.Path == "/b" ? SmallInternet.SayAsync(to, "200 OK", "text/plain", "") : SmallInternet.LeadAsync(to, "/b") };

        (await net.Fetcher().ReadAsync(new("http://example.org/a"))).Should().BeOfType<Answered>().Which.IsMovedForGood.Should().BeFalse();
    }

    [Fact]
    public async Task A_closed_port_an_open_one_that_speaks_something_else_and_an_inner_name_are_told_alike()
    {
        await using var net = new SmallInternet { Answer = async (_, to) => await to.WriteAsync("SSH-2.0-OpenSSH\r\n"u8.ToArray()) }
            .Name("closed.example", ["93.184.215.1"]).Name("open.example", ["93.184.215.2"]).Name("inner.example", ["10.0.0.1"]).Name("nowhere.example", []);
        net.Closed.Add(System.Net.IPAddress.Parse("93.184.215.1"));

        foreach (var address in (string[])["http://closed.example/", "https://closed.example/", "http://open.example/", "https://open.example/", "http://inner.example/", "http://nowhere.example/"])
            (await net.Fetcher(TimeSpan.FromSeconds(5)).ReadAsync(new(address))).Should().Be(new NotFetched(NoAnswer), address);
    }

    [Fact]
    public async Task Another_address_of_the_name_is_tried_where_one_is_closed()
    {
        await using var net = new SmallInternet().Name("two.example", ["2606:4700::1", "93.184.215.2"]);
        net.Closed.Add(System.Net.IPAddress.Parse("2606:4700::1"));

        (await net.Fetcher().ReadAsync(new("http://two.example/"))).Should().BeOfType<Answered>();

        net.Connections.Should().HaveCount(2);
    }

    [Fact]
    public async Task How_long_a_server_asks_to_be_left_alone_is_told()
    {
        await using var net = new SmallInternet { Answer = (asked, to) => SmallInternet.SayAsync(to, "429 Too Many Requests", "text/plain", "", asked.Path == "/s" ? "Retry-After: 90" : "Retry-After: Mon, 23 Nov 2026 12:02:00 GMT\r\nDate: Mon, 23 Nov 2026 12:00:00 GMT") };

        (await net.Fetcher().ProbeAsync(new("http://example.org/s"), HttpMethod.Head)).Should().BeOfType<Answered>().Which.RetryAfter.Should().Be(TimeSpan.FromSeconds(90));
        (await net.Fetcher().ProbeAsync(new("http://example.org/d"), HttpMethod.Head)).Should().BeOfType<Answered>().Which.RetryAfter.Should().Be(TimeSpan.FromMinutes(2));
        net.Requests.Should().OnlyContain(asked => asked.Method == "HEAD");
    }

    [Fact]
    public async Task Who_cancels_is_not_answered()
    {
        await using var net = new SmallInternet { Answer = (_, _) => Task.Delay(TimeSpan.FromSeconds(30)) };
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await FluentActions.Awaiting(() => net.Fetcher().ReadAsync(new("http://example.org/"), cancel.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task On_the_real_network_this_machine_itself_is_not_reached()
    {
        await using var net = new SmallInternet();

        (await new SafeFetcher(Network.Real).ReadAsync(new("http://localhost/"))).Should().Be(new NotFetched(NoAnswer));
    }
}
