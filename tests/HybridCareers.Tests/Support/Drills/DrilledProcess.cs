using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Support.Drills;

/// <summary>A <see cref="PortalAtWork"/> that is going to be killed.</summary>
public sealed class DrilledProcess : IDisposable
{
    private readonly Process process;
    private readonly List<Guid> acknowledged = [];
    private readonly List<string> others = [];
    private readonly SemaphoreSlim publishes = new(0);
    private readonly Stopwatch since = Stopwatch.StartNew();
    private readonly Task reading;

    private DrilledProcess(Process process, Uri address)
    {
        (this.process, Address) = (process, address);
        reading = ReadAsync();
    }

    /// <summary>Where it serves.</summary>
    public Uri Address { get; }

    /// <summary>Commands of which it said that they took effect.</summary>
    public IReadOnlyList<Guid> Acknowledged => acknowledged;

    /// <summary>What else it said.</summary>
    public string Said => string.Join('\n', others);

    /// <summary>Starts it on a database.</summary>
    /// <param name="database">The database.</param>
    /// <param name="sabotaged">True where it shall lie once.</param>
    public static DrilledProcess Start(TestDatabase database, bool sabotaged = false)
    {
        var address = new Uri($"http://localhost:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "HybridCareers.Tests.dll")])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = AppContext.BaseDirectory,
            Environment =
            {
                ["ASPNETCORE_URLS"] = address.GetLeftPart(UriPartial.Authority), ["PublicUrl"] = address.GetLeftPart(UriPartial.Authority),
                ["HYBRIDCAREERS_DATA"] = database.Folder, ["ConnectionStrings__Careers"] = database.ConnectionString,
            },
        };
        if (sabotaged)
            start.Environment[MembersAtWork.Sabotage] = "1";
        return new(Process.Start(start)!, address);
    }

    /// <summary>Waits until readers are served.</summary>
    /// <returns>How long it took from the start of the process.</returns>
    public async Task<TimeSpan> ReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        while (!process.HasExited && since.Elapsed < TimeSpan.FromMinutes(2))
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                    return since.Elapsed;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(20);
        }

        throw new InvalidOperationException("The portal did not come up:\n" + Said);
    }

    /// <summary>Waits for a publish to begin and kills the process a moment later.</summary>
    public async Task KillAsync(int publish, TimeSpan moment)
    {
        for (var seen = 0; seen < publish; seen++)
            (await publishes.WaitAsync(TimeSpan.FromMinutes(2))).Should().BeTrue("somebody publishes: {0}", Said);
        await Task.Delay(moment);
        process.Kill();
        await process.WaitForExitAsync();
        await reading;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
        publishes.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("! ", StringComparison.Ordinal))
                acknowledged.Add(Guid.Parse(line.Split(' ')[1]));
            else if (line.StartsWith("? ", StringComparison.Ordinal) && line.EndsWith(" publish", StringComparison.Ordinal))
                publishes.Release();
            else if (!line.StartsWith("? ", StringComparison.Ordinal))
                others.Add(line);
        }

        others.Add(await process.StandardError.ReadToEndAsync());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
