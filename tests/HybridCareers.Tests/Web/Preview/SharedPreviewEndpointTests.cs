using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Web;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Preview;

namespace HybridCareers.Tests.Web.Preview;

public class SharedPreviewEndpointTests
{
    private static readonly Guid Editor = new("00000000-0000-7000-8000-0000000000c1");
    private readonly EntryBuilder<RoleContent> role = Given.ARole("secret-role");

    [Fact]
    public async Task Whoever_has_the_link_sees_the_public_page_without_an_account()
    {
        await using var site = await StartAsync();
        var (token, _) = await ShareAsync(site);

        var visitor = await site.Visitor().OpenAsync(Urls.SharedPreviewWith(token));

        (visitor.Status, visitor.Heading).Should().Be((200, "secret role"));
        visitor.Page.QuerySelector(".preview")!.TextContent.Should().Contain("This is a preview: revision 1").And.Contain("2026-11-30 09:00 UTC");
        visitor.Cookies.Should().BeEmpty();
        (await site.Visitor().OpenAsync(Urls.Role("secret-role"))).Status.Should().Be(404, "readers do not see it");
    }

    [Fact]
    public async Task It_is_kept_by_nobody_found_by_no_search_engine_and_framed_by_no_site()
    {
        await using var site = await StartAsync();
        var (token, _) = await ShareAsync(site);

        var visitor = await site.Visitor().OpenAsync(Urls.SharedPreviewWith(token));

        visitor.Answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        visitor.Answer.Headers.ETag.Should().BeNull();
        visitor.Answer.Headers.GetValues("X-Robots-Tag").Should().Equal("noindex, nofollow, noarchive");
        visitor.Answer.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
        visitor.Answer.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("frame-ancestors 'none'");
        visitor.Page.QuerySelector("meta[name=robots]")!.GetAttribute("content").Should().Be("noindex");
        visitor.Page.QuerySelectorAll("link[rel=canonical], script[type='application/ld+json']").Should().BeEmpty();
        visitor.Page.DocumentElement.OuterHtml.Should().NotContain(token);
        site.Service<PageStores>().Current.Find("/preview").Should().BeNull();
        foreach (var map in (string[])[Urls.Sitemap, Urls.Feed, Urls.Llms, Urls.Robots])
            (await (await site.Visitor().OpenAsync(map)).Answer.Content.ReadAsStringAsync()).Should().NotContain("preview", map);
    }

    [Fact]
    public async Task Expired_and_called_back_is_gone_and_anything_else_is_not_there()
    {
        await using var site = await StartAsync();
        var (first, link) = await ShareAsync(site);
        var (second, _) = await ShareAsync(site);
        await site.Service<PreviewDesk>().RevokeAsync(new(Guid.CreateVersion7(), Editor, link));

        await IsAsync(first, 410, "This preview link is over");
        await IsAsync(SetUpLink.NewToken(), 404, "No such preview");
        await IsAsync("", 404, "No such preview");
        await IsAsync("x", 404, "No such preview");
        await IsAsync(new string('/', SetUpLink.TokenLength), 404, "No such preview");
        (await site.Visitor().OpenAsync(Urls.SharedPreview)).Status.Should().Be(404);
        (await site.Visitor().OpenAsync($"{Urls.SharedPreviewWith(second)}&key={second}")).Status.Should().Be(404);
        site.Clock.Advance(TimeSpan.FromDays(7));
        await IsAsync(second, 410, "This preview link is over");

        async Task IsAsync(string token, int status, string heading)
        {
            var visitor = await site.Visitor().OpenAsync(Urls.SharedPreviewWith(token));
            (visitor.Status, visitor.Heading).Should().Be((status, heading), token);
            visitor.Answer.Headers.CacheControl!.NoStore.Should().BeTrue();
            visitor.Answer.Headers.GetValues("X-Robots-Tag").Should().ContainSingle();
        }
    }

    [Fact]
    public async Task No_log_names_the_token_even_where_the_page_breaks()
    {
        var log = new WrittenLines();
        await using var site = await StartAsync(log);
        var (token, _) = await ShareAsync(site);
        (await site.Visitor().OpenAsync(Urls.SharedPreviewWith(token))).Status.Should().Be(200);
        await using (var db = site.Db())
            await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteUpdateAsync(db.Revisions, set => set.SetProperty(revision => revision.Content, "{"));

        (await site.Visitor().OpenAsync(Urls.SharedPreviewWith(token))).Status.Should().Be(500);

        log.All.Should().Contain(line => line.Contains("No answer for \"GET\" \"/preview\"", StringComparison.Ordinal));
        log.All.Should().NotContain(line => line.Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_the_database_is_away_it_says_so_in_words_and_nothing_is_logged_as_broken()
    {
        var log = new WrittenLines();
        await using var site = await AccountSite.StartAsync(
            more: app => app.MapSharedPreview(), elsewhere: "Host=localhost;Port=1;Database=none;Username=none;Timeout=1", log: log);
        site.Service<CurrentCatalog>().Swap(Bundled.Catalog);

        var visitor = await site.Visitor().OpenAsync(Urls.SharedPreviewWith(SetUpLink.NewToken()));

        (visitor.Status, visitor.Heading).Should().Be((503, "The database does not answer"));
        visitor.Answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        log.All.Should().NotContain(line => line.Contains("No answer for", StringComparison.Ordinal));
    }

    private static async Task<AccountSite> StartAsync(WrittenLines? log = null)
    {
        var site = await AccountSite.StartAsync(more: app => app.MapSharedPreview(), log: log);
        site.Service<CurrentCatalog>().Swap(Bundled.Catalog);
        await using var db = site.Db();
        db.Add(new Member { Id = Editor, Name = "Ada", Kind = MemberKind.Person, Permissions = Permission.Editor });
        await db.SaveChangesAsync();
        return site;
    }

    private async Task<(string Token, Guid Link)> ShareAsync(AccountSite site)
    {
        await site.Service<EntryEditor>().CreateAsync(new(Guid.CreateVersion7(), Editor, role.Id, EntryKind.Role, role.Slug, role.Content, ""));
        var token = SetUpLink.NewToken();
        var shared = await site.Service<PreviewDesk>().ShareAsync(new(Guid.CreateVersion7(), Editor, Guid.CreateVersion7(), role.Id, 1, SetUpLink.HashOf(token), 7, ""));
        return (token, shared.Should().BeOfType<PreviewShared>().Subject.LinkId);
    }
}
