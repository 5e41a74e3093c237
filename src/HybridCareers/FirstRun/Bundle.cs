using System.Reflection;
using System.Text.Json;
using HybridCareers.Content;

namespace HybridCareers.FirstRun;

/// <summary>A document of the bundled content.</summary>
/// <param name="Kind">Named by its folder.</param>
/// <param name="Slug">Named by its file.</param>
/// <param name="Content">What it says.</param>
public sealed record BundledDocument(EntryKind Kind, string Slug, IContent Content);

/// <summary>Reads bundled content: JSON documents under <c>kind/slug.json</c>.</summary>
public static class Bundle
{
    private const string Prefix = "FirstRun/";

    /// <summary>The content that this program carries with it.</summary>
    /// <exception cref="InvalidDataException">A document is not what its folder says; the message names it and the place.</exception>
    public static IReadOnlyList<BundledDocument> Embedded()
    {
        var assembly = typeof(Bundle).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(name => Read(name[Prefix.Length..].Replace('\\', '/'), TextOf(assembly, name)))];
    }

    private static string TextOf(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    internal static BundledDocument Read(string path, string json)
    {
        var parts = path.Split('/');
        if (parts.Length != 2 || !Enum.TryParse<EntryKind>(parts[0], ignoreCase: true, out var kind))
            throw new InvalidDataException($"{path}: expected kind/slug.json, where kind is one of {string.Join(", ", Enum.GetNames<EntryKind>())}.");
        try
        {
            return new(kind, Path.GetFileNameWithoutExtension(parts[1]), ContentJson.Read(kind, json));
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }
}
