using System.Text;

namespace HybridCareers.Web.Shared.Theme;

/// <summary>The one palette: every colour of the site in both themes. AI is indigo, Web3 teal, what they share their blend.</summary>
public static class Palette
{
    private static readonly (string Name, string Light, string Dark)[] Colours =
    [
        ("paper", "#fcfcfd", "#12141c"),
        ("card", "#ffffff", "#1a1d28"),
        ("sunken", "#f1f3f8", "#0d0f15"),
        ("ink", "#191c26", "#e9ebf3"),
        ("muted", "#545b6e", "#a8afc2"),
        ("line", "#d9dde8", "#2e3343"),
        ("edge", "#7b8398", "#757d93"),
        ("ai", "#4046c4", "#a2a9ff"),
        ("ai-soft", "#ebecfd", "#252848"),
        ("web3", "#0a7068", "#4fd0c1"),
        ("web3-soft", "#dff3f0", "#123834"),
        ("both", "#2a5c96", "#82bdf2"),
        ("both-soft", "#e3eef9", "#1a3049"),
        ("general", "#5b6274", "#a3abbe"),
        ("general-soft", "#eceef3", "#282d3a"),
        ("good", "#1a6b34", "#74d296"),
        ("warn", "#84500a", "#f2bd6a"),
        ("bad", "#a82424", "#ff9d94"),
        ("warn-soft", "#fdf1dc", "#3a2b12"),
        ("mark", "#ffe9a8", "#5a4a12"),
    ];

    /// <summary>The colours as CSS custom properties: light, dark by the system's wish, and either by the reader's choice.</summary>
    public static string Css { get; } = Build();

    /// <summary>The icon: two circles, one of each field, and what they share.</summary>
    public static string Icon { get; } =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><circle cx='12' cy='16' r='10' fill='#4046c4'/>" +
        "<circle cx='20' cy='16' r='10' fill='#0a7068' fill-opacity='.8'/></svg>";

    private static string Build()
    {
        var css = new StringBuilder();
        var dark = Declarations(colour => colour.Dark);
        css.Append(":root{color-scheme:light;").Append(Declarations(colour => colour.Light)).Append('}');
        css.Append("@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;").Append(dark).Append("}}");
        css.Append("@media screen{:root[data-theme=dark]{color-scheme:dark;").Append(dark).Append("}}\n");
        return css.ToString();
    }

    private static string Declarations(Func<(string Name, string Light, string Dark), string> pick) =>
        string.Join(';', Colours.Select(colour => $"--{colour.Name}:{pick(colour)}"));
}
