using System.Globalization;

namespace HybridCareers.Benchmarks.Serving;

/// <summary>How much slower a catalogue of ESCO's size is than the bundled one: pages from the store, lists made anew.</summary>
public sealed record GrowthRun(string Web, string Small, string Large, int Rounds, int Seconds)
{
    private static readonly string[] Lists = ["/roles", "/roles?sort=demand", "/skills", "/roles?coding=yes"];

    /// <summary>Runs and prints.</summary>
    public async Task RunAsync()
    {
        using var small = await StartAsync(5193, Small, "64");
        using var large = await StartAsync(5194, Large, "64");
        using var smallLists = await StartAsync(5195, Small, "0");
        using var largeLists = await StartAsync(5196, Large, "0");
        var few = (await Sample.TakeAsync(small.Root)).Pages;
        var many = (await Sample.TakeAsync(large.Root)).Pages;
        await Task.Delay(TimeSpan.FromSeconds(8));
        var (pages, lists) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            pages.Add(await RateAsync(small, few, "br") / await RateAsync(large, many, "br"));
            lists.Add(await RateAsync(smallLists, Lists, "br") / await RateAsync(largeLists, Lists, "br"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"time for an answer, large to small catalogue: pages from the store {Median(pages):F2}, lists made anew {Median(lists):F2}; resident {large.ResidentMiB:N0} MiB"));
    }

    private Task<Portal> StartAsync(int port, string folder, string mib) => Portal.StartAsync(
        [Web, "--urls", $"http://127.0.0.1:{port}"], port, "/health/ready", ("HYBRIDCAREERS_DATA", folder), ("PageStore__MiB", mib));

    private async Task<double> RateAsync(Portal portal, IReadOnlyList<string> paths, string encoding) =>
        (await Wrk.RunAsync(portal.Process, portal.Root, paths, encoding, Seconds)).Rate;

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
