namespace HybridCareers.Web.Account;

/// <summary>Paths on this site, told from addresses that lead elsewhere.</summary>
public static class LocalPath
{
    /// <summary>The longest in characters.</summary>
    public const int Longest = 2_000;

    /// <summary>The path, or another where it leads elsewhere, to a form of this area, or is too long.</summary>
    public static string Or(string path, string otherwise) => IsLocal(path) ? path : otherwise;

    private static bool IsLocal(string path) =>
        path.Length is > 0 and <= Longest && path[0] == '/' && !path.StartsWith("//", StringComparison.Ordinal)
        && path.All(c => c is > ' ' and <= '~' and not '\\')
        && !path.StartsWith(Urls.SignIn, StringComparison.OrdinalIgnoreCase) && !path.StartsWith(Urls.SignOut, StringComparison.OrdinalIgnoreCase);
}
