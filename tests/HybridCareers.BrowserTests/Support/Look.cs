using Microsoft.Playwright;

namespace HybridCareers.BrowserTests.Support;

/// <summary>How somebody looks at the site.</summary>
/// <param name="Width">Width of the window in CSS pixels.</param>
/// <param name="Theme">What the system asks for.</param>
/// <param name="Scripts">False for a reader without JavaScript.</param>
public sealed record Look(int Width, ColorScheme Theme = ColorScheme.Light, bool Scripts = true)
{
    /// <summary>The window for a browser context. Nothing moves, so that what is measured stands still.</summary>
    public BrowserNewContextOptions Options(Uri address) => new()
    {
        BaseURL = address.ToString(),
        ViewportSize = new() { Width = Width, Height = Width < 600 ? 740 : 900 },
        ColorScheme = Theme,
        ReducedMotion = ReducedMotion.Reduce,
        JavaScriptEnabled = Scripts,
    };
}
