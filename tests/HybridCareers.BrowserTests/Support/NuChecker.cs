using System.Diagnostics;
using System.Text.Json;

namespace HybridCareers.BrowserTests.Support;

/// <summary>The Nu HTML checker, on Java.</summary>
public static class NuChecker
{
    /// <summary>Errors and warnings of every file in a folder.</summary>
    /// <exception cref="InvalidOperationException">The checker or Java is not installed.</exception>
    public static async Task<IReadOnlyList<HtmlFault>> CheckAsync(string folder)
    {
        var jar = Path.Combine(FolderOfTests(), "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        if (!File.Exists(jar))
            throw new InvalidOperationException("The HTML checker is not installed: npm ci --prefix tests --ignore-scripts, or tests/run, fetches it.");
        var start = new ProcessStartInfo("java", ["-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        using var report = await JsonDocument.ParseAsync(process.StandardOutput.BaseStream);
        await process.WaitForExitAsync();
        return [.. report.RootElement.GetProperty("messages").EnumerateArray().Where(IsFault).Select(message => new HtmlFault(
            Path.GetFileName(message.GetProperty("url").GetString()!),
            message.GetProperty("message").GetString() + (message.TryGetProperty("extract", out var extract) ? " — " + extract.GetString() : "")))];
    }

    // Remarks that are neither errors nor warnings come as information without a sub-type.
    private static bool IsFault(JsonElement message) =>
        message.GetProperty("type").GetString() != "info" || message.TryGetProperty("subType", out _);

    private static string FolderOfTests()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "package-lock.json")))
            folder = folder.Parent ?? throw new InvalidOperationException("These tests run from a checkout of the repository.");
        return folder.FullName;
    }
}

/// <summary>Something the checker found.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Message">What is wrong, and where.</param>
public sealed record HtmlFault(string File, string Message);
