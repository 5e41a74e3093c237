using System.Globalization;

namespace HybridCareers.Benchmarks.Serving;

/// <summary>
/// How much slower a catalogue of ESCO's size is: pages and lists as readers get them, from the store, against the bundled content; and lists made
/// anew against a generated catalogue whose lists show as many rows, for a page of 6 roles is no measure of a page of 24.
/// </summary>
public sealed record GrowthRun(string Web, string Small, string Fair, string Large, int Rounds, int Seconds)
{
    private static readonly string[] Lists = ["/roles", "/roles?sort=demand", "/skills", "/roles?coding=yes"];

    /// <summary>Runs and prints.</summary>
    public async Task RunAsync()
    {
        using var small = await StartAsync(5193, Small, "64");
        using var large = await StartAsync(5194, Large, "64");
        await Task.Delay(TimeSpan.FromSeconds(8));
        var idle = large.ResidentMiB;
        using var fairLists = await StartAsync(5195, Fair, "0");
        using var largeLists = await StartAsync(5196, Large, "0");
        var few = (await Sample.TakeAsync(small.Root)).Pages;
        var many = (await Sample.TakeAsync(large.Root)).Pages;
        foreach (var (server, paths) in ((Portal, IReadOnlyList<string>)[])[(small, few), (large, many), (fairLists, Lists), (largeLists, Lists)])
            await RateAsync(server, paths);
        await Task.Delay(TimeSpan.FromSeconds(8));
        var (pages, kept, made) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            pages.Add(await RateAsync(small, few) / await RateAsync(large, many));
            kept.Add(await RateAsync(small, Lists) / await RateAsync(large, Lists));
            made.Add(await RateAsync(fairLists, Lists) / await RateAsync(largeLists, Lists));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"time for an answer, large to small catalogue: pages {Median(pages):F2}, lists {Median(kept):F2}, lists made anew {Median(made):F2}; resident {idle:N0} MiB before the load, {large.ResidentMiB:N0} after"));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private Task<Portal> StartAsync(int port, string folder, string mib) => Portal.StartAsync(
        [Web, "--urls", $"http://127.0.0.1:{port}"], port, "/health/ready", ("HYBRIDCAREERS_DATA", folder), ("PageStore__MiB", mib));

    private async Task<double> RateAsync(Portal portal, IReadOnlyList<string> paths) =>
        (await Wrk.RunAsync(portal.Process, portal.Root, paths, "br", Seconds)).Rate;
}
