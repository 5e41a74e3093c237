using System.Globalization;
using System.Reflection;

namespace HybridCareers.Benchmarks.Serving;

/// <summary>Start to first page: with the catalogue on disk against a minimal API, and from an empty folder.</summary>
public sealed record StartRun(string Web, string Folder, int Rounds)
{
    /// <summary>By then what a start leaves behind is cleared away.</summary>
    private static readonly TimeSpan UntilIdle = TimeSpan.FromSeconds(15);

    /// <summary>Runs and prints.</summary>
    public async Task RunAsync()
    {
        var (ratios, fresh) = (new List<double>(), new List<double>());
        using (await StartAsync(5198, Folder)) // the folder may be empty yet
            await Task.Delay(TimeSpan.FromSeconds(2));
        for (var round = 0; round < Rounds; round++)
        {
            using (var hello = await Portal.StartAsync([Assembly.GetEntryAssembly()!.Location, "hello", "5197"], 5197, "/"))
            using (var kept = await StartAsync(5198, Folder))
                ratios.Add(kept.Start / hello.Start);

            var empty = Directory.CreateTempSubdirectory("careers-start");
            using (var first = await StartAsync(5199, empty.FullName))
                fresh.Add(first.Start.TotalSeconds);
            empty.Delete(recursive: true);
        }

        using var idle = await StartAsync(5198, Folder);
        await Task.Delay(UntilIdle);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"start to first page: {Median(ratios):F2} x a minimal API's; from an empty folder {Median(fresh):F1} s; resident idle {idle.ResidentMiB:N0} MiB"));
    }

    private Task<Portal> StartAsync(int port, string folder) => Portal.StartAsync(
        [Web, "--urls", $"http://127.0.0.1:{port}"], port, "/roles/zkml-engineer", ("HYBRIDCAREERS_DATA", folder));

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
