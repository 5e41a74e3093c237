using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HybridCareers.BrowserTests.Support;

/// <summary>The published portal in Production, in a process of its own, on a free port, with an empty data folder.</summary>
public sealed class Portal : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process running;
    private readonly DirectoryInfo folder;

    private Portal(Process running, DirectoryInfo folder, Uri address)
    {
        (this.running, this.folder, Address) = (running, folder, address);
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>A client that follows nothing, keeps nothing and unpacks nothing.</summary>
    public HttpClient Http { get; }

    /// <summary>Starts it and waits until readers can be served.</summary>
    /// <exception cref="InvalidOperationException">It was not ready in time; the message holds what it printed.</exception>
    public static async Task<Portal> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("careers-browser-");
        var address = new Uri($"http://localhost:{FreePort()}");
        var log = new StringBuilder();
        var process = Start(data.FullName, address, log);
        var portal = new Portal(process, data, address);
        if (await portal.IsReadyAsync())
            return portal;
        await portal.DisposeAsync();
        throw new InvalidOperationException($"The portal ended or was not ready within {Patience.TotalSeconds} s. It printed:\n{log}");
    }

    /// <summary>Runs a verb beside it, on the same data.</summary>
    /// <returns>What the verb printed.</returns>
    public async Task<string> RunAsync(params string[] verb)
    {
        var start = Settings(folder.FullName, Address);
        Command(start, "dotnet", [Program, .. verb]);
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, await complained);
        return await said;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        running.StandardInput.Close();
        if (OperatingSystem.IsWindows())
            running.Kill();
        await running.WaitForExitAsync();
        running.Dispose();
        folder.Delete(recursive: true);
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "portal", "HybridCareers.Web.dll");

    private static ProcessStartInfo Settings(string data, Uri address)
    {
        var start = new ProcessStartInfo
        {
            WorkingDirectory = Path.GetDirectoryName(Program),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_URLS"] = address.GetLeftPart(UriPartial.Authority),
                ["HYBRIDCAREERS_DATA"] = data,
                ["PublicUrl"] = address.GetLeftPart(UriPartial.Authority),
            },
        };
        start.Environment.Remove("ConnectionStrings__Careers");
        start.Environment.Remove("OTEL_EXPORTER_OTLP_ENDPOINT");
        return start;
    }

    private static Process Start(string data, Uri address, StringBuilder log)
    {
        var start = Settings(data, address);
        if (OperatingSystem.IsWindows())
            Command(start, "dotnet", Program);
        else
            // The shell ends the portal when our end of its input closes, also where this process is killed.
            Command(start, "sh", "-c", "exec 3<&0; \"$@\" </dev/null & child=$!; { cat <&3 >/dev/null; kill $child 2>/dev/null; } & wait $child", "portal", "dotnet", Program);
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;

        void Append(string? line)
        {
            lock (log)
                log.AppendLine(line);
        }
    }

    private static void Command(ProcessStartInfo start, string name, params string[] arguments)
    {
        start.FileName = name;
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
    }

    private async Task<bool> IsReadyAsync()
    {
        for (var begun = Stopwatch.StartNew(); begun.Elapsed < Patience && !running.HasExited; await Task.Delay(100))
        {
            try
            {
                using var answer = await Http.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (answer.StatusCode == HttpStatusCode.OK)
                    return true;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        return false;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
