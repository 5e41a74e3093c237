using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace HybridCareers.BrowserTests.Support;

/// <summary>The published portal in Production, in a process of its own, on a free port, with an empty data folder.</summary>
public sealed class Portal : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder;
    private readonly StringBuilder log;
    private readonly (string Name, string Value)[] settings;
    private Process running;

    private Portal(Process running, DirectoryInfo folder, Uri address, StringBuilder log, (string Name, string Value)[] settings)
    {
        (this.running, this.folder, Address, this.log, this.settings) = (running, folder, address, log, settings);
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>A client that follows nothing, keeps nothing and unpacks nothing.</summary>
    public HttpClient Http { get; }

    /// <summary>What it printed so far, all its lives together.</summary>
    public string Printed
    {
        get
        {
            lock (log)
                return log.ToString();
        }
    }

    /// <summary>Starts it and waits until readers can be served.</summary>
    /// <param name="settings">Settings besides those that tests need.</param>
    /// <exception cref="InvalidOperationException">It was not ready in time; the message holds what it printed.</exception>
    public static async Task<Portal> StartAsync(params (string Name, string Value)[] settings)
    {
        var data = Directory.CreateTempSubdirectory("careers-browser-");
        var address = new Uri($"http://localhost:{FreePort()}");
        var printed = new StringBuilder();
        var process = Start(data.FullName, address, printed, settings);
        var portal = new Portal(process, data, address, printed, settings);
        if (await portal.IsReadyAsync())
            return portal;
        await portal.DisposeAsync();
        throw new InvalidOperationException($"The portal ended or was not ready within {Patience.TotalSeconds} s. It printed:\n{printed}");
    }

    /// <summary>Sends its process a signal and waits until it has ended. Not on Windows, which has none.</summary>
    /// <param name="signal">"TERM" as a deployment does, "KILL" as an accident does.</param>
    /// <returns>How long that took.</returns>
    public async Task<TimeSpan> EndAsync(string signal)
    {
        var pid = Regex.Matches(Printed, @"^process (?<pid>\d+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Last().Groups["pid"].Value;
        var begun = Stopwatch.StartNew();
        using (var kill = Process.Start("kill", ["-" + signal, pid]))
            await kill.WaitForExitAsync();
        while (!running.HasExited)
            await Task.Delay(10);
        var took = begun.Elapsed;
        await GoneAsync();
        return took;
    }

    /// <summary>Starts it again, on the same data, at the same address.</summary>
    public async Task StartAgainAsync()
    {
        running = Start(folder.FullName, Address, log, settings);
        (await IsReadyAsync()).Should().BeTrue("it starts again; it printed: {0}", Printed);
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
        await GoneAsync();
        folder.Delete(recursive: true);
    }

    private async Task GoneAsync()
    {
        running.StandardInput.Close();
        if (OperatingSystem.IsWindows())
            running.Kill();
        await running.WaitForExitAsync();
        running.Dispose();
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

    private static Process Start(string data, Uri address, StringBuilder printed, (string Name, string Value)[] settings)
    {
        var start = Settings(data, address);
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        if (OperatingSystem.IsWindows())
            Command(start, "dotnet", Program);
        else
            // The shell ends the portal when our end of its input closes, also where this process is killed.
            Command(start, "sh", "-c", "exec 3<&0; \"$@\" </dev/null & child=$!; echo \"process $child\"; { cat <&3 >/dev/null; kill $child 2>/dev/null; } & wait $child", "portal", "dotnet", Program);
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;

        void Append(string? line)
        {
            lock (printed)
                printed.AppendLine(line);
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
