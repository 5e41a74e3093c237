using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using HybridCareers.Web.Shared.Theme;
using Microsoft.Extensions.FileProviders;

namespace HybridCareers.Web.Hosting;

/// <summary>Styles and scripts of the editors' area, under names that change with their content. Read when the first editor comes.</summary>
public sealed class DeskFiles
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string Css = "text/css; charset=utf-8";
    private const string Js = "text/javascript; charset=utf-8";

    private readonly Lazy<FrozenDictionary<string, (string Name, StoredPage File)>> files;

    public DeskFiles(IWebHostEnvironment environment)
    {
        var root = environment.WebRootFileProvider;
        files = new(() => new[]
        {
            Named("mudblazor.css", Css, Static(root, "_content/MudBlazor/MudBlazor.min.css")),
            Named("mudblazor.js", Js, Static(root, "_content/MudBlazor/MudBlazor.min.js")),
            Named("blazor.js", Js, Static(root, "_framework/blazor.web.js")),
            Named("desk.css", Css, Encoding.UTF8.GetBytes(Palette.Css + DeskTheme.Css + Embedded("desk.css") + Embedded("form.css") + Embedded("import.css"))),
            Named("desk.js", Js, Encoding.UTF8.GetBytes(Embedded("desk.js"))),
            Named("form.js", Js, Encoding.UTF8.GetBytes(Embedded("form.js"))),
            Named("import.js", Js, Encoding.UTF8.GetBytes(Embedded("import.js"))),
            Named("circuit.js", Js, Encoding.UTF8.GetBytes(Embedded("circuit.js"))),
        }.ToFrozenDictionary(file => file.Path, file => (file.Name, file.File), StringComparer.Ordinal));
    }

    /// <summary>The address of a file by its plain name.</summary>
    public string this[string name] => files.Value.First(file => file.Value.Name == name).Key;

    /// <summary>Changes with any of them: a browser that holds other ones loads the page anew.</summary>
    public string Print => PrintOf(Encoding.UTF8.GetBytes(string.Join(' ', files.Value.Keys.Order(StringComparer.Ordinal))));

    /// <summary>The file at a path; <c>null</c> where there is none.</summary>
    public StoredPage? Find(string path) => files.Value.TryGetValue(path, out var found) ? found.File : null;

    private static (string Path, string Name, StoredPage File) Named(string name, string type, byte[] bytes)
    {
        return ($"{Urls.Admin}/files/{Path.GetFileNameWithoutExtension(name)}.{PrintOf(bytes)}{Path.GetExtension(name)}", name, new StoredPage(bytes, type, Forever));
    }

    private static string PrintOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];

    private static byte[] Static(IFileProvider root, string path)
    {
        var file = root.GetFileInfo(path);
        if (!file.Exists)
            throw new InvalidOperationException($"The file {path} is not part of the build.");
        using var from = file.CreateReadStream();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }

    private static string Embedded(string name)
    {
        using var stream = typeof(DeskFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The file {name} is not part of the build.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
