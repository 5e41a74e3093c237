using System.Collections.Concurrent;
using HybridCareers.Editorial.Links;
using HybridCareers.Evidence;
using HybridCareers.Tests.Support.Fetching;

namespace HybridCareers.Tests.Editorial.Links;

public class LinkWalkTests
{
    private readonly ConcurrentDictionary<string, LinkFinding> found = new();

    [Fact]
    public async Task One_host_is_asked_one_thing_at_a_time_with_pauses_and_several_hosts_side_by_side()
    {
        var (now, most, atOnce) = (new ConcurrentDictionary<string, int>(), 0, 0);
        var ends = new ConcurrentDictionary<string, long>();
        var shortest = TimeSpan.MaxValue;
        await using var net = new SmallInternet
        {
            Answer = async (asked, to) =>
            {
                lock (now)
                {
                    if (ends.TryGetValue(asked.Host, out var before) && TimeProvider.System.GetElapsedTime(before) is var gap && gap < shortest)
                        shortest = gap;
                    most = Math.Max(most, now.AddOrUpdate(asked.Host, 1, (_, count) => count + 1));
                    atOnce = Math.Max(atOnce, now.Values.Sum());
                }

                await Task.Delay(100);
                lock (now)
                {
                    now[asked.Host]--;
                    ends[asked.Host] = TimeProvider.System.GetTimestamp();
                }

                await SmallInternet.SayAsync(to, asked.Path == "/0" ? "404 No" : "200 OK", "text/plain", "");
            },
        };

        await WalkAsync(net, Enumerable.Range(0, 3).SelectMany(host => Enumerable.Range(0, 4).Select(page => $"http://host{host}.example/{page}")), TimeSpan.FromMilliseconds(60));

        found.Should().HaveCount(12);
        most.Should().Be(1, "one thing at a time");
        atOnce.Should().BeGreaterThan(1, "hosts do not wait for one another");
        shortest.Should().BeGreaterThan(TimeSpan.FromMilliseconds(50), "between HEAD and GET too");
    }

    [Fact]
    public async Task A_host_that_asks_for_a_short_while_is_waited_for()
    {
        var asked = 0;
        await using var net = new SmallInternet { Answer = (_, to) => Interlocked.Increment(ref asked) == 1 ? SmallInternet.SayAsync(to, "429 Slow", "text/plain", "", "Retry-After: 1") : SmallInternet.SayAsync(to, "200 OK", "text/plain", "") };
        var begun = TimeProvider.System.GetTimestamp();

        await WalkAsync(net, ["http://example.org/a"]);

        found["http://example.org/a"].Verdict.Should().Be(LinkVerdict.Good);
        TimeProvider.System.GetElapsedTime(begun).Should().BeGreaterThan(TimeSpan.FromMilliseconds(900));
    }

    [Fact]
    public async Task A_host_that_asks_for_a_long_while_is_asked_nothing_more()
    {
        await using var net = new SmallInternet { Answer = (_, to) => SmallInternet.SayAsync(to, "429 Slow", "text/plain", "", "Retry-After: 7200") };

        await WalkAsync(net, ["http://example.org/a", "http://EXAMPLE.org/b", "http://example.org/c"]);

        net.Requests.Should().ContainSingle();
        found.Should().HaveCount(3);
        found.Values.Should().OnlyContain(finding => finding.Verdict == LinkVerdict.Unsaid && finding.NotBefore != null);
    }

    [Fact]
    public async Task It_stops_when_it_is_told_to()
    {
        await using var net = new SmallInternet { Answer = (_, _) => Task.Delay(TimeSpan.FromSeconds(60)) };
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await FluentActions.Awaiting(() => WalkAsync(net, ["http://example.org/a"], ct: cancel.Token)).Should().ThrowAsync<OperationCanceledException>();

        found.Should().BeEmpty();
    }

    private Task WalkAsync(SmallInternet net, IEnumerable<string> urls, TimeSpan? pause = null, CancellationToken ct = default) =>
        new LinkWalk(new LinkProbe(net.Fetcher(), TimeProvider.System), TimeProvider.System) { Pause = pause ?? TimeSpan.FromMilliseconds(1) }.RunAsync(urls, (url, finding) =>
        {
            found[url] = finding;
            return Task.CompletedTask;
        }, ct);
}
