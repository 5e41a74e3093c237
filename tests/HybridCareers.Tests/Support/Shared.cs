namespace HybridCareers.Tests.Support;

/// <summary>The folder of real texts and data beside the repository, which no clone brings along.</summary>
public static class Shared
{
    /// <summary>The full path of a file in it; skips the test, by name, where it is absent.</summary>
    public static string PathOf(string file)
    {
        var path = Path.Combine(Repository.Root, "..", "shared", file);
        Skip.IfNot(File.Exists(path), $"../shared/{file} is absent.");
        return path;
    }
}
