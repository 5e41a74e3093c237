using System.Diagnostics;

namespace HybridCareers.Benchmarks.Serving;

/// <summary>A server of ours in a process of its own, ended with the run.</summary>
public sealed class Portal : IDisposable
{
    private static readonly DirectoryInfo Nowhere = Directory.CreateTempSubdirectory("careers-nowhere");

    private Portal(Process process, string root, TimeSpan start) => (Process, Root, Start) = (process, root, start);

    /// <summary>Its process.</summary>
    public Process Process { get; }

    /// <summary>Its address.</summary>
    public string Root { get; }

    /// <summary>From starting the process to the first good answer.</summary>
    public TimeSpan Start { get; }

    /// <summary>Resident memory now, in MiB.</summary>
    public double ResidentMiB
    {
        get
        {
            Process.Refresh();
            return Process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>Starts a .NET program and waits until an address of it answers 200.</summary>
    /// <exception cref="TimeoutException">It did not answer within two minutes.</exception>
    public static async Task<Portal> StartAsync(IEnumerable<string> command, int port, string ready, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", command) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.WorkingDirectory = Nowhere.FullName; // where a program starts it watches every folder below for changes of its settings
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient();
        while (watch.Elapsed < TimeSpan.FromMinutes(2))
        {
            try
            {
                using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{port}{ready}"));
                if (answer.IsSuccessStatusCode)
                    return new Portal(process, $"http://127.0.0.1:{port}", watch.Elapsed);
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(5);
            }
        }

        throw new TimeoutException($"The server on port {port} did not answer {ready}.");
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (!Process.HasExited)
            Process.Kill();
        Process.WaitForExit();
        Process.Dispose();
    }
}
