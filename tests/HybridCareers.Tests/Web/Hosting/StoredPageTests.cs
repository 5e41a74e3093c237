using System.IO.Compression;
using System.Text;
using HybridCareers.Web.Hosting;

namespace HybridCareers.Tests.Web.Hosting;

public class StoredPageTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("One sentence, with its source. ", 400)));

    [Fact]
    public async Task Every_encoding_unpacks_to_the_same_bytes()
    {
        var page = new StoredPage(Body, "text/html", "no-cache");

        page.Identity.Should().Equal(Body);
        (await UnpackAsync(new BrotliStream(new MemoryStream(page.Brotli), CompressionMode.Decompress))).Should().Equal(Body);
        (await UnpackAsync(new GZipStream(new MemoryStream(page.Gzip), CompressionMode.Decompress))).Should().Equal(Body);
    }

    [Fact]
    public void Dense_bytes_are_fewer_and_say_the_same()
    {
        var page = new StoredPage(Body, "text/html", "no-cache");
        var loose = page.Brotli.Length;
        page.Densify();

        page.IsDense.Should().BeTrue();
        page.Brotli.Length.Should().BeLessThanOrEqualTo(loose);
        Encodings.Unbrotli(page.Brotli, Body.Length).Should().Equal(Body);
    }

    [Fact]
    public void A_page_made_again_is_packed_as_it_was_before()
    {
        var before = new StoredPage(Body, "text/html", "no-cache") { Hits = 8 };
        var packed = before.Brotli;
        var same = new StoredPage([.. Body], "text/html", "no-cache").After(before);
        var other = new StoredPage([.. Body, .. Body], "text/html", "no-cache").After(before);

        same.Brotli.Should().BeSameAs(packed);
        other.Size.Should().BeGreaterThan(2 * Body.Length + 512, "the brotli bytes are there already");
        Encodings.Unbrotli(other.Brotli, 2 * Body.Length).Should().Equal([.. Body, .. Body]);
        new[] { same.Hits, other.Hits }.Should().AllBeEquivalentTo(2, "what was asked for long ago counts less and less");
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("br;q=0.000, gzip;q=0", null)]
    [InlineData("BR;q=1.0", "br")]
    [InlineData("identity", null)]
    [InlineData("zebra, bro", null)]
    [InlineData("", null)]
    [InlineData(",,;q=;;br;", null)]
    public void The_best_encoding_is_one_that_the_client_accepts(string accepted, string? best) =>
        Encodings.Best(accepted).Should().Be(best);

    private static async Task<byte[]> UnpackAsync(Stream packed)
    {
        using var all = new MemoryStream();
        await packed.CopyToAsync(all);
        return all.ToArray();
    }
}
