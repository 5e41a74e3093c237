using HybridCareers.Published;
using HybridCareers.Search;
using HybridCareers.Tests.Search.Measured;

namespace HybridCareers.Tests.Search;

/// <summary>What must hold for every catalogue, tried on seeded random ones.</summary>
public class SearchPropertyTests
{
    private const int Entries = 600;
    private static readonly string[] Syllables =
        ["ba", "ton", "ri", "mel", "so", "kar", "li", "dun", "ve", "pro", "chan", "ga", "stir", "no", "fel", "tu", "mor", "qui", "zen", "ax"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_title_finds_its_entry_first(int seed)
    {
        var (catalog, index) = Made(seed);
        catalog.Entries.Should().OnlyContain(entry => index.Search(entry.Content.Name, null, 0, 10).Hits[0].Title == entry.Content.Name);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Nearly_every_title_with_one_mistake_is_among_the_first_ten(int seed)
    {
        var (catalog, index) = Made(seed);
        var typing = new Typing(seed);
        var tried = catalog.Entries.Select(entry => (entry.Slug, Typed: typing.OneMistake(entry.Content.Name))).Where(each => each.Typed is not null).ToList();
        var found = tried.Count(each => index.Search(each.Typed!).Hits.Any(hit => hit.Slug == each.Slug));
        tried.Should().HaveCountGreaterThan(Entries / 2);
        ((double)found / tried.Count).Should().BeGreaterThanOrEqualTo(0.95);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_beginning_of_a_title_suggests_it_or_one_that_begins_alike(int seed)
    {
        var (catalog, index) = Made(seed);
        foreach (var title in catalog.Entries.Select(entry => entry.Content.Name))
            for (var length = 3; length <= title.Length; length++)
                index.Suggest(title[..length]).Should().Contain(
                    suggestion => suggestion.Text.StartsWith(title.Substring(0, length).TrimEnd(), StringComparison.OrdinalIgnoreCase), $"of \"{title[..length]}\"");
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Totals_hits_and_kinds_agree(int seed)
    {
        var (catalog, index) = Made(seed);
        foreach (var word in catalog.Entries.SelectMany(entry => entry.Content.Name.Split(' ')).Distinct(StringComparer.Ordinal).Take(200))
        {
            var found = index.Search(word, null, 0, SearchIndex.MostHits);
            found.TotalByKind.Values.Sum().Should().Be(found.Total);
            found.Hits.Should().HaveCount(Math.Min(found.Total, SearchIndex.MostHits)).And.OnlyHaveUniqueItems(hit => $"{hit.Kind} {hit.Slug}");
            found.Hits.Select(hit => hit.Score).Should().BeInDescendingOrder();
            found.Hits.Should().OnlyContain(hit => hit.Words.Count > 0);
        }
    }

    private static (Catalog Catalog, SearchIndex Index) Made(int seed)
    {
        var random = new Random(seed);
        var catalog = Some.Catalog(Enumerable.Range(0, Entries)
            .Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Word(random))))
            .Distinct(StringComparer.Ordinal)
            .Select((title, i) => i % 3 == 0 ? Some.Role(title, [Word(random)], Word(random)) : Some.Skill(title, [Word(random)], Word(random))));
        return (catalog, SearchIndex.In(catalog));
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Syllables[random.Next(Syllables.Length)]));
}
