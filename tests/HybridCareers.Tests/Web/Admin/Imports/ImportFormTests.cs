using System.Text;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles;
using HybridCareers.Web.Admin.Imports;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace HybridCareers.Tests.Web.Admin.Imports;

public class ImportFormTests
{
    private static readonly Guid Ada = Guid.CreateVersion7();

    [Fact]
    public async Task A_pasted_text_is_the_same_bytes_whatever_ends_its_lines()
    {
        var (request, problems) = await ReadAsync([("how", "paste"), ("text", "# Kites\r\n\r\nThey fly.\r\n"), ("form", "md"), ("from", "new"), ("publisher", " The kite house "), ("published", "2026-11-02"), ("verbatim", "Yes"), ("url", "https://example.org/kites")]);

        problems.Should().BeEmpty();
        var file = request!.Origin.Should().BeOfType<FromFile>().Subject;
        (file.FileName, Encoding.UTF8.GetString(file.Bytes.Span), file.Address).Should().Be(("pasted.md", "# Kites\n\nThey fly.\n", "https://example.org/kites"));
        request.Source.Should().Be(new NewSource("", "", "The kite house", null, Permitted.Yes, "https://example.org/kites", new(2026, 11, 2)));
        request.MemberId.Should().Be(Ada);
    }

    [Fact]
    public async Task A_file_is_a_next_version_of_a_source_that_is_there()
    {
        var (request, _) = await ReadAsync([("how", "file"), ("from", "there"), ("source", "kites")], ("C:\\old\\kites.html", "<h1>Kites</h1>"));

        request!.Origin.Should().BeOfType<FromFile>().Which.FileName.Should().Be("kites.html");
        request.Source.Should().Be(new OfEntry("kites"));
    }

    [Theory]
    [InlineData("text", "how=paste", "text= ", "from=new", "publisher=a")]
    [InlineData("address", "how=fetch", "address=file:///etc/passwd", "from=new", "publisher=a")]
    [InlineData("address", "how=fetch", "address=kites", "from=there", "source=kites")]
    [InlineData("file", "how=file", "from=there", "source=kites")]
    [InlineData("publisher", "how=paste", "text=a", "from=new")]
    [InlineData("source", "how=paste", "text=a", "from=there")]
    [InlineData("published", "how=paste", "text=a", "from=new", "publisher=a", "published=yesterday")]
    [InlineData("url", "how=paste", "text=a", "from=new", "publisher=a", "url=javascript:alert(1)")]
    [InlineData("import", "text=a", "from=new", "publisher=a")]
    public async Task What_is_missing_or_odd_is_told_at_its_field(string place, params string[] fields)
    {
        var (request, problems) = await ReadAsync([.. fields.Select(field => (field.Split('=', 2)[0], field.Split('=', 2)[1]))]);

        request.Should().BeNull();
        problems.Should().ContainSingle().Which.Place.Should().Be(place);
    }

    [Fact]
    public async Task What_is_too_large_or_of_another_kind_is_refused_in_words()
    {
        var (_, large) = await ReadAsync([("how", "paste"), ("text", new string('a', ArticleLimits.MostBytes + 1)), ("from", "there"), ("source", "kites")]);
        large.Should().ContainSingle().Which.Message.Should().Contain("2,097,153").And.Contain("2,097,152");
        var (_, image) = await ReadAsync([("how", "file"), ("from", "there"), ("source", "kites")], ("kites.png", "x"));
        image.Should().ContainSingle().Which.Message.Should().Contain(".txt, .md or .html");
    }

    private static Task<(ArticleRequest? Request, IReadOnlyList<HybridCareers.Content.Problem> Problems)> ReadAsync((string Name, string Value)[] fields, params (string Name, string Text)[] files)
    {
        var sent = new FormFileCollection();
        sent.AddRange(files.Select(file => new FormFile(new MemoryStream(Encoding.UTF8.GetBytes(file.Text)), 0, file.Text.Length, "file", file.Name)));
        return ImportForm.ReadAsync(new FormCollection(fields.ToDictionary(field => field.Name, field => new StringValues(field.Value), StringComparer.Ordinal), sent), Ada, null, default);
    }
}
