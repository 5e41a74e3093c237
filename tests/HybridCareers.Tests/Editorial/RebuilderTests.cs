using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.FirstRun;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Editorial;

public class RebuilderTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Projecting_all_of_the_bundled_content_again_changes_nothing(Engine engine)
    {
        await using var portal = await FilledAsync(engine);
        var before = await PublishedRows.OfAsync(portal);
        var live = portal.Current.Value.Version;

        var outcome = await RebuildAsync(portal);

        outcome.Should().BeOfType<Rebuilt>().Which.Should().Be(new Rebuilt(portal.Current.Value.Entries.Count, 0));
        (await PublishedRows.OfAsync(portal)).Should().BeEquivalentTo(before);
        before.Should().HaveCountGreaterThan(1_000);
        await using var db = portal.Db();
        (await db.CatalogState.SingleAsync()).Version.Should().Be(live);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Rows_that_drifted_are_put_right(Engine engine)
    {
        await using var portal = await FilledAsync(engine);
        var before = await PublishedRows.OfAsync(portal);
        await using var db = portal.Db();
        await db.Set<PublishedRoleSkill>().ExecuteDeleteAsync();
        await db.Set<PublishedSkill>().ExecuteUpdateAsync(set => set.SetProperty(row => row.Title, "Drifted"));
        await db.PublishedEntries.Where(row => row.Kind == HybridCareers.Content.EntryKind.Role)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, "Drifted"));

        var outcome = await RebuildAsync(portal);

        outcome.Should().BeOfType<Rebuilt>().Which.Changed.Should().Be(6);
        (await PublishedRows.OfAsync(portal)).Should().BeEquivalentTo(before);
        portal.Current.Value.Version.Should().Be(2, "readers must see documents that changed");
        portal.Current.Value.Entries.Select(entry => entry.Content.Name).Should().NotContain("Drifted");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_hears_of_a_rebuild_and_a_publish_at_once_reads_all_anew(Engine engine)
    {
        await using var portal = await FilledAsync(engine);
        await using var other = Portal.Beside(portal.Database, Path.Combine(portal.Database.Folder, "other"));
        await other.Store.FollowAsync(default);
        var before = other.Current.Value.Roles.All.Select(role => role.Content).ToList();
        await portal.PublishAsync(Given.ADriver("between"));
        await other.Store.FollowAsync(default);
        other.Current.Value.Roles.All.All(role => before.Contains(role.Content, ReferenceEqualityComparer.Instance)).Should().BeTrue("a publish alone brings only what it changed");

        await using var db = portal.Db();
        await db.PublishedEntries.Where(row => row.Kind == HybridCareers.Content.EntryKind.Role).ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, "Drifted"));
        await RebuildAsync(portal);
        await portal.PublishAsync(Given.ADriver("after"));
        await other.Store.FollowAsync(default);

        other.Current.Value.Roles.All.Any(role => before.Contains(role.Content, ReferenceEqualityComparer.Instance)).Should().BeFalse();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Only_who_looks_after_the_portal_may_rebuild(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);

        (await portal.Rebuilder.RebuildAsync(new(Guid.CreateVersion7(), Portal.ThePublisher))).Should().BeOfType<NotAllowed>();
    }

    private static Task<Outcome> RebuildAsync(Portal portal) => portal.Rebuilder.RebuildAsync(new(Guid.CreateVersion7(), Portal.Admin));

    private static async Task<Portal> FilledAsync(Engine engine)
    {
        var portal = await Portal.OpenAsync(engine);
        await portal.Service<FirstRunner>().RunAsync(Bundle.Embedded);
        await portal.Store.FollowAsync(CancellationToken.None);
        return portal;
    }
}
