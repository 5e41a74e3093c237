using System.Text.RegularExpressions;

namespace HybridCareers.Tests.Architecture;

/// <summary>How large files may be, and where they may stand.</summary>
public static class FileRules
{
    private static readonly string[] Buckets =
        ["Services", "Helpers", "Utils", "Utilities", "Models", "Common", "Managers", "Extensions", "Misc"];

    // Folders that are no rooms: files that the tools or the browser want there.
    private static readonly string[] NoRooms = ["Properties", "wwwroot"];

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        Each("No .cs file is longer than 250 lines", file => file.Is(".cs") && !file.IsMigration, (file, _) =>
            file.Lines.Count > SizeLimits.For(file.Path, 250)),
        Each("No .razor file is longer than 150 lines", ["Web.Public"], file => file.Is(".razor"), (file, _) =>
            file.Lines.Count > SizeLimits.For(file.Path, 150)),
        Each("No @code is longer than 40 lines", ["Web.Public"], file => file.Is(".razor"), (file, _) => CodeLines(file) > 40),
        Each("No folder is a bucket", file => file.Is(".cs") || file.Is(".razor"), (file, _) =>
            file.Folders.Intersect(Buckets, StringComparer.OrdinalIgnoreCase).Any()),
        Each("Every folder is a room of the map", file => IsCode(file, "src/") && file.Folders.Count > 2, (file, _) =>
            !NoRooms.Contains(file.Folders[2], StringComparer.Ordinal) && !Rooms.All.Any(room => file.Path.StartsWith(Rooms.Folder(room) + "/", StringComparison.Ordinal))),
        // Planted types stand in rooms of their own.
        Each("Namespaces follow folders", file => file.Is(".cs") && !file.Folders.Contains("Violations", StringComparer.Ordinal), (file, _) => !FollowsItsFolder(file)),
        Each("Links between documents lead to files", file => file.Is(".md"), (file, house) => DeadLinks(file, house.Tree).Any()),
        Each("Every decision stands in the index", file => file.Is(".md", "docs/adr/0"), (file, house) =>
            !house.Tree.Files.Any(index => index.Path == "docs/adr/README.md" && index.Text.Contains($"({file.Name})", StringComparison.Ordinal))),
        Each("Tests stand at the mirrored path", file => file.Is("Tests.cs", "tests/HybridCareers.Tests/"), (file, house) =>
            !Mirrors(file, house.Tree)),
    ];

    /// <summary>A rule over single files of the whole tree.</summary>
    internal static Rule Each(string name, Func<SourceFile, bool> looksAt, Func<SourceFile, House, bool> isWrong) =>
        Each(name, [], looksAt, isWrong);

    /// <summary>A rule over single files that must find some in each of the rooms.</summary>
    internal static Rule Each(string name, string[] rooms, Func<SourceFile, bool> looksAt, Func<SourceFile, House, bool> isWrong) =>
        new(name, rooms, house =>
        {
            var looked = house.Tree.Files.Where(looksAt).ToList();
            return new([.. looked.Select(file => file.Path)], [.. looked.Where(file => isWrong(file, house)).Select(file => file.Path)]);
        });

    private static bool IsCode(SourceFile file, string under) => file.Is(".cs", under) || file.Is(".razor", under);

    private static int CodeLines(SourceFile file)
    {
        var inside = false;
        var count = 0;
        foreach (var line in file.Lines)
        {
            inside |= line.StartsWith("@code", StringComparison.Ordinal);
            count += inside ? 1 : 0;
            // The closing brace of the block is the one that stands at the margin.
            inside &= !line.StartsWith('}');
        }

        return count;
    }

    private static bool FollowsItsFolder(SourceFile file)
    {
        var declared = file.Lines.FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));
        return declared is null || declared.Trim().TrimEnd(';') == "namespace " + string.Join('.', file.Folders.Skip(1));
    }

    private static IEnumerable<string> DeadLinks(SourceFile document, SourceTree tree) =>
        Regex.Matches(document.Text, @"\]\((?<to>[\w./-]+\.(md|json|yml))", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
            .Select(link => Path.GetFullPath(Path.Combine("/", string.Join('/', document.Folders), link.Groups["to"].Value))[1..])
            .Where(path => !tree.HasFile(path));

    private static bool Mirrors(SourceFile test, SourceTree tree)
    {
        var path = string.Join('/', test.Folders.Skip(2));
        var mirrored = path == "Web" || path.StartsWith("Web/", StringComparison.Ordinal)
            ? "src/HybridCareers.Web" + path[3..]
            : "src/HybridCareers/" + path;
        return path is "Architecture" or "Support" || tree.HasFolder(mirrored);
    }
}
