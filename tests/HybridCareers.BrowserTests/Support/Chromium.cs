using Microsoft.Playwright;

namespace HybridCareers.BrowserTests.Support;

/// <summary>The machine's own Chromium, driven by Playwright.</summary>
public static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] Quietly =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Starts it without a window.</summary>
    /// <exception cref="InvalidOperationException">No Chromium or Chrome was found.</exception>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Headless = true, Args = Quietly });

    private static string Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        string?[] places = [Environment.GetEnvironmentVariable("CAREERS_CHROMIUM"), .. Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name)))];
        return places.FirstOrDefault(place => File.Exists(place)) ?? throw new InvalidOperationException(
            "No Chromium was found. Install the package chromium, or name a Chromium or Chrome by CAREERS_CHROMIUM.");
    }
}
