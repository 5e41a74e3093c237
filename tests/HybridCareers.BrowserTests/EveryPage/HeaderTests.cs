using System.Net;
using HybridCareers.BrowserTests.Support;

namespace HybridCareers.BrowserTests.EveryPage;

[Collection(InTheBrowser.Name)]
public sealed class HeaderTests(Site site)
{
    private static readonly string[] NotPages =
    [
        "/sitemap.xml", "/robots.txt", "/llms.txt", "/feed.atom", "/openapi/v1.json", "/health/live", "/health/ready", "/health/editing",
        "/api/v1/roles", "/api/v1/roles/zkml-engineer", "/api/v1/roles/barista", "/api/v1/nothing", "/roles/", "/ROLES", "/favicon.ico",
        "/search?q=%00", "/compare.csv",
    ];

    private static readonly Dictionary<string, string> Wanted = new(StringComparer.Ordinal)
    {
        ["Strict-Transport-Security"] = "max-age=63072000; includeSubDomains",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "strict-origin-when-cross-origin",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Embedder-Policy"] = "require-corp",
    };

    [Fact]
    public async Task Every_answer_bears_the_headers_that_protect_readers()
    {
        var wrong = new List<string>();
        foreach (var (method, address) in Asked().Append((HttpMethod.Get, await StyleSheetAsync())))
        {
            using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
            using var answer = await site.Portal.Http.SendAsync(request);
            wrong.AddRange(WrongIn(answer).Select(what => $"{method} {address[..Math.Min(address.Length, 60)]} ({(int)answer.StatusCode}): {what}"));
        }

        wrong.ShouldBeNone();
    }

    [Fact]
    public async Task The_name_of_another_host_is_refused_with_the_same_headers()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative)) { Headers = { Host = "evil.example" } };
        using var answer = await site.Portal.Http.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        WrongIn(answer).ShouldBeNone();
    }

    [Fact]
    public void A_missing_or_weak_header_would_be_seen()
    {
        using var weak = new HttpResponseMessage();
        weak.Headers.Add("Content-Security-Policy", "default-src 'none'; script-src 'self' 'unsafe-inline'");
        weak.Headers.Add("Server", "Kestrel");
        weak.Headers.Add("Set-Cookie", "a=b");

        WrongIn(weak).Should().HaveCount(Wanted.Count + 5);
    }

    private IEnumerable<(HttpMethod Method, string Address)> Asked() =>
    [
        .. site.Everything.Concat(NotPages).Select(address => (HttpMethod.Get, address)),
        .. site.Sample.Select(address => (HttpMethod.Head, address)),
        (HttpMethod.Post, "/"), (HttpMethod.Put, "/roles"), (HttpMethod.Options, "/api/v1/roles"), (HttpMethod.Get, "/roles?q=" + new string('x', 10_000)),
        (HttpMethod.Get, "/?x=" + new string('x', 33_000)),
    ];

    private async Task<string> StyleSheetAsync()
    {
        var page = await site.Portal.Http.GetStringAsync(new Uri(site.Everything[0], UriKind.Relative));
        return page.Split('"').First(part => part.StartsWith('/') && part.EndsWith(".css", StringComparison.Ordinal));
    }

    private static IEnumerable<string> WrongIn(HttpResponseMessage answer)
    {
        foreach (var (name, value) in Wanted)
        {
            if (Of(answer, name) != value)
                yield return $"{name} is '{Of(answer, name)}'";
        }

        var policy = Of(answer, "Content-Security-Policy");
        if (!policy.StartsWith("default-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'", StringComparison.Ordinal))
            yield return $"the policy is '{policy}'";
        if (policy.Contains("unsafe", StringComparison.Ordinal))
            yield return "the policy allows what is unsafe";
        if (Of(answer, "Permissions-Policy").Length == 0)
            yield return "no Permissions-Policy";
        if (Of(answer, "Server").Length + Of(answer, "X-Powered-By").Length > 0)
            yield return "it says what it runs on";
        if (Of(answer, "Set-Cookie").Length > 0)
            yield return "it sets a cookie";
        if ((int)answer.StatusCode >= 500)
            yield return "it broke";
    }

    private static string Of(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
