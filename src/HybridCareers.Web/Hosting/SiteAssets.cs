using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using HybridCareers.Web.Shared.Theme;

namespace HybridCareers.Web.Hosting;

/// <summary>The style sheet and the script, under names that change with their content.</summary>
public sealed class SiteAssets
{
    private const string Forever = "public, max-age=31536000, immutable";

    private readonly FrozenDictionary<string, StoredPage> files;

    public SiteAssets()
    {
        var style = SlimText.OfStyle(Palette.Css + Read("site.css"));
        var script = SlimText.OfScript(Read("site.js"));
        var account = SlimText.OfScript(Read("account.js"));
        (StyleIntegrity, ScriptIntegrity, AccountIntegrity) = (IntegrityOf(style), IntegrityOf(script), IntegrityOf(account));
        (Style, Script) = ($"/assets/site.{Fingerprint(style)}.css", $"/assets/site.{Fingerprint(script)}.js");
        Account = $"/assets/account.{Fingerprint(account)}.js";
        files = new Dictionary<string, StoredPage>(StringComparer.Ordinal)
        {
            [Style] = FileOf(style, "text/css; charset=utf-8"),
            [Script] = FileOf(script, "text/javascript; charset=utf-8"),
            [Account] = FileOf(account, "text/javascript; charset=utf-8"),
        }.ToFrozenDictionary(StringComparer.Ordinal);
        Icon = "data:image/svg+xml," + Uri.EscapeDataString(Palette.Icon);
    }

    /// <summary>Address of the style sheet.</summary>
    public string Style { get; }

    /// <summary>Address of the script.</summary>
    public string Script { get; }

    /// <summary>Address of the script of the sign-in pages.</summary>
    public string Account { get; }

    /// <summary>What the script of the sign-in pages must hash to.</summary>
    public string AccountIntegrity { get; }

    /// <summary>What the style sheet must hash to, for browsers (Subresource Integrity).</summary>
    public string StyleIntegrity { get; }

    /// <summary>What the script must hash to.</summary>
    public string ScriptIntegrity { get; }

    /// <summary>The icon itself as a data address: one request less.</summary>
    public string Icon { get; }

    /// <summary>Every file.</summary>
    public IEnumerable<StoredPage> All => files.Values;

    /// <summary>The file at a path; <c>null</c> where there is none.</summary>
    public StoredPage? Find(string path) => files.GetValueOrDefault(path);

    private static StoredPage FileOf(string text, string type) => new(Encoding.UTF8.GetBytes(text), type, Forever);

    private static string Read(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The file {name} is not part of the build.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string IntegrityOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Fingerprint(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10];
}
