using System.Text.Json;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Web;
using HybridCareers.Web.Admin.Imports;

namespace HybridCareers.Tests.Web.Admin.Imports;

public sealed class BeginEndpointTests
{
    [Fact]
    public async Task An_article_is_begun_step_by_step_and_only_once()
    {
        await using var site = await AccountSite.StartAsync(settings: [("Circuits:PerMember", "5")]);
        var (ada, _, _) = await site.FirstAsync();

        var (status, lines) = await SendAsync(site, ada, AnArticle.First);

        status.Should().Be(200);
        lines[..^1].Should().OnlyContain(line => line.Step != null && line.Done >= 0 && line.Done < 1).And.HaveCountGreaterThan(2);
        var import = (await site.Service<ImportReader>().ListAsync()).Should().ContainSingle().Subject;
        lines[^1].Should().Be(new BeginLine(Url: Urls.Import(import.Id)));
        import.Title.Should().Be("Jobs in kites");

        var (_, again) = await SendAsync(site, ada, AnArticle.First);
        again[^1].Should().Be(new BeginLine(Url: Urls.Import(import.Id), Why: "This very text is being imported already."));
        (await site.Service<ImportReader>().ListAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task What_is_missing_is_told_at_its_field_and_nothing_is_kept()
    {
        await using var site = await AccountSite.StartAsync(settings: [("Circuits:PerMember", "5")]);
        var (ada, _, _) = await site.FirstAsync();

        var (status, lines) = await SendAsync(site, ada, "", publisher: "");

        status.Should().Be(422);
        lines.Single().Problems!.Select(problem => problem.Place).Should().Equal("text", "publisher");
        var (large, words) = await SendAsync(site, ada, new string('a', 2_900_000));
        large.Should().Be(422);
        JsonSerializer.Serialize(words).Should().Contain("2,097,152");
        (await site.Service<ImportReader>().ListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task What_comes_from_another_site_or_from_somebody_who_may_not_write_is_refused()
    {
        await using var site = await AccountSite.StartAsync(settings: [("Circuits:PerMember", "5")]);
        var (ada, _, _) = await site.FirstAsync();

        (await SendAsync(site, ada, "a", origin: "http://example.org")).Status.Should().Be(403);
        (await SendAsync(site, null, "a")).Status.Should().Be(401);
        (await SendAsync(site, await site.MemberAsync("paul@example.org", HybridCareers.Members.Permission.Publisher), "a")).Status.Should().Be(404);
    }

    private static async Task<(int Status, BeginLine[] Lines)> SendAsync(
        AccountSite site, Visitor? visitor, string text, string publisher = "The kite house", string origin = "http://localhost")
    {
        using var client = site.Server.CreateClient();
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in (IEnumerable<(string, string)>)[("how", "paste"), ("text", text), ("form", "md"), ("from", "new"), ("publisher", publisher)])
            form.Add(new StringContent(value), name);
        using var request = new HttpRequestMessage(HttpMethod.Post, Urls.BeginImport) { Content = form };
        if (visitor is not null)
            request.Headers.Add("Cookie", visitor.CookieHeader);
        request.Headers.Add("Origin", origin);
        using var answer = await client.SendAsync(request);
        var said = answer.Content.Headers.ContentType?.MediaType == "application/x-ndjson" ? await answer.Content.ReadAsStringAsync() : "";
        return ((int)answer.StatusCode, [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<BeginLine>(line, JsonSerializerOptions.Web)!)]);
    }
}
