using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Architecture;

/// <summary>A text file of the tree.</summary>
/// <param name="Path">Path from the root, with forward slashes.</param>
/// <param name="Text">Its content.</param>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>File name without folder.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Folders from the root, outermost first.</summary>
    public IReadOnlyList<string> Folders => Path.Split('/')[..^1];

    /// <summary>Its lines; a newline at the end begins no further line.</summary>
    public IReadOnlyList<string> Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>True for a file that the migrations tool writes.</summary>
    public bool IsMigration => Path.Contains("/Migrations/", StringComparison.Ordinal);

    /// <summary>True where the file ends so and stands below the folder.</summary>
    public bool Is(string ending, string under = "") =>
        Path.EndsWith(ending, StringComparison.Ordinal) && Path.StartsWith(under, StringComparison.Ordinal);
}

/// <summary>The text files of a repository, or planted ones.</summary>
public sealed class SourceTree(IEnumerable<SourceFile> files)
{
    private static readonly HashSet<string> NotOurs = new(StringComparer.Ordinal)
    {
        "bin", "obj", "node_modules", "App_Data", "artifacts", "TestResults", ".git", ".vs", ".idea", "lib",
    };

    private static readonly string[] Endings = [".cs", ".razor", ".css", ".js", ".md", ".json", ".csproj", ".props", ".yml"];

    /// <summary>All files, by path.</summary>
    public IReadOnlyList<SourceFile> Files { get; } = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>The tree that these tests were built from.</summary>
    public static SourceTree OfRepository { get; } = new(Below(Repository.Root));

    /// <summary>True where a file of code stands in the folder or below.</summary>
    public bool Has(string folder) => Files.Any(file => file.Is(".cs", folder + "/") || file.Is(".razor", folder + "/"));

    /// <summary>True where anything stands in the folder or below, code or documents.</summary>
    public bool HasFolder(string folder) => Files.Any(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>True where there is such a file.</summary>
    public bool HasFile(string path) => Files.Any(file => file.Path == path);

    private static IEnumerable<SourceFile> Below(string folder) =>
        Directory.EnumerateFiles(folder)
            .Where(path => Endings.Contains(Path.GetExtension(path)))
            .Select(path => new SourceFile(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .Concat(Directory.EnumerateDirectories(folder).Where(inner => !NotOurs.Contains(Path.GetFileName(inner))).SelectMany(Below));
}
