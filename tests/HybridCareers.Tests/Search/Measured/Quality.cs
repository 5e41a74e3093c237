using System.Diagnostics;
using System.Globalization;
using HybridCareers.Search;

namespace HybridCareers.Tests.Search.Measured;

/// <summary>How well and how fast queries find what they should.</summary>
/// <param name="Name">What sort of queries they are.</param>
/// <param name="Queries">How many were asked.</param>
/// <param name="HitAt1">Share whose first hit is the one wanted, 0–1.</param>
/// <param name="HitAt10">Share that has it among the first ten.</param>
/// <param name="Mrr">Mean of one over its place, among the first ten.</param>
/// <param name="P50">Median time in microseconds.</param>
/// <param name="P99">Time that one query in a hundred exceeds, in microseconds.</param>
internal sealed record Quality(string Name, int Queries, double HitAt1, double HitAt10, double Mrr, double P50, double P99)
{
    /// <summary>Asks every query once to warm up and once to measure.</summary>
    public static Quality Of(string name, SearchIndex index, IReadOnlyList<Wanted> queries)
    {
        foreach (var wanted in queries.Take(500))
            index.Search(wanted.Query);
        var (first, ten, mrr) = (0, 0, 0d);
        var times = new List<double>(queries.Count);
        foreach (var wanted in queries)
        {
            var begun = Stopwatch.GetTimestamp();
            var hits = index.Search(wanted.Query).Hits;
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMicroseconds);
            var place = hits.TakeWhile(hit => hit.Slug != wanted.Slug).Count();
            if (place == hits.Count)
                continue;
            first += place == 0 ? 1 : 0;
            ten++;
            mrr += 1d / (place + 1);
        }

        times.Sort();
        var count = (double)queries.Count;
        return new(name, queries.Count, first / count, ten / count, mrr / count, times[times.Count / 2], times[times.Count * 99 / 100]);
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Name,-28} {Queries,6:N0} queries: hit@1 {HitAt1:P1}, hit@10 {HitAt10:P1}, MRR {Mrr:F3}, p50 {P50:F0} µs, p99 {P99:F0} µs");
}
