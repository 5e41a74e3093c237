using System.Diagnostics;
using HybridCareers.Search;
using HybridCareers.Tests.Search.Measured;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Search;

/// <summary>Quality and speed on real titles: ESCO as it is, O*NET with half of its alternate titles held out as queries.</summary>
public class SearchMeasurementTests(ITestOutputHelper output)
{
    private const int Seed = 20261122;
    private const int Asked = 2_000;

    [SkippableFact]
    public void Esco_titles_are_found_whatever_one_types_of_them()
    {
        var catalog = Esco.Catalog();
        var index = Built(catalog);
        var titles = Sample([.. catalog.Entries.Select(entry => new Wanted(entry.Content.Name, entry.Slug))]);
        Measured("exact", index, titles).HitAt10.Should().BeGreaterThanOrEqualTo(0.99);
        Measured("one mistake", index, Mistyped(titles)).HitAt10.Should().BeGreaterThanOrEqualTo(0.97);
        Measured("last word begun", index, [.. titles.Select(Begun)]).HitAt10.Should().BeGreaterThanOrEqualTo(0.97);
        Measured("words turned round", index, [.. titles.Select(TurnedRound)]).HitAt10.Should().BeGreaterThanOrEqualTo(0.99);
    }

    [SkippableFact]
    public void Onet_occupations_are_found_by_titles_that_were_indexed_and_by_titles_that_were_not()
    {
        var onet = Onet.Read(Seed);
        var index = Built(onet.Catalog);
        var (indexed, heldOut) = (Sample(onet.Indexed), Sample(onet.HeldOut));
        Measured("title", index, onet.Titles).HitAt10.Should().BeGreaterThanOrEqualTo(0.99);
        Measured("title, one mistake", index, Mistyped(onet.Titles)).HitAt10.Should().BeGreaterThanOrEqualTo(0.97);
        Measured("alternate", index, indexed).HitAt10.Should().BeGreaterThanOrEqualTo(0.97);
        Measured("alternate, one mistake", index, Mistyped(indexed)).HitAt10.Should().BeGreaterThanOrEqualTo(0.95);
        Measured("held-out", index, heldOut).HitAt10.Should().BeGreaterThanOrEqualTo(0.55);
        Measured("held-out, one mistake", index, Mistyped(heldOut)).HitAt10.Should().BeGreaterThanOrEqualTo(0.52);
    }

    private SearchIndex Built(HybridCareers.Published.Catalog catalog)
    {
        var begun = Stopwatch.GetTimestamp();
        var index = SearchIndex.In(catalog);
        output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{index.Entries:N0} entries, {index.Words:N0} words: built in {Stopwatch.GetElapsedTime(begun).TotalMilliseconds:F0} ms, {index.Bytes / 1e6:F1} MB"));
        return index;
    }

    private Quality Measured(string name, SearchIndex index, IReadOnlyList<Wanted> queries)
    {
        var quality = Quality.Of(name, index, queries);
        output.WriteLine(quality.ToString());
        return quality;
    }

    private static Wanted[] Sample(IReadOnlyList<Wanted> all)
    {
        var shuffled = all.ToArray();
        new Random(Seed).Shuffle(shuffled);
        return shuffled[..Math.Min(Asked, shuffled.Length)];
    }

    private static List<Wanted> Mistyped(IEnumerable<Wanted> queries)
    {
        var typing = new Typing(Seed);
        return [.. queries.Select(wanted => (wanted, Typed: typing.OneMistake(wanted.Query))).Where(each => each.Typed is not null)
            .Select(each => new Wanted(each.Typed!, each.wanted.Slug))];
    }

    private static Wanted Begun(Wanted wanted) =>
        wanted with { Query = wanted.Query[..^(wanted.Query.Split(' ')[^1].Length is > 5 and var length ? length / 3 : 0)] };

    private static Wanted TurnedRound(Wanted wanted) => wanted with { Query = string.Join(' ', wanted.Query.Split(' ').Reverse()) };
}
