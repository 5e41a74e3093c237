using System.Text;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Editorial.Sources;
using HybridCareers.Evidence;
using HybridCareers.Fetching;
using HybridCareers.Importing.Articles;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Fetching;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Importing.Articles;

/// <summary>Articles that are fetched by address: what comes of an address that leads astray is a sentence, and nothing else.</summary>
public sealed class FetchedArticleTests
{
    private const string NoAnswer = "No answer could be read from this address.";

    private static readonly string Page = "<!doctype html><title>Kites</title><main><h1>Jobs in kites</h1><h2>Roles</h2><h3>Kite Designer</h3><p>Designers draw kites.</p><p><b>Responsibilities:</b></p><ul><li>Draw the kite<li>Fly it at dusk</ul></main><script>alert(1)</script>";

    [Fact]
    public async Task A_page_is_read_and_kept_with_where_and_when_it_was_found()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var net = new SmallInternet
        {
            Answer = (asked, to) => asked.Path == "/kites" ? SmallInternet.LeadAsync(to, "/long/kites") : SmallInternet.SayAsync(to, "200 OK", "text/html; charset=utf-8", Page),
        };

        var begun = (await BeginAsync(portal, net.Fetcher(), "http://news.example/kites")).Should().BeOfType<ImportBegun>().Subject;

        await using var db = portal.Db();
        var text = await db.SourceTexts.SingleAsync();
        (text.Address, text.MediaType, Encoding.UTF8.GetString(text.Bytes)).Should().Be(("http://news.example/long/kites", "text/html", Page), "the bytes are kept as they came");
        text.RetrievedOn.Should().Be(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        text.Plain.Should().Contain("Draw the kite").And.NotContain("alert");
        var sheet = (await portal.Service<ImportReader>().OpenAsync(begun.ImportId))!.Sheet;
        sheet.Pieces.Should().Contain(piece => piece.Text == "Fly it at dusk");
        net.Requests.Should().HaveCount(2, "what the page names is not fetched");
    }

    public static TheoryData<string, string, string> Astray => new()
    {
        { "a redirect inwards", "302", NoAnswer },
        { "a redirect to a name inwards", "302 name", NoAnswer },
        { "a redirect to another scheme", "302 file", "Only http and https addresses are fetched." },
        { "a redirect to another port", "302 port", "Only the ports 80 and 443 are fetched." },
        { "redirects without an end", "302 loop", "It leads on more than 3 times." },
        { "more than is fetched", "large", "What stands there is larger than 5 MiB." },
        { "more than is read", "long", "at most 2,097,152 are read" },
        { "a picture", "image/png", "What stands there is no text but 'image/png'." },
        { "a document of another kind", "application/pdf", "no text but 'application/pdf'" },
        { "a document that says it is text", "pdf", "This is no text: give a .txt, .md or .html file." },
        { "a program's answer", "application/json", "no text but 'application/json'" },
        { "nothing", "empty", "There is no text in it." },
        { "a page that is not there", "404", "The server answers 404." },
        { "a server that is out of order", "500", "The server answers 500." },
        { "a server that never answers", "silent", NoAnswer },
        { "a server that stops in the middle", "half", NoAnswer },
        { "a server that speaks otherwise", "ssh", NoAnswer },
    };

    [Theory, MemberData(nameof(Astray))]
    public async Task What_leads_astray_is_told_in_a_sentence_and_nothing_is_stored(string what, string kind, string said)
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var net = new SmallInternet { Answer = (asked, to) => AnswerAsync(kind, asked, to) }.Name("inside.example", ["10.1.2.3"]);
        var fetcher = net.Fetcher(kind is "silent" or "half" ? TimeSpan.FromMilliseconds(500) : null);
        var clock = TimeProvider.System.GetTimestamp();

        (await BeginAsync(portal, fetcher, "http://news.example/kites")).Should().BeOfType<ArticleRefused>(what).Which.Why.Should().Contain(said);

        TimeProvider.System.GetElapsedTime(clock).Should().BeLessThan(TimeSpan.FromSeconds(10));
        (await ArticleImporterTests.CountsAsync(portal)).Should().Be(new ArticleImporterTests.Counts(0, 0, 0, 0, 0));
        net.Connections.Should().OnlyContain(to => to.Address.Equals(SmallInternet.Somewhere), "nobody's network was entered");
    }

    [Theory]
    [InlineData("http://127.0.0.1/"), InlineData("http://[::1]/"), InlineData("http://169.254.169.254/latest/meta-data/"), InlineData("http://localhost/"), InlineData("http://10.0.0.1:80/")]
    [InlineData("http://news.example:8080/"), InlineData("http://me:secret@news.example/"), InlineData("ftp://news.example/")]
    public async Task An_address_that_is_nobodys_to_read_is_refused_before_anything_is_sent(string address)
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var net = new SmallInternet().Name("localhost", ["127.0.0.1"]);

        (await BeginAsync(portal, net.Fetcher(), address)).Should().BeOfType<ArticleRefused>().Which.Why.Should().EndWith(".");

        net.Connections.Should().BeEmpty();
        (await ArticleImporterTests.CountsAsync(portal)).Should().Be(new ArticleImporterTests.Counts(0, 0, 0, 0, 0));
    }

    [Fact]
    public async Task A_text_that_is_kept_without_an_import_is_fetched_as_carefully()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var net = new SmallInternet { Answer = (_, to) => SmallInternet.LeadAsync(to, "http://192.168.0.1/") };

        (await Importer(portal, net.Fetcher()).KeepAsync(Guid.CreateVersion7(), Portal.Author, null, "kites", new FromAddress(new("http://news.example/")))).Should().Be(new ArticleRefused(NoAnswer));

        (await ArticleImporterTests.CountsAsync(portal)).Texts.Should().Be(0);
    }

    [Fact]
    public async Task Who_cancels_while_it_is_fetched_leaves_nothing()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var net = new SmallInternet { Answer = (_, _) => Task.Delay(TimeSpan.FromSeconds(30)) };
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await FluentActions.Awaiting(() => BeginAsync(portal, net.Fetcher(), "http://news.example/", cancel.Token)).Should().ThrowAsync<OperationCanceledException>();

        (await ArticleImporterTests.CountsAsync(portal)).Should().Be(new ArticleImporterTests.Counts(0, 0, 0, 0, 0));
    }

    private static Task AnswerAsync(string kind, Asked asked, Stream to) => kind switch
    {
        "302" => SmallInternet.LeadAsync(to, "http://10.0.0.1/kites.html"),
        "302 name" => SmallInternet.LeadAsync(to, "//inside.example/"),
        "302 file" => SmallInternet.LeadAsync(to, "file:///etc/passwd"),
        "302 port" => SmallInternet.LeadAsync(to, "http://news.example:6379/"),
        "302 loop" => SmallInternet.LeadAsync(to, asked.Path + "a"),
        "large" => SmallInternet.SayAsync(to, "200 OK", "text/plain", new byte[SafeFetcher.LargestBody + 1]),
        "long" => SmallInternet.SayAsync(to, "200 OK", "text/plain", new string('a', ArticleLimits.MostBytes + 1)),
        "pdf" => SmallInternet.SayAsync(to, "200 OK", "text/html", "%PDF-1.7 and more"),
        "empty" => SmallInternet.SayAsync(to, "200 OK", "text/html", ""),
        "404" => SmallInternet.SayAsync(to, "404 Not Found", "text/html", Page),
        "500" => SmallInternet.SayAsync(to, "500 Internal Server Error", "text/html", Page),
        "silent" => Task.Delay(TimeSpan.FromSeconds(20)),
        "half" => HalfAsync(to),
        "ssh" => to.WriteAsync("SSH-2.0-OpenSSH\r\n"u8.ToArray()).AsTask(),
        _ => SmallInternet.SayAsync(to, "200 OK", kind, Page),
    };

    private static async Task HalfAsync(Stream to)
    {
        await to.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n<h1>Jobs"u8.ToArray());
        await Task.Delay(TimeSpan.FromSeconds(20));
    }

    private static ArticleImporter Importer(Portal portal, SafeFetcher fetcher) =>
        new(portal.Service<SourceDesk>(), portal.Service<ImportGroundsReader>(), portal.Service<CurrentCatalog>(), fetcher, TimeProvider.System);

    private static Task<Outcome> BeginAsync(Portal portal, SafeFetcher fetcher, string address, CancellationToken ct = default) => Importer(portal, fetcher).BeginAsync(
        new(Guid.CreateVersion7(), Portal.Author, Guid.CreateVersion7(), new FromAddress(new(address)), new NewSource("kites", "", "A publisher", Verbatim: Permitted.Yes)), null, ct);
}
