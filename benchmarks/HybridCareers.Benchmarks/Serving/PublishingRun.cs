using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace HybridCareers.Benchmarks.Serving;

/// <summary>
/// Measures served pages while ten publishes a second are asked for, as ratios to raw Kestrel when nothing else happens and to raw Kestrel beside the
/// same publishes: the verbs and the database run on this machine too, and slow down both.
/// </summary>
/// <param name="Web">The published portal, HybridCareers.Web.dll.</param>
/// <param name="Settings">Its settings; only on PostgreSQL a running portal hears at once what another process published.</param>
/// <param name="Rounds">Rounds; at least five for figures to quote.</param>
/// <param name="Seconds">Seconds for each load.</param>
public sealed record PublishingRun(string Web, (string Name, string Value)[] Settings, int Rounds, int Seconds)
{
    private const int PortalPort = 5190;
    private const int RawPort = 5191;

    /// <summary>Runs and prints.</summary>
    public async Task RunAsync()
    {
        using var portal = await Portal.StartAsync([Web, "--urls", $"http://127.0.0.1:{PortalPort}"], PortalPort, "/health/ready", Settings);
        var sample = await Sample.TakeAsync(portal.Root);
        using var raw = await ServingRun.StartRawAsync(RawPort, sample.Bodies, sample.Pages[0]);
        await LoadAsync(portal, "br, gzip");
        await LoadAsync(raw, "");
        var idle = new List<Load>();
        for (var round = 0; round < Rounds; round++)
            idle.Add(await LoadAsync(raw, ""));

        using var publishing = Publish();
        await publishing.StandardOutput.ReadLineAsync(); // it has begun
        for (var warm = 0; warm < 3; warm++)
            await LoadAsync(portal, "br, gzip"); // what publishing takes is compiled meanwhile, on both sides
        var (table, p99) = (new Ratios(), new List<string>());
        foreach (var (round, yardstick) in idle.Index())
        {
            // Neither always goes first.
            var first = round % 2 == 0 ? await LoadAsync(raw, "") : null;
            var ours = await LoadAsync(portal, "br, gzip");
            var beside = first ?? await LoadAsync(raw, "");
            table.Add("page, brotli, while publishing", ours, yardstick);
            table.Add("raw Kestrel, while publishing", beside, yardstick);
            table.Add("the former to the latter", ours, beside);
            p99.Add(string.Create(CultureInfo.InvariantCulture, $"{ours.P99:F1}/{beside.P99:F1}/{yardstick.P99:F1}"));
        }

        table.Print();
        Console.WriteLine($"p99 in ms of page/raw/raw with nothing else, round by round: {string.Join(", ", p99)}");
        Console.WriteLine($"meanwhile {(await publishing.StandardOutput.ReadToEndAsync()).Trim()} in {Length} s");

        Task<Load> LoadAsync(Portal server, string encoding) => Wrk.RunAsync(server.Process, server.Root, sample.Pages, encoding, Seconds);
    }

    private int Length => (2 * Rounds + 3) * (Seconds + 1);

    private Process Publish() => Process.Start(new ProcessStartInfo("dotnet",
        [Assembly.GetEntryAssembly()!.Location, "publish", Path.GetTempPath(), Settings.First(setting => setting.Name == "ConnectionStrings__Careers").Value, "10", $"{Length}"])
    { UseShellExecute = false, RedirectStandardOutput = true })!;
}
