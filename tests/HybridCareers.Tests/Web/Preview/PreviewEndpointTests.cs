using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.FirstRun;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Web;
using HybridCareers.Web.Admin.Entries.Form;
using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.Tests.Web.Preview;

public class PreviewEndpointTests
{
    [Fact]
    public async Task A_draft_of_any_kind_is_shown_however_little_it_says_and_whatever_it_names()
    {
        await using var site = await AccountSite.StartAsync(settings: [("Circuits:PerMember", "5")]);
        var (ada, _, _) = await site.FirstAsync();
        var author = await site.MemberOfAsync(MemberActs.Ada);
        await ActivatorUtilities.CreateInstance<FirstRunner>(site.Services).RunAsync(Bundle.Embedded);
        await site.Service<CatalogStore>().FollowAsync(default);
        var (wrong, shown) = (new List<string>(), 0);
        foreach (var kind in Enum.GetValues<EntryKind>())
        {
            var full = Bundle.Embedded().First(document => document.Kind == kind);
            foreach (var (slug, json) in (IEnumerable<(string, string)>)
                [("says-nothing", DraftDocument.Empty(kind).ToContentJson()), ("names-nothing", Renamed(full)), ("bare", Bare(full))])
            {
                if (await WriteAsync(site, author, kind, slug, json) is not Saved saved)
                    continue;
                await ada.OpenAsync(Urls.Preview(saved.EntryId, 1));
                shown += ada.Status == 200 ? 1 : 0;
                if (ada.Status is not (200 or 404))
                    wrong.Add($"{kind} {slug}: {ada.Status}");
            }
        }

        wrong.Should().BeEmpty();
        shown.Should().BeGreaterThan(20);
        await ada.OpenAsync(Urls.Preview(Guid.CreateVersion7(), 1));
        ada.Status.Should().Be(404);
    }

    private static async Task<Outcome?> WriteAsync(AccountSite site, Guid author, EntryKind kind, string slug, string json)
    {
        try
        {
            return await site.Service<EntryEditor>().CreateAsync(new(Guid.CreateVersion7(), author, Guid.CreateVersion7(), kind, slug, ContentJson.Read(kind, json), ""));
        }
        catch (JsonException)
        {
            return null; // no verb writes that
        }
    }

    /// <summary>Every other entry that it names is one that is not there.</summary>
    private static string Renamed(BundledDocument document) => document.Content.References().Select(named => named.Slug).Distinct(StringComparer.Ordinal)
        .Aggregate(ContentJson.Write(document.Content), (json, slug) => json.Replace($"\"{slug}\"", $"\"no-{slug}\"", StringComparison.Ordinal));

    /// <summary>Every list in it is empty.</summary>
    private static string Bare(BundledDocument document)
    {
        var root = (JsonObject)JsonNode.Parse(ContentJson.Write(document.Content))!;
        foreach (var name in root.Where(member => member.Value is JsonArray).Select(member => member.Key).ToList())
            root[name] = new JsonArray();
        return root.ToJsonString(ContentJson.Options);
    }
}
