namespace HybridCareers.Tests.Architecture;

/// <summary>Files that may be longer than others.</summary>
public static class SizeLimits
{
    /// <summary>Path, lines allowed, and why.</summary>
    public static readonly IReadOnlyList<(string Path, int Lines, string Reason)> Allowed = [];

    /// <summary>Lines that a file may have.</summary>
    public static int For(string path, int otherwise) =>
        Allowed.Where(entry => entry.Path == path).Select(entry => entry.Lines).DefaultIfEmpty(otherwise).Single();
}
