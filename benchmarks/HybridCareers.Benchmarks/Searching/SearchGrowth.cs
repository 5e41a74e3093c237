using System.Diagnostics;
using System.Globalization;
using HybridCareers.Benchmarks.Generated;
using HybridCareers.Published;
using HybridCareers.Search;
using HybridCareers.Tests.Search.Measured;

namespace HybridCareers.Benchmarks.Searching;

/// <summary>What search costs on the generated catalogue, and what it costs with ten times the roles: the same queries in turn.</summary>
internal sealed class SearchGrowth(int asked)
{
    private const int Rounds = 5;

    public void Run(Catalog catalog, Catalog larger)
    {
        var (small, large) = (SearchIndex.In(catalog), SearchIndex.In(larger));
        var queries = QueriesOf(catalog);
        var (ofSmall, ofLarge) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            Ask(small, queries, ofSmall, isWarm: round > 0);
            Ask(large, queries, ofLarge, isWarm: round > 0);
        }

        ofSmall.Sort();
        ofLarge.Sort();
        Print(small, ofSmall);
        Print(large, ofLarge);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"ten times the roles: search p50 {Part(ofLarge, 50) / Part(ofSmall, 50):F1} ×, p99 {Part(ofLarge, 99) / Part(ofSmall, 99):F1} ×"));
    }

    /// <summary>Titles whole, mistyped, begun and turned round.</summary>
    private Wanted[] QueriesOf(Catalog catalog)
    {
        var titles = QueryKinds.Sample([.. catalog.Entries.Select(entry => new Wanted(entry.Content.Name, entry.Slug))], asked);
        return [.. titles, .. QueryKinds.Mistyped(titles), .. titles.Select(QueryKinds.Begun), .. titles.Select(QueryKinds.TurnedRound)];
    }

    private static void Ask(SearchIndex index, Wanted[] queries, List<double> times, bool isWarm)
    {
        foreach (var wanted in queries)
        {
            var begun = Stopwatch.GetTimestamp();
            index.Search(wanted.Query);
            if (isWarm)
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMicroseconds);
        }
    }

    private static void Print(SearchIndex index, List<double> times) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"search in {index.Entries:N0} entries: p50 {Part(times, 50):F0} µs, p99 {Part(times, 99):F0} µs; the index takes {index.Bytes / 1e6:F1} MB"));

    private static double Part(List<double> sorted, int hundredths) => sorted[sorted.Count * hundredths / 100];
}
