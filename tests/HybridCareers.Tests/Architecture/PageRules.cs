using static HybridCareers.Tests.Architecture.FileRules;

namespace HybridCareers.Tests.Architecture;

/// <summary>Where a page, its test and its line in the list of pages are found.</summary>
public static class PageRules
{
    private const string Web = "src/HybridCareers.Web/";

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        Each("Every page belongs to an area", ["Web.Public"], IsPage, (page, _) =>
            !Rooms.Areas.Any(area => page.Path.StartsWith(Rooms.Folder(area) + "/", StringComparison.Ordinal))),
        Each("Pages stand at most two folders deep", ["Web.Public"], IsPage, (page, _) => page.Folders.Count > 4),
        Each("Every page has a test at the mirrored path", ["Web.Public"], IsPage, (page, house) => !house.Tree.HasFile(TestOf(page))),
        Each("Every page has a line in docs/pages.md", ["Web.Public"], IsPage, (page, house) =>
            !house.Tree.Files.Any(file => file.Path == "docs/pages.md" && file.Text.Contains(page.Path, StringComparison.Ordinal))),
    ];

    /// <summary>The test file of a page.</summary>
    public static string TestOf(SourceFile page) =>
        "tests/HybridCareers.Tests/Web/" + page.Path[Web.Length..^".razor".Length] + "Tests.cs";

    private static bool IsPage(SourceFile file) => file.Is("Page.razor", Web);
}
