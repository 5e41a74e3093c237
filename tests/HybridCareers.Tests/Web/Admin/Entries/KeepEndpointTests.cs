using System.Net.Http.Json;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Web;
using HybridCareers.Web.Admin.Entries;
using HybridCareers.Web.Admin.Entries.Form;

namespace HybridCareers.Tests.Web.Admin.Entries;

public sealed class KeepEndpointTests
{
    private static readonly Guid Entry = new("00000000-0000-7000-8000-0000000000c1");
    private static readonly Guid Tab = new("00000000-0000-7000-8000-0000000000c2");

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Texts_of_every_length_arrive_equal_and_a_longer_one_is_refused_in_words(Engine engine)
    {
        await using var site = await AccountSite.StartAsync(engine, settings: [("Circuits:PerMember", "5")]);
        var (ada, _, _) = await site.FirstAsync();
        var member = await site.MemberOfAsync(MemberActs.Ada);
        var patch = 0L;
        foreach (var length in (int[])[16_000, 17_000, 100_000, 2_000_000, WorkingCopy.LongestText])
        {
            // Quotes and line ends are two characters each in JSON, and the e with its accent is composed.
            var text = string.Concat(Enumerable.Repeat("Cafe\u0301 \"\n\U0001F600", length / 10)).PadRight(length, '"');
            var (status, answer) = await KeepAsync(site, ada, ++patch, text);

            status.Should().Be(200, answer.Why);
            var kept = await site.Service<DraftReader>().CopyAsync(Entry, member, Tab);
            (DraftDocument.Parse(kept!.Content!).Find("title")!.ToString() == text.Replace("e\u0301", "\u00E9", StringComparison.Ordinal)).Should().BeTrue("{0} characters arrive", length);
        }

        var (refused, why) = await KeepAsync(site, ada, ++patch, new string('a', WorkingCopy.LongestText + 1));
        refused.Should().Be(422);
        why.Why.Should().Contain("2,500,001").And.Contain("2,500,000");
        (await KeepAsync(site, ada, ++patch, new string('\u4E2D', 2 * WorkingCopy.LongestText))).Status.Should().Be(422);
    }

    [Fact]
    public async Task What_comes_from_another_site_or_from_nobody_is_refused()
    {
        await using var site = await AccountSite.StartAsync(settings: [("Circuits:PerMember", "5")]);
        var (ada, _, _) = await site.FirstAsync();

        (await KeepAsync(site, ada, 1, "a", "http://example.org")).Status.Should().Be(403);
        (await KeepAsync(site, null, 1, "a")).Status.Should().Be(401);
        (await KeepAsync(site, await site.MemberAsync("paul@example.org", HybridCareers.Members.Permission.Publisher), 1, "a")).Status.Should().Be(404);
    }

    private static async Task<(int Status, KeepAnswer Answer)> KeepAsync(AccountSite site, Visitor? visitor, long patch, string text, string origin = "http://localhost")
    {
        using var client = site.Server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, Urls.KeepDraft)
        {
            Content = JsonContent.Create(
                new TypedFields(Entry, Tab, EntryKind.Driver, 0, 0, patch, "a-slug", new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = text }),
                options: ContentJson.Options),
        };
        if (visitor is not null)
            request.Headers.Add("Cookie", visitor.CookieHeader);
        request.Headers.Add("Origin", origin);
        using var answer = await client.SendAsync(request);
        var told = answer.Content.Headers.ContentType?.MediaType == "application/json" ? await answer.Content.ReadFromJsonAsync<KeepAnswer>() : null;
        return ((int)answer.StatusCode, told ?? new KeepAnswer(false, null, 0, null));
    }
}
