using System.Diagnostics;
using System.Globalization;

namespace HybridCareers.Benchmarks.Serving;

/// <summary>Measures how long after the COMMIT of a publish two running portals show its words to readers, and whether either ever shows older ones again.</summary>
/// <param name="Web">The published portal, HybridCareers.Web.dll.</param>
/// <param name="Folder">Where both keep their files.</param>
/// <param name="Connection">Their PostgreSQL database, filled; a third process publishes to it.</param>
/// <param name="Publishes">How many publishes are measured.</param>
public sealed record VisibleRun(string Web, string Folder, string Connection, int Publishes)
{
    /// <summary>So many publishes after their start the programs are compiled for good; they are told apart.</summary>
    private const int WarmUp = 100;

    private const int LooksAfter = 10;

    /// <summary>Runs and prints.</summary>
    public async Task RunAsync()
    {
        using var one = await StartAsync("one", 5190);
        using var two = await StartAsync("two", 5192);
        await using var store = new Store(Path.Combine(Folder, "verbs"), Connection);
        var (cold, warm) = (new List<double>(), new List<double>());
        var (stale, failed) = (0, 0);
        for (var number = -WarmUp; number < Publishes; number++)
        {
            using var watching = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            var words = string.Create(CultureInfo.InvariantCulture, $"Measured change {number + WarmUp}, {Environment.ProcessId}.");
            var seen = ((Portal[])[one, two]).Select(portal => SeeAsync(portal, store.FirstRole, words, watching.Token)).ToArray();
            await store.PublishAsync(words);
            foreach (var look in await Task.WhenAll(seen))
            {
                (stale, failed) = (stale + look.Stale, failed + look.Failed);
                (number < 0 ? cold : warm).Add(Math.Max(Stopwatch.GetElapsedTime(store.CommittedAt, look.At).TotalMilliseconds, 0));
            }
        }

        Console.WriteLine("COMMIT to readers on two instances, in ms");
        Print($"  the first {WarmUp} publishes after their start", cold);
        Print("  later", warm);
        Console.WriteLine($"  {stale} older answers after it, {failed} failed meanwhile");
    }

    private static void Print(string which, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{which}: median {times[times.Count / 2]:F1}, p95 {times[times.Count * 95 / 100]:F1}, p99 {times[times.Count * 99 / 100]:F1}, at most {times[^1]:F1}, n = {times.Count}"));
    }

    private Task<Portal> StartAsync(string name, int port) => Portal.StartAsync([Web, "--urls", $"http://127.0.0.1:{port}"], port, "/health/ready",
        ("HYBRIDCAREERS_DATA", Path.Combine(Folder, name)), ("ConnectionStrings__Careers", Connection));

    /// <summary>Asks again and again, as a reader's browser on this machine might, until the words are there, and a few times after.</summary>
    private static async Task<(long At, int Stale, int Failed)> SeeAsync(Portal portal, string slug, string words, CancellationToken ct)
    {
        using var client = new HttpClient();
        var (url, failed, at) = (new Uri($"{portal.Root}/roles/{slug}"), 0, 0L);
        while (at == 0)
        {
            using var answer = await client.GetAsync(url, ct);
            failed += answer.IsSuccessStatusCode ? 0 : 1;
            if ((await answer.Content.ReadAsStringAsync(ct)).Contains(words, StringComparison.Ordinal))
                at = Stopwatch.GetTimestamp();
            else
                await Task.Delay(2, ct); // the machine has two cores, and is to publish meanwhile
        }

        var stale = 0;
        for (var look = 0; look < LooksAfter; look++)
            stale += (await client.GetStringAsync(url, ct)).Contains(words, StringComparison.Ordinal) ? 0 : 1;
        return (at, stale, failed);
    }
}
