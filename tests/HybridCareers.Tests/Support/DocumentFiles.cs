using HybridCareers.Content;

namespace HybridCareers.Tests.Support;

/// <summary>The bundled documents as files of the repository.</summary>
public static class DocumentFiles
{
    private static readonly string Root = Path.Combine(Repository.Root, "src", "HybridCareers", "FirstRun", "Documents");

    /// <summary>The files of a kind, in order of their names.</summary>
    public static IReadOnlyList<string> Of(EntryKind kind) =>
        Directory.Exists(Folder(kind)) ? [.. Directory.GetFiles(Folder(kind), "*.json").Order(StringComparer.Ordinal)] : [];

    /// <summary>The file of one document.</summary>
    public static string At(EntryKind kind, string slug) => Path.Combine(Folder(kind), $"{slug}.json");

    private static string Folder(EntryKind kind) => Path.Combine(Root, $"{kind}".ToLowerInvariant());
}
