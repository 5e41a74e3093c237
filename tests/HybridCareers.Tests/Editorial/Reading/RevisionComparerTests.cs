using HybridCareers.Content;
using HybridCareers.Content.Comparing;
using HybridCareers.Database;
using HybridCareers.Drafts.Comparing;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Editorial.Reading;

public class RevisionComparerTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Revisions_are_compared_with_each_other_and_with_what_is_live(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        var comparer = portal.Service<RevisionComparer>();
        (await comparer.DraftAgainstLiveAsync(driver.Id))!.From.Should().BeNull();
        await portal.ApproveAsync(driver.Id);
        await portal.GoLiveAsync(driver.Id);
        (await comparer.DraftAgainstLiveAsync(driver.Id))!.Changes.Should().BeEmpty();
        await SaveAsync(portal, driver.With(d => d with { Title = "Second" }), 2, Portal.Author);
        await SaveAsync(portal, driver.With(d => d with { Title = "Second", Order = 7 }), 3, Portal.Author);

        (await comparer.DraftAgainstLiveAsync(driver.Id))!.Changes.Select(change => change.Path).Should().Equal("title", "order");
        (await comparer.CompareAsync(driver.Id, 2, 3))!.Changes.Should().ContainSingle().Which.After.Should().Be("7");
        (await comparer.CompareAsync(driver.Id, 2, 4)).Should().BeNull();
        (await comparer.DraftAgainstLiveAsync(Guid.CreateVersion7())).Should().BeNull();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_stale_save_ends_in_a_merge_that_can_be_saved(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        var mine = driver.With(d => d with { Order = 7 });
        await SaveAsync(portal, driver.With(d => d with { Title = "Theirs" }), 1, Portal.Reviewer);
        (await SaveAsync(portal, mine, 1, Portal.Author)).Should().BeOfType<Conflict>();

        var meanwhile = (await portal.Service<RevisionComparer>().MergeAsync(driver.Id, 1, ContentJson.Write(mine.Content)))!;
        meanwhile.Author.Should().Be("Rita");
        var merged = (DriverContent)ContentJson.Read(EntryKind.Driver, meanwhile.Merging.With(new Dictionary<string, Choice>()));

        (await SaveAsync(portal, driver.With(_ => merged), meanwhile.Now.Version, Portal.Author)).Should().BeOfType<Saved>();
        (merged.Title, merged.Order).Should().Be(("Theirs", 7));
    }

    private static Task<Outcome> SaveAsync(Portal portal, EntryBuilder<DriverContent> entry, int version, Guid by) =>
        portal.Editor.SaveAsync(new(Guid.CreateVersion7(), by, entry.Id, version, entry.Content, ""));
}
