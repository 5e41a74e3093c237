using System.Reflection;
using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Tests.Support;

/// <summary>The bundled content as a catalogue, without a database: what the pages show on a fresh machine.</summary>
public static class Bundled
{
    private static readonly DateTimeOffset Then = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private static readonly Lazy<Catalog> Made = new(Make);

    /// <summary>The catalogue, made once.</summary>
    public static Catalog Catalog => Made.Value;

    /// <summary>Every bundled entry as it is stored when live.</summary>
    public static IReadOnlyList<PublishedEntry> Entries { get; } = [.. Read()];

    private static Catalog Make() => new(1, Entries, [], Entries.Select(entry =>
        new Change(entry.Id, entry.Kind, entry.Slug, entry.Name, entry.Revision, entry.PublishedAt, ChangeKind.Published, "First edition")));

    private static IEnumerable<PublishedEntry> Read()
    {
        var assembly = typeof(ContentJson).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("FirstRun/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var parts = name.Replace('\\', '/').Split('/');
            var kind = Enum.Parse<EntryKind>(parts[^2], ignoreCase: true);
            var content = ContentJson.Read(kind, Text(assembly, name));
            yield return new PublishedEntry(
                Guid.CreateVersion7(Then), kind, Path.GetFileNameWithoutExtension(parts[^1]), content.Name, 1, Then, ContentJson.Write(content));
        }
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
