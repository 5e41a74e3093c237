using System.Net.Http.Headers;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Web.Hosting;

public class HotPagesTests
{
    private static readonly Catalog First = SmallCatalog.Of(SmallCatalog.Role("guide"), SmallCatalog.Skill("juggling"), SmallCatalog.Skill("singing"));

    private static readonly Catalog Next = Catalog.Of(2, [.. First.Entries.Select(entry =>
        entry.Content is RoleContent role ? entry with { Revision = 2, Content = role with { Title = "Mountain guide" } } : entry)], [], []);

    [Fact]
    public async Task What_readers_ask_for_is_ready_when_a_newer_catalogue_takes_its_place()
    {
        await using var site = await AskedAsync();
        await site.TurnAsync(Next);

        site.Store.Catalog.Should().BeSameAs(Next);
        site.Store.Find("/roles/guide").Should().NotBeNull();
        site.Store.Find("/skills/juggling").Should().NotBeNull();
        site.Store.Find("/skills/singing").Should().BeNull("nobody came back to it");
        (await site.Client.GetStringAsync("/roles/guide")).Should().Contain("Mountain guide");
    }

    [Fact]
    public async Task A_page_that_came_out_the_same_keeps_what_was_packed_of_it()
    {
        await using var site = await AskedAsync();
        var (same, other) = (site.Store.Find("/skills/juggling")!, site.Store.Find("/roles/guide")!);
        same.Densify();
        await site.TurnAsync(Next);

        var kept = site.Store.Find("/skills/juggling")!;
        kept.Should().NotBeSameAs(same, "each store counts its own");
        kept.Brotli.Should().BeSameAs(same.Brotli);
        kept.IsDense.Should().BeTrue();
        site.Store.Find("/roles/guide")!.ETag.Should().NotBeEquivalentTo(other.ETag);
        site.Store.Size.Should().Be(site.Store.Pages.Sum(page => page.Size));
    }

    [Fact]
    public async Task What_nobody_asks_for_any_more_is_let_go()
    {
        await using var site = await AskedAsync();
        for (var version = 2; version < 6; version++)
            await site.TurnAsync(Catalog.Of(version, First.Entries, [], []));

        site.Store.Pages.Should().BeEmpty();
    }

    private static async Task<ServedSite> AskedAsync()
    {
        var site = await ServedSite.StartAsync(First);
        site.Client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("identity"));
        foreach (var path in new[] { "/roles/guide", "/skills/juggling", "/skills/singing", "/roles/guide", "/skills/juggling" })
            await site.Client.GetStringAsync(path);
        return site;
    }
}
