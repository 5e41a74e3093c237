using System.Net.Http.Json;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
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

    [Theory, MemberData(nameof(Both))]
    public async Task Whatever_is_sent_is_answered_in_words(Engine engine)
    {
        await using var site = await AccountSite.StartAsync(engine, settings: [("Circuits:PerMember", "5")]);
        var (ada, _, _) = await site.FirstAsync();
        foreach (var (body, type, status) in ((string, string, int)[])
        [
            ("", "application/json", 400), ("null", "application/json", 400), ("[]", "application/json", 400), ("{}", "application/json", 400), ("{", "application/json", 400),
            (Body(), "text/plain", 415), (Body(), "application/json; charset=nonsense", 415), (Body(kind: "99"), "application/json", 400), (Body(kind: "\"nothing\""), "application/json", 400),
            (Body(fields: "null"), "application/json", 400), (Body(fields: """{"title":null}"""), "application/json", 400), (Body(fields: """{"title":{"a":1}}"""), "application/json", 400),
            (Body(fields: """{"title":"a","title":"b"}"""), "application/json", 400), (Body(fields: """{"title":"half \ud800"}"""), "application/json", 400),
            (Body(entry: "no id"), "application/json", 400), (Body(slug: "\"a\\u0000b\""), "application/json", 422), (Body(slug: $"\"{new string('a', 5000)}\""), "application/json", 422),
            (new string('[', 100_000), "application/json", 400), (Body(version: "99999999999"), "application/json", 400), (Body(version: "\"1\""), "application/json", 400),
        ])
        {
            var (answered, answer) = await PostAsync(site, ada, body, type);

            answered.Should().Be(status, "of {0}", body[..Math.Min(body.Length, 200)]);
            answer.Kept.Should().BeFalse();
            answer.Why.Should().MatchRegex("^.{10,}$");
        }
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Control_characters_are_kept_as_typed_and_nothing_is_written_where_nothing_can_be_typed(Engine engine)
    {
        await using var site = await AccountSite.StartAsync(engine, settings: [("Circuits:PerMember", "5")]);
        var (ada, _, _) = await site.FirstAsync();
        var fields = """{"title":"a\u0000b\u0007c\u001b\uffff","problem":"a list","problem/k1":"x","problem/k1/grounds":"x","$patch":"9","$next":"x","$k":"y","nothing":"z","":"q","/":"q","order":"many"}""";

        (await PostAsync(site, ada, Body(fields: fields))).Status.Should().Be(200);

        var kept = DraftDocument.Parse((await site.Service<DraftReader>().CopyAsync(Entry, await site.MemberOfAsync(MemberActs.Ada), Tab))!.Content!);
        kept.Find("title")!.ToString().Should().Be("a\0b\ac\u001b\uffff", "the form says which character must go; nothing that was typed is lost");
        kept.Write(FormShape.Of(EntryKind.Resource), "skills", "a\0b\nc").Should().BeTrue();
        kept.Find("skills")!.ToJsonString().Should().Be("""["ab","c"]""", "names are looked up in the database");
        kept.Root.Remove("skills");
        kept.ToContentJson().Should().Be("""{"title":"a\u0000b\u0007c\u001B\uFFFF","order":"many","problem":[],"answer":[]}""");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_text_of_another_kind_of_entry_is_refused_and_so_are_more_texts_than_anybody_needs(Engine engine)
    {
        await using var site = await AccountSite.StartAsync(engine, settings: [("Circuits:PerMember", "5")]);
        var (ada, _, _) = await site.FirstAsync();
        var member = await site.MemberOfAsync(MemberActs.Ada);
        var role = Given.ARole();
        (await site.Service<EntryEditor>().CreateAsync(role.ToCommand(member))).Should().BeOfType<Saved>();
        var (status, answer) = await PostAsync(site, ada, Body(entry: $"{role.Id}"));
        (status, answer.Why).Should().Be((422, "This is not the text of a Role: load the page anew."));

        await using (var db = site.Db())
        {
            db.AddRange(Enumerable.Range(0, WorkingCopy.MostOfMember).Select(_ => new WorkingCopy { EntryId = Guid.CreateVersion7(), MemberId = member, Tab = Tab, Kind = EntryKind.Driver, Content = "{}" }));
            await db.SaveChangesAsync();
        }

        (status, answer) = await PostAsync(site, ada, Body());
        status.Should().Be(422);
        answer.Why.Should().Contain("500 drafts");
    }

    private static string Body(
        string? entry = null, string kind = "\"driver\"", string version = "0", string slug = "\"a-slug\"", string fields = """{"title":"a"}""") =>
        $$"""{"entry":"{{entry ?? Entry.ToString()}}","tab":"{{Tab}}","kind":{{kind}},"version":{{version}},"revision":0,"patch":7,"slug":{{slug}},"fields":{{fields}}}""";

    private static async Task<(int Status, KeepAnswer Answer)> PostAsync(AccountSite site, Visitor visitor, string body, string type = "application/json")
    {
        using var client = site.Server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, Urls.KeepDraft) { Content = new StringContent(body) };
        request.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
        request.Headers.Add("Cookie", visitor.CookieHeader);
        request.Headers.Add("Origin", "http://localhost");
        using var answer = await client.SendAsync(request);
        return ((int)answer.StatusCode, (await answer.Content.ReadFromJsonAsync<KeepAnswer>())!);
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
