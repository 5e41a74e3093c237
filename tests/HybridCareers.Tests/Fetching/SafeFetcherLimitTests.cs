using System.Globalization;
using System.IO.Compression;
using System.Text;
using HybridCareers.Fetching;
using HybridCareers.Tests.Support.Fetching;

namespace HybridCareers.Tests.Fetching;

public class SafeFetcherLimitTests
{
    private const string NoAnswer = "No answer could be read from this address.";

    [Fact]
    public async Task Five_megabytes_are_read_and_one_byte_more_is_not()
    {
        await using var net = new SmallInternet { Answer = (asked, to) => SmallInternet.SayAsync(to, "200 OK", "text/plain", new byte[SafeFetcher.LargestBody + int.Parse(asked.Path[1..], CultureInfo.InvariantCulture)]) };

        (await net.Fetcher().ReadAsync(new("http://example.org/0"))).Should().BeOfType<Answered>().Which.Body.Length.Should().Be(SafeFetcher.LargestBody);
        (await net.Fetcher().ReadAsync(new("http://example.org/1"))).Should().Be(new NotFetched("What stands there is larger than 5 MiB."));
        (await net.Fetcher().ProbeAsync(new("http://example.org/1"), HttpMethod.Get)).Should().BeOfType<Answered>().Which.Body.Length.Should().Be(0);
    }

    [Theory]
    [InlineData("gzip"), InlineData("br"), InlineData("deflate")]
    public async Task A_small_answer_that_unpacks_to_hundreds_of_megabytes_is_dropped_at_the_limit(string encoding)
    {
        var bomb = Packed(encoding, 256 * 1024 * 1024);
        bomb.Length.Should().BeLessThan(2 * 1024 * 1024);
        await using var net = new SmallInternet { Answer = (_, to) => SmallInternet.SayAsync(to, "200 OK", "text/plain", bomb, $"Content-Encoding: {encoding}") };
        var fetcher = net.Fetcher();
        await fetcher.ProbeAsync(new("http://example.org/"), HttpMethod.Head);
        var before = GC.GetTotalAllocatedBytes();

        (await fetcher.ReadAsync(new("http://example.org/"))).Should().Be(new NotFetched("What stands there is larger than 5 MiB."));

        (GC.GetTotalAllocatedBytes() - before).Should().BeLessThan(100 * 1024 * 1024L, "it was not unpacked whole");
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public async Task A_server_that_sends_drop_by_drop_is_given_up_when_the_time_is_over(bool inHead)
    {
        await using var net = new SmallInternet
        {
            Answer = async (_, to) =>
            {
                await to.WriteAsync(Encoding.ASCII.GetBytes(inHead ? "HTTP/1.1 200 OK\r\nX-Long: " : "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"));
                for (var drop = 0; drop < 1000; drop++)
                {
                    await to.WriteAsync("x"u8.ToArray());
                    await Task.Delay(20);
                }
            },
        };
        var begun = TimeProvider.System.GetTimestamp();

        (await net.Fetcher(TimeSpan.FromMilliseconds(400)).ReadAsync(new("http://example.org/"))).Should().Be(new NotFetched(NoAnswer));

        TimeProvider.System.GetElapsedTime(begun).Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Redirects_share_one_time()
    {
        await using var net = new SmallInternet
        {
            Answer = async (_, to) =>
            {
                await Task.Delay(300);
                await SmallInternet.LeadAsync(to, "/on");
            },
        };

        (await net.Fetcher(TimeSpan.FromMilliseconds(700)).ReadAsync(new("http://example.org/"))).Should().Be(new NotFetched(NoAnswer));
    }

    private static byte[] Packed(string encoding, int length)
    {
        using var packed = new MemoryStream();
        using (Stream packing = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true),
        })
        {
            var zeros = new byte[1024 * 1024];
            for (var done = 0; done < length; done += zeros.Length)
                packing.Write(zeros);
        }

        return packed.ToArray();
    }
}
