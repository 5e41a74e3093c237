using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace HybridCareers.Members;

/// <summary>Passwords that everybody tries.</summary>
internal static class CommonPasswords
{
    private const int Digits = 12;
    private static readonly Lazy<FrozenSet<string>> Hashes = new(Read);

    /// <summary>How many are known.</summary>
    public static int Count => Hashes.Value.Count;

    /// <summary>True where a password is among them, in small or capital letters.</summary>
    public static bool Contains(string password) =>
        Hashes.Value.Contains(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(password.ToUpperInvariant())))[..Digits]);

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Length == Digits).ToFrozenSet(StringComparer.Ordinal);
    }
}
