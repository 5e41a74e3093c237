using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace HybridCareers.Benchmarks.Serving;

/// <summary>Measures the served pages as ratios to raw Kestrel that sends the same bytes, interleaved, medians of rounds.</summary>
/// <param name="Web">The published portal, HybridCareers.Web.dll.</param>
/// <param name="Settings">Its settings: data folder, connection string.</param>
/// <param name="Rounds">Rounds; at least five for figures to quote.</param>
/// <param name="Seconds">Seconds for each load.</param>
public sealed record ServingRun(string Web, (string Name, string Value)[] Settings, int Rounds, int Seconds)
{
    private const int PortalPort = 5190;
    private const int RawPort = 5191;
    private const int UncachedPort = 5192;
    private const int PackedPort = 5200;
    private const int MostWarming = 12;

    /// <summary>Runs and prints.</summary>
    public async Task RunAsync()
    {
        using var portal = await StartAsync(PortalPort);
        var sample = await Sample.TakeAsync(portal.Root);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{sample.Pages.Count} role pages, mean {sample.Pages.Average(page => sample.Bodies[page].Bytes.Length):N0} bytes; resident {portal.ResidentMiB:N0} MiB"));
        using var raw = await StartRawAsync(RawPort, sample.Bodies, sample.Pages[0]);
        using var packed = await StartRawAsync(PackedPort, sample.Packed, sample.Pages[0]);
        using var uncached = await StartAsync(UncachedPort, ("PageStore__MiB", "0"));
        foreach (var server in (Portal[])[portal, raw, packed, uncached])
            await WarmAsync(server, sample.Pages, "");
        await WarmAsync(portal, sample.Pages, "br, gzip");
        foreach (var own in ((IReadOnlyList<string>[])[sample.Twins, sample.Matches, sample.Plans]).Where(own => own.Count > 0))
            await WarmAsync(portal, own, "");
        await Task.Delay(TimeSpan.FromSeconds(8)); // the background has made the pages dense by then

        var table = new Ratios();
        for (var round = 0; round < Rounds; round++)
        {
            var yardstick = await LoadAsync(raw, sample.Pages, "");
            table.Add("raw Kestrel with the brotli bytes", await LoadAsync(packed, sample.Pages, ""), yardstick);
            table.Add("page, brotli", await LoadAsync(portal, sample.Pages, "br, gzip"), yardstick);
            table.Add("page, identity", await LoadAsync(portal, sample.Pages, ""), yardstick);
            table.Add("twin, identity", await LoadAsync(portal, sample.Twins, ""), await LoadAsync(raw, sample.Twins, ""));
            table.Add("uncached page, identity", await LoadAsync(uncached, sample.Pages, ""), yardstick);
            // Answers to a reader's own skills are never kept.
            if (sample.Matches.Count > 0)
            {
                table.Add("match, identity", await LoadAsync(portal, sample.Matches, ""), await LoadAsync(raw, sample.Matches, ""));
                table.Add("plan, identity", await LoadAsync(portal, sample.Plans, ""), await LoadAsync(raw, sample.Plans, ""));
            }
        }

        table.Print();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident after the load {portal.ResidentMiB:N0} MiB"));
    }

    internal static async Task<Portal> StartRawAsync(int port, Dictionary<string, RawServer.Body> bodies, string ready) => await Portal.StartAsync(
        [Assembly.GetEntryAssembly()!.Location, "raw", $"{port}", await Sample.SaveAsync(bodies)], port, ready);

    private Task<Portal> StartAsync(int port, params (string Name, string Value)[] more) => Portal.StartAsync(
        [Web, "--urls", $"http://127.0.0.1:{port}"], port, "/health/ready", [.. Settings, .. more]);

    /// <summary>Loads a server until it gets no faster: the runtime compiles what is hot again and again, beside the load.</summary>
    private async Task WarmAsync(Portal server, IReadOnlyList<string> paths, string encoding)
    {
        var (best, quiet) = (0.0, 0);
        for (var load = 0; load < MostWarming && quiet < 2; load++)
        {
            var rate = (await LoadAsync(server, paths, encoding)).Rate;
            quiet = rate > best * 1.03 ? 0 : quiet + 1;
            best = Math.Max(best, rate);
        }
    }

    private Task<Load> LoadAsync(Portal server, IReadOnlyList<string> paths, string encoding) =>
        Wrk.RunAsync(server.Process, server.Root, paths, encoding, Seconds);
}
