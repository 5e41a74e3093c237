using System.Net;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Web.Public;

public class OldSlugsTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_published_change_of_the_slug_leads_on_and_a_take_down_says_gone_on_the_running_portal(Engine engine)
    {
        await using var site = await AccountSite.StartAsync(engine);
        await using var portal = Portal.Beside(site.Database);
        await portal.AddMembersAsync();
        var role = Given.ARole("first-name");
        await portal.PublishAsync(role);
        (await AskAsync(site, "/roles/first-name")).Should().Be((HttpStatusCode.OK, null));

        await RenameAsync(portal, role.Id, "second-name");
        (await AskAsync(site, "/roles/first-name")).Should().Be((HttpStatusCode.OK, null), "the new slug is a draft as yet");
        (await AskAsync(site, "/roles/second-name")).Status.Should().Be(HttpStatusCode.NotFound);
        (await portal.GoLiveAsync(role.Id)).Should().BeOfType<WentLive>();

        (await AskAsync(site, "/roles/second-name")).Should().Be((HttpStatusCode.OK, null));
        (await AskAsync(site, "/roles/first-name")).Should().Be((HttpStatusCode.MovedPermanently, "/roles/second-name"));
        (await AskAsync(site, "/roles/first-name", HttpMethod.Head)).Should().Be((HttpStatusCode.MovedPermanently, "/roles/second-name"));
        (await AskAsync(site, "/api/v1/roles/first-name")).Should().Be((HttpStatusCode.MovedPermanently, "/api/v1/roles/second-name"));

        (await portal.TakeDownAsync(role.Id)).Should().BeOfType<TakenDown>();

        foreach (var address in (string[])["/roles/second-name", "/roles/first-name", "/api/v1/roles/second-name", "/api/v1/roles/first-name"])
            (await AskAsync(site, address)).Should().Be((HttpStatusCode.Gone, null), "{0} was taken down", address);
        (await AskAsync(site, "/roles/never-there")).Status.Should().Be(HttpStatusCode.NotFound);
        using var client = site.Server.CreateClient();
        (await client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative))).Should().NotContain("second-name").And.NotContain("first-name");
    }

    private static async Task RenameAsync(Portal portal, Guid entry, string slug) => (await portal.Editor.RenameSlugAsync(
        new(Guid.CreateVersion7(), Portal.Author, entry, (await portal.NowAsync(entry)).Version, slug))).Should().BeOfType<Renamed>();

    /// <summary>What a reader is told once the portal has the news, which it may have a moment later.</summary>
    private static async Task<(HttpStatusCode Status, string? Location)> AskAsync(AccountSite site, string address, HttpMethod? method = null)
    {
        await site.Service<CatalogStore>().FollowAsync(default);
        using var client = site.Server.CreateClient();
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString);
    }
}
