using System.Text.Encodings.Web;
using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Drafts;

namespace HybridCareers.Editorial.Packs;

/// <summary>A document of a pack.</summary>
/// <param name="Kind">Kind of the entry.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Content">What it says.</param>
/// <param name="Base">Hash of what was live when the pack was written; <c>null</c> = not known.</param>
public sealed record PackDocument(EntryKind Kind, string Slug, IContent Content, string? Base)
{
    /// <summary>Where it stands in a pack: <c>kind/slug.json</c>.</summary>
    public string Path => PathOf(Kind, Slug);

    internal static string PathOf(EntryKind kind, string slug) => $"{kind.ToString().ToLowerInvariant()}/{slug}.json";
}

/// <summary>
/// Content as files: one document for each live entry, and a manifest that tells what each said when the pack was written. The same content gives
/// the same bytes.
/// </summary>
public static class ContentPack
{
    /// <summary>The manifest's file.</summary>
    public const string ManifestFile = "manifest.json";

    private static readonly JsonSerializerOptions Indented = new(ContentJson.Options) { WriteIndented = true, NewLine = "\n" };
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private sealed record Manifest(int Format, SortedDictionary<string, string> Documents);

    /// <summary>The files of a pack by path, in the order of their paths.</summary>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Write(IEnumerable<(EntryKind Kind, string Slug, IContent Content)> entries)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var manifest = new Manifest(ContentJson.FormatVersion, new(StringComparer.Ordinal));
        foreach (var (kind, slug, content) in entries)
        {
            var path = PackDocument.PathOf(kind, slug);
            files.Add(path, [.. JsonSerializer.SerializeToUtf8Bytes(content, content.GetType(), Indented), (byte)'\n']);
            manifest.Documents.Add(path, Revision.HashOf(ContentJson.Write(content)));
        }

        files.Add(ManifestFile, [.. JsonSerializer.SerializeToUtf8Bytes(manifest, Plain), (byte)'\n']);
        return [.. files.Select(file => (file.Key, file.Value))];
    }

    /// <summary>Reads the files of a pack.</summary>
    /// <exception cref="InvalidDataException">A file is not what its place says; the message names every such file.</exception>
    public static IReadOnlyList<PackDocument> Read(IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var errors = new List<string>();
        var known = files.Where(file => file.Path == ManifestFile).Select(file => ReadManifest(file.Bytes, errors)).FirstOrDefault() ?? [];
        var documents = new List<PackDocument>();
        foreach (var (path, bytes) in files.Where(file => file.Path != ManifestFile).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var parts = path.Split('/');
            if (parts.Length != 2 || !parts[1].EndsWith(".json", StringComparison.Ordinal) || !Enum.TryParse<EntryKind>(parts[0], ignoreCase: true, out var kind)
                || parts[0].Any(char.IsAsciiDigit) || Slug.ProblemOf(parts[1][..^5]) is not null)
            {
                errors.Add($"{path}: expected kind/slug.json.");
                continue;
            }

            try
            {
                documents.Add(new(kind, parts[1][..^5], ContentJson.Read(kind, System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')), known.GetValueOrDefault(path)));
            }
            catch (JsonException error)
            {
                errors.Add($"{path}: {error.Message}");
            }
        }

        return errors.Count == 0 ? documents : throw new InvalidDataException(string.Join('\n', errors));
    }

    private static SortedDictionary<string, string> ReadManifest(byte[] bytes, List<string> errors)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<Manifest>(bytes, Plain);
            if (manifest?.Format > ContentJson.FormatVersion)
                errors.Add($"{ManifestFile}: the pack has the form {manifest.Format}; this program reads up to {ContentJson.FormatVersion}.");
            return manifest?.Documents ?? [];
        }
        catch (JsonException error)
        {
            errors.Add($"{ManifestFile}: {error.Message}");
            return [];
        }
    }
}
