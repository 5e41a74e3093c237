using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Published;

public class CatalogTests
{
    private static readonly DateTimeOffset Then = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void However_a_catalogue_was_come_to_it_is_the_same()
    {
        var random = new Random(20_261_123);
        var (catalog, entries, changes) = (new Catalog(0, [], [], []), new List<LiveEntry>(), new List<Change>());
        for (var version = 1; version <= 120; version++)
        {
            var fresh = Enumerable.Range(0, random.Next(4)).Select(_ => Entry(random)).DistinctBy(entry => entry.Id).ToList();
            var changed = fresh.Select(entry => entry.Id).ToHashSet();
            if (random.Next(3) == 0 && entries.Count > 0)
                changed.Add(entries[random.Next(entries.Count)].Id); // taken down, unless it is changed as well
            entries = [.. entries.Where(entry => !changed.Contains(entry.Id)), .. fresh];
            // Now and then a clock is behind, or two publish at the same instant.
            var news = changed.Select(id => new Change(id, EntryKind.Driver, "a", $"{random.Next(9)}", 1, Then.AddSeconds(version - random.Next(3)), ChangeKind.Updated, "")).ToList();
            changes.AddRange(news);
            var before = catalog.Skills;

            catalog = catalog.Next(version, changed, fresh, [], news);

            var whole = Catalog.Of(version, entries, [], changes);
            Slugs(catalog).Should().Equal(Slugs(whole));
            catalog.Entries.Should().BeEquivalentTo(whole.Entries);
            catalog.Changes.Select(change => (change.At, change.Kind, change.Name)).Should().Equal(whole.Changes.Select(change => (change.At, change.Kind, change.Name)));
            entries.Should().OnlyContain(entry => entry.Kind != EntryKind.Skill || catalog.Skills.Find(entry.Slug)!.Id == entry.Id);
            if (fresh.TrueForAll(entry => entry.Kind != EntryKind.Skill) && before.All.All(skill => !changed.Contains(skill.Id)))
                catalog.Skills.Should().BeSameAs(before, "no skill changed");
        }

        entries.Should().HaveCountGreaterThan(20);
    }

    private static IEnumerable<string> Slugs(Catalog catalog) => [.. catalog.Skills.All.Select(live => live.Slug + live.Content.Title), .. catalog.Drivers.All.Select(live => live.Slug + live.Content.Title)];

    /// <summary>One of few, so that many are changed and share their names with others.</summary>
    private static LiveEntry Entry(Random random)
    {
        var number = random.Next(40);
        var title = $"{(random.Next(2) == 0 ? "Name" : "NAME")} {random.Next(5)}";
        return number % 2 == 0
            ? new(new Guid(number + 1, 0, 0, new byte[8]), EntryKind.Driver, $"driver-{number}", 1, Then, Given.ADriver().With(driver => driver with { Title = title }).Content)
            : new(new Guid(number + 1, 0, 0, new byte[8]), EntryKind.Skill, $"skill-{number}", 1, Then, Given.ASkill($"skill-{number}").With(skill => skill with { Title = title }).Content);
    }
}
