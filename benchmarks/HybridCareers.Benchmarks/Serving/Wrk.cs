using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HybridCareers.Benchmarks.Serving;

/// <summary>One run of wrk over many addresses in turn, and the processor time that the server took meanwhile.</summary>
public static partial class Wrk
{
    /// <summary>Loads a server with 32 connections.</summary>
    /// <param name="server">The server's process, for its processor time.</param>
    /// <param name="root">Its address.</param>
    /// <param name="paths">Addresses to ask for in turn.</param>
    /// <param name="encoding">Accept-Encoding; empty for none.</param>
    /// <param name="seconds">How long.</param>
    public static async Task<Load> RunAsync(Process server, string root, IReadOnlyList<string> paths, string encoding, int seconds)
    {
        var script = Path.GetTempFileName();
        await File.WriteAllTextAsync(script, Script(paths, encoding));
        var before = Processor(server);
        using var wrk = Process.Start(new ProcessStartInfo("wrk", ["-t1", "-c32", $"-d{seconds}s", "--latency", "-s", script, root]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var text = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        File.Delete(script);
        if (BadPattern().Match(text) is { Success: true } bad)
            throw new InvalidOperationException($"{root} gave answers other than 2xx: {bad.Value}");
        var requests = double.Parse(RequestsPattern().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
        var rate = double.Parse(RatePattern().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
        return new Load(rate, (Processor(server) - before).TotalMicroseconds / requests, Milliseconds(P99Pattern().Match(text)));
    }

    private static TimeSpan Processor(Process server)
    {
        server.Refresh();
        return server.TotalProcessorTime;
    }

    private static string Script(IReadOnlyList<string> paths, string encoding) => $$"""
        local paths = { {{string.Join(", ", paths.Select(path => $"\"{path}\""))}} }
        local headers = {}
        if "{{encoding}}" ~= "" then headers["Accept-Encoding"] = "{{encoding}}" end
        local made, at = {}, 0
        init = function() for i, path in ipairs(paths) do made[i] = wrk.format("GET", path, headers) end end
        request = function() at = at % #made + 1; return made[at] end
        """;

    private static double Milliseconds(Match match)
    {
        var value = double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return match.Groups[2].Value switch { "us" => value / 1000, "s" => value * 1000, _ => value };
    }

    [GeneratedRegex(@"([0-9]+) requests in", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RequestsPattern();

    [GeneratedRegex(@"Requests/sec:\s+([0-9.]+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RatePattern();

    [GeneratedRegex(@"99%\s+([0-9.]+)(us|ms|s)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex P99Pattern();

    [GeneratedRegex(@"Non-2xx or 3xx responses: [0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BadPattern();
}

/// <summary>What a run of wrk gave.</summary>
/// <param name="Rate">Answers a second.</param>
/// <param name="Cpu">Processor time of the server for each answer, in microseconds.</param>
/// <param name="P99">99th percentile of the latency in milliseconds.</param>
public sealed record Load(double Rate, double Cpu, double P99);
