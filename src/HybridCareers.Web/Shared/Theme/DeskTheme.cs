using System.Globalization;

namespace HybridCareers.Web.Shared.Theme;

/// <summary>MudBlazor's colours, taken from the one palette: its own style element would need an exception in the content security policy.</summary>
public static class DeskTheme
{
    // MudBlazor's custom property, and the colour of ours that it gets.
    private static readonly (string Mud, string Ours)[] Colours =
    [
        ("primary", "ai"), ("primary-darken", "ai"), ("primary-lighten", "ai"), ("primary-text", "paper"),
        ("secondary", "web3"), ("secondary-darken", "web3"), ("secondary-lighten", "web3"), ("secondary-text", "paper"),
        ("tertiary", "both"), ("tertiary-darken", "both"), ("tertiary-lighten", "both"), ("tertiary-text", "paper"),
        ("info", "both"), ("info-text", "paper"), ("success", "good"), ("success-text", "paper"), ("warning", "warn"), ("warning-text", "paper"),
        ("error", "bad"), ("error-text", "paper"), ("dark", "ink"), ("dark-text", "paper"), ("black", "ink"), ("white", "card"),
        ("text-primary", "ink"), ("text-secondary", "muted"), ("text-disabled", "muted"), ("action-default", "muted"), ("action-default-hover", "sunken"),
        ("action-disabled", "muted"), ("action-disabled-background", "sunken"), ("surface", "card"), ("background", "paper"), ("background-gray", "sunken"),
        ("lines-default", "line"), ("lines-inputs", "edge"), ("table-lines", "line"), ("table-striped", "sunken"), ("table-hover", "sunken"),
        ("divider", "line"), ("divider-light", "line"), ("skeleton", "sunken"), ("gray-default", "muted"), ("gray-light", "line"), ("gray-lighter", "sunken"),
        ("gray-dark", "muted"), ("gray-darker", "ink"), ("appbar-background", "card"), ("appbar-text", "ink"), ("drawer-background", "card"), ("drawer-text", "ink"),
        ("drawer-icon", "muted"),
    ];

    /// <summary>The custom properties. They follow the palette, so light and dark need no second set.</summary>
    public static string Css { get; } =
        ":root{" + string.Join(';', Colours.Select(colour => $"--mud-palette-{colour.Mud}:var(--{colour.Ours})"))
        + ";--mud-palette-overlay-dark:rgb(0 0 0 / .5);--mud-palette-overlay-light:rgb(128 128 128 / .3);--mud-ripple-opacity:.1;--mud-default-borderradius:10px"
        + ";--mud-zindex-drawer:1100;--mud-zindex-popover:1200;--mud-zindex-appbar:1300;--mud-zindex-dialog:1400;--mud-zindex-snackbar:1500;--mud-zindex-tooltip:1600"
        + ";" + string.Join(';', ((string[])["default", "h1", "h2", "h3", "h4", "h5", "h6", "subtitle1", "subtitle2", "body1", "body2", "input", "button", "caption", "overline"])
            .Select(size => $"--mud-typography-{size}-family:inherit;--mud-typography-{size}-size:{SizeOf(size)};--mud-typography-{size}-weight:{(size is "button" or "h6" ? 600 : 400)};--mud-typography-{size}-lineheight:1.5;--mud-typography-{size}-letterspacing:normal;--mud-typography-{size}-text-transform:none"))
        + ";" + string.Join(';', Enumerable.Range(0, 26).Select(depth => string.Create(CultureInfo.InvariantCulture, $"--mud-elevation-{depth}:{(depth == 0 ? "none" : "0 2px 12px rgb(0 0 0 / .12)")}")))
        + "}\n";

    private static string SizeOf(string size) => size is "caption" or "overline" or "body2" or "subtitle2" ? ".875rem" : "1rem";
}
