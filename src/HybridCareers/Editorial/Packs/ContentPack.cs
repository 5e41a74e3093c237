using System.Text;
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

    private const int MostErrors = 100;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
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
    /// <exception cref="InvalidDataException">A file is not what its place says; the message names such files, a hundred at most.</exception>
    public static IReadOnlyList<PackDocument> Read(IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var errors = new List<string>();
        var known = files.Where(file => file.Path == ManifestFile).Select(file => ReadManifest(file.Bytes, errors)).FirstOrDefault() ?? [];
        var documents = new List<PackDocument>();
        var places = new HashSet<(EntryKind, string)>();
        foreach (var (path, bytes) in files.Where(file => file.Path != ManifestFile).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (PlaceOf(path) is not { } place)
                errors.Add($"{path}: expected kind/slug.json.");
            else if (!places.Add(place))
                errors.Add($"{path}: the pack has this document twice.");
            else if (ReadDocument(path, place, bytes, known.GetValueOrDefault(path), errors) is { } document)
                documents.Add(document);
        }

        if (files.Count == 0)
            errors.Add("The pack holds no document.");
        return errors.Count == 0 ? documents : throw new InvalidDataException(InWords(errors));
    }

    private static (EntryKind Kind, string Slug)? PlaceOf(string path) =>
        path.Split('/') is [var folder, var file] && folder.All(char.IsAsciiLetter) && file.EndsWith(".json", StringComparison.Ordinal)
        && Enum.TryParse<EntryKind>(folder, ignoreCase: true, out var kind) && Slug.ProblemOf(file[..^5]) is null ? (kind, file[..^5]) : null;

    private static PackDocument? ReadDocument(string path, (EntryKind Kind, string Slug) place, byte[] bytes, string? known, List<string> errors)
    {
        try
        {
            return new(place.Kind, place.Slug, ContentJson.Read(place.Kind, Strict.GetString(bytes).TrimStart('\uFEFF')), known);
        }
        catch (JsonException error)
        {
            errors.Add($"{path}: {error.Message}");
        }
        catch (DecoderFallbackException)
        {
            errors.Add($"{path}: this is not a text in UTF-8.");
        }

        return null;
    }

    private static string InWords(List<string> errors) => string.Join('\n', errors.Take(MostErrors))
        + (errors.Count > MostErrors ? $"\n… and {errors.Count - MostErrors} more." : "");

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
