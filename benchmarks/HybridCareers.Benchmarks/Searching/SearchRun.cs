using System.Diagnostics;
using System.Globalization;
using HybridCareers.Tests.Search.Measured;

namespace HybridCareers.Benchmarks.Searching;

/// <summary>Quality and speed of search on O*NET: half of the alternate titles are indexed, the other half are queries that nobody has seen.</summary>
internal sealed class SearchRun(string? postgres, int asked)
{
    private const int Seed = 20261122;
    private const int Warm = 200;

    public async Task RunAsync()
    {
        var onet = Onet.Read(Seed);
        var engines = new List<IEngine> { new Own(onet.Catalog), new LuceneEngine(onet.Catalog) };
        if (postgres is not null)
        {
            var database = await PostgresEngine.OpenAsync(postgres, onet.Catalog);
            engines.Add(database);
            await LeastAsync(database);
        }

        Console.WriteLine($"{"queries",-28} {"engine",-11} {"hit@1",7} {"hit@10",7} {"MRR",6} {"p50 µs",8} {"p99 µs",8}");
        foreach (var (name, queries) in KindsOf(onet))
        {
            foreach (var engine in engines)
                await MeasureAsync(name, engine, queries);
        }

        foreach (var engine in engines)
            await engine.DisposeAsync();
    }

    private IEnumerable<(string Name, IReadOnlyList<Wanted> Queries)> KindsOf(Onet onet)
    {
        var (titles, indexed, heldOut) = (Sample(onet.Titles), Sample(onet.Indexed), Sample(onet.HeldOut));
        yield return ("title", titles);
        yield return ("title, one mistake", Mistyped(titles));
        yield return ("title, two mistakes", Mistyped(Mistyped(titles)));
        yield return ("title, last word begun", [.. titles.Select(wanted => wanted with { Query = wanted.Query[..^(wanted.Query.Split(' ')[^1].Length is > 5 and var length ? length / 3 : 0)] })]);
        yield return ("title, words turned round", [.. titles.Select(wanted => wanted with { Query = string.Join(' ', wanted.Query.Split(' ').Reverse()) })]);
        yield return ("alternate", indexed);
        yield return ("alternate, one mistake", Mistyped(indexed));
        yield return ("held-out alternate", heldOut);
        yield return ("held-out, one mistake", Mistyped(heldOut));
    }

    private static async Task LeastAsync(PostgresEngine database)
    {
        var times = new List<double>();
        for (var ask = 0; ask < 3_000; ask++)
        {
            var begun = Stopwatch.GetTimestamp();
            await database.AskNothingAsync();
            if (ask >= Warm)
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMicroseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"prepared SELECT 1: p50 {times[times.Count / 2]:F0} µs, p99 {times[times.Count * 99 / 100]:F0} µs"));
    }

    private static async Task MeasureAsync(string name, IEngine engine, IReadOnlyList<Wanted> queries)
    {
        foreach (var wanted in queries.Take(Warm))
            await engine.FindAsync(wanted.Query);
        var (first, ten, mrr, times) = (0, 0, 0d, new List<double>(queries.Count));
        foreach (var wanted in queries)
        {
            var begun = Stopwatch.GetTimestamp();
            var hits = await engine.FindAsync(wanted.Query);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMicroseconds);
            var place = hits.TakeWhile(slug => slug != wanted.Slug).Count();
            if (place == hits.Count)
                continue;
            (first, ten, mrr) = (first + (place == 0 ? 1 : 0), ten + 1, mrr + (1d / (place + 1)));
        }

        times.Sort();
        var count = (double)queries.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-28} {engine.Name,-11} {first / count,7:P1} {ten / count,7:P1} {mrr / count,6:F3} {times[times.Count / 2],8:F0} {times[times.Count * 99 / 100],8:F0}"));
    }

    private Wanted[] Sample(IReadOnlyList<Wanted> all)
    {
        var shuffled = all.ToArray();
        new Random(Seed).Shuffle(shuffled);
        return shuffled[..Math.Min(asked, shuffled.Length)];
    }

    private static List<Wanted> Mistyped(IEnumerable<Wanted> queries)
    {
        var typing = new Typing(Seed);
        return [.. queries.Select(wanted => (wanted, Typed: typing.OneMistake(wanted.Query))).Where(each => each.Typed is not null)
            .Select(each => each.wanted with { Query = each.Typed! })];
    }
}
