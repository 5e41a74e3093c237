namespace HybridCareers.Tests.Support;

/// <summary>The folder of real texts and data beside the repository, which no clone brings along.</summary>
public static class Shared
{
    /// <summary>The full path of a file in it; skips the test, by name, where it is absent.</summary>
    public static string File(string path)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !System.IO.File.Exists(Path.Combine(root.FullName, "HybridCareers.sln")))
            root = root.Parent;
        var file = Path.Combine(root?.Parent?.FullName ?? "", "shared", path);
        Skip.IfNot(System.IO.File.Exists(file), $"../shared/{path} is absent.");
        return file;
    }
}
