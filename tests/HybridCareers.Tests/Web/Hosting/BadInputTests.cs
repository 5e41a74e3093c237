using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;

namespace HybridCareers.Tests.Web.Hosting;

public sealed class BadInputTests : IAsyncLifetime
{
    private const string Attack = "<script>alert(1)</script>";

    private static readonly string[] Naughty =
    [
        "", "x", "-1", "0", "1.5", "NaN", "99999999999999999999", "true", "null", ",,,,", "a,b,c,d,e,f,g", "..%2f..%2fetc%2fpasswd", "%25s%25n",
        "%00", "a%0d%0aSet-Cookie:b=c", "%1b[2J", "%ff%fe", "%ed%a0%80", "%e2%80%ae", "%f0%9f%a6%80", "e%cc%81", "'%20OR%201=1--", "{{7*7}}", "${7*7}",
        "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", "zkml-engineer%20", "ZKML-ENGINEER", new('x', 10_000),
    ];

    private static readonly HttpStatusCode[] Clear =
    [
        HttpStatusCode.OK, HttpStatusCode.MovedPermanently, HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.Gone,
        HttpStatusCode.RequestUriTooLong,
    ];

    private ServedSite site = null!;

    public static TheoryData<string> Pages => [.. PublicPages.All.Select(page => page.Url)];

    public async Task InitializeAsync() => site = await ServedSite.StartAsync();

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Whatever_is_asked_of_a_page_gets_a_clear_answer(string url)
    {
        var page = PublicPages.All.Single(page => page.Url == url);
        foreach (var address in Questions(page, page.Url))
            await AnswersAsPageAsync(address);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Whatever_is_asked_of_a_twin_gets_a_clear_answer(string url)
    {
        var page = PublicPages.All.Single(page => page.Url == url);
        foreach (var address in page.Api is null ? [] : Questions(page, page.Api))
            await AnswersAsDataAsync(address);
    }

    [Fact]
    public async Task Text_pasted_with_tabs_and_lines_is_read_as_words()
    {
        var pasted = await site.Client.GetStringAsync(new Uri("/api/v1/search?q=data%09scientist%0A", UriKind.Relative));
        pasted.Should().Contain("on-chain-data-scientist");
    }

    [Theory]
    [InlineData("%7F")]
    [InlineData("%C2%85")]
    public async Task Every_other_control_character_is_refused_with_its_place(string character)
    {
        using var answer = await site.Client.GetAsync(new Uri($"/search?q=ab{character}", UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("position 3");
    }

    [Fact]
    public async Task The_code_of_a_skill_leads_to_its_page()
    {
        using var answer = await site.Client.GetAsync(new Uri("/skills/sol", UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.ToString().Should().Be("/skills/solidity");
    }

    [Fact]
    public async Task A_file_is_only_read()
    {
        var page = await site.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        var style = page.Split('"').First(part => part.EndsWith(".css", StringComparison.Ordinal));
        using var answer = await site.Client.PostAsync(new Uri(style, UriKind.Relative), null);
        ((int)answer.StatusCode).Should().BeOneOf(404, 405);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_parameter_that_is_too_long_or_holds_control_characters_is_refused(string url)
    {
        var page = PublicPages.All.Single(page => page.Url == url);
        foreach (var (key, value) in page.Keys.SelectMany(key => new[] { (key, new string('x', key.Longest + 1)), (key, "a%07b") }))
        {
            using var answer = await site.Client.GetAsync(new Uri($"{Filled(page.Url)}?{key.Name}={value}", UriKind.Relative));
            answer.StatusCode.Should().Be(HttpStatusCode.BadRequest, "{0} of {1}", key.Name, url);
            (await answer.Content.ReadAsStringAsync()).Should().Contain(key.Name);
        }
    }

    [Theory]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("/roles/barista", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/roles/barista", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_not_found(string address, HttpStatusCode status)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.Should().Be(status);
    }

    private static IEnumerable<string> Questions(PublicPage page, string route)
    {
        if (route.Contains("{slug}", StringComparison.Ordinal))
        {
            // The server itself refuses a path with a null character.
            foreach (var slug in Naughty.Where(slug => slug is not ("" or "%00")))
                yield return route.Replace("{slug}", slug, StringComparison.Ordinal);
        }

        foreach (var key in page.Keys.Select(key => key.Name).Append("unknown"))
        {
            foreach (var value in Naughty)
                yield return $"{Filled(route)}?{key}={value}";
            yield return $"{Filled(route)}?{key}=a&{key}=b&{key}";
        }

        // Every parameter at once, each with something else.
        yield return $"{Filled(route)}?{string.Join('&', page.Keys.Select((key, index) => $"{key.Name}={Naughty[index % (Naughty.Length - 1)]}"))}";
    }

    private static string Filled(string route) => route.Replace("{slug}", "zkml-engineer", StringComparison.Ordinal);

    private async Task AnswersAsPageAsync(string address)
    {
        using var answer = await AskAsync(address);
        if (answer.StatusCode == HttpStatusCode.MovedPermanently)
            return;
        answer.Content.Headers.ContentType!.MediaType.Should().BeOneOf(["text/html", "text/csv"], "of {0}", Short(address));
        var text = await answer.Content.ReadAsStringAsync();
        text.Should().NotContain(Attack, "of {0}", Short(address));
        if (answer.Content.Headers.ContentType.MediaType == "text/html")
            new HtmlParser().ParseDocument(text).QuerySelectorAll("h1").Should().ContainSingle("{0} is answered by a page", Short(address));
    }

    private async Task AnswersAsDataAsync(string address)
    {
        using var answer = await AskAsync(address);
        if (answer.StatusCode == HttpStatusCode.MovedPermanently)
            return;
        using var data = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        if (answer.StatusCode == HttpStatusCode.OK)
            return;
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json", "of {0}", Short(address));
        data.RootElement.GetProperty("status").GetInt32().Should().Be((int)answer.StatusCode);
        data.RootElement.GetProperty("title").GetString().Should().NotBeNullOrWhiteSpace();
    }

    private async Task<HttpResponseMessage> AskAsync(string address)
    {
        var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.Should().BeOneOf(Clear, "of {0}", Short(address));
        return answer;
    }

    private static string Short(string address) => address[..Math.Min(address.Length, 120)];
}
