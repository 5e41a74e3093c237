using System.Diagnostics;
using System.Globalization;
using HybridCareers.Tests.Search.Measured;

namespace HybridCareers.Benchmarks.Searching;

/// <summary>
/// Quality and speed of search on O*NET: half of the alternate titles are indexed, the other half are queries that no index has seen.
/// The part of the titles on which weights were tuned is not asked here.
/// </summary>
internal sealed class SearchRun(string? postgres, int asked)
{
    private const int Rounds = 5;
    private const int Warm = 400;

    public async Task RunAsync()
    {
        var onet = Onet.Read(Onet.Seed);
        var engines = new List<IEngine> { new Own(onet.Catalog), new OwnPage(onet.Catalog), new LuceneEngine(onet.Catalog) };
        var database = postgres is null ? null : await PostgresEngine.OpenAsync(postgres, onet.Catalog);
        if (database is not null)
            engines.Add(database);
        var kinds = QueryKinds.Of(onet, asked);
        foreach (var engine in engines)
            foreach (var (_, queries) in kinds)
                foreach (var wanted in queries.Take(Warm))
                    await engine.FindAsync(wanted.Query);
        var least = new List<double>();
        Console.WriteLine($"{"queries",-30} {"engine",-11} {"hit@1",7} {"hit@10",7} {"MRR",6} {"p50 µs",8} {"p99 µs",8} {"to ours",8} {"p50 to 1",9} {"p99 to 1",9}");
        foreach (var (name, queries) in kinds)
        {
            var nothing = database is null ? [] : await AskNothingAsync(database);
            least.AddRange(nothing);
            await MeasureAsync(name, engines, queries, nothing);
        }

        least.Sort();
        if (least.Count > 0)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"prepared SELECT 1: p50 {Part(least, 50):F0} µs, p99 {Part(least, 99):F0} µs"));
        foreach (var engine in engines)
            await engine.DisposeAsync();
    }

    private static async Task<List<double>> AskNothingAsync(PostgresEngine database)
    {
        var times = new List<double>(Warm);
        for (var ask = 0; ask < Warm; ask++)
        {
            var begun = Stopwatch.GetTimestamp();
            await database.AskNothingAsync();
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMicroseconds);
        }

        times.Sort();
        return times;
    }

    /// <summary>Asks the engines in turn, so that whatever else the machine does meets all of them.</summary>
    private static async Task MeasureAsync(string name, List<IEngine> engines, IReadOnlyList<Wanted> queries, List<double> nothing)
    {
        var times = engines.Select(_ => new List<double>()).ToArray();
        var found = engines.Select(_ => (First: 0, Ten: 0, Mrr: 0d)).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var at = 0; at < engines.Count; at++)
            {
                // PostgreSQL answers the same every time and takes long.
                if (round > 0 && engines[at] is PostgresEngine)
                    continue;
                foreach (var wanted in queries)
                {
                    var begun = Stopwatch.GetTimestamp();
                    var hits = await engines[at].FindAsync(wanted.Query);
                    times[at].Add(Stopwatch.GetElapsedTime(begun).TotalMicroseconds);
                    var place = hits.TakeWhile(slug => slug != wanted.Slug).Count();
                    if (round == 0 && place < hits.Count)
                        found[at] = (found[at].First + (place == 0 ? 1 : 0), found[at].Ten + 1, found[at].Mrr + (1d / (place + 1)));
                }
            }
        }

        var count = (double)queries.Count;
        foreach (var list in times)
            list.Sort();
        for (var at = 0; at < engines.Count; at++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-30} {engines[at].Name,-11} {found[at].First / count,7:P1} {found[at].Ten / count,7:P1} {found[at].Mrr / count,6:F3} {Part(times[at], 50),8:F0} {Part(times[at], 99),8:F0} {Part(times[at], 50) / Part(times[0], 50),6:F1} × {To(times[at], nothing, 50),7} × {To(times[at], nothing, 99),7} ×"));
    }

    private static string To(List<double> times, List<double> nothing, int hundredths) =>
        nothing.Count == 0 ? "–" : (Part(times, hundredths) / Part(nothing, hundredths)).ToString("F1", CultureInfo.InvariantCulture);

    private static double Part(List<double> sorted, int hundredths) => sorted[sorted.Count * hundredths / 100];
}
