using System.Text;

namespace HybridCareers.Tests.Support.Fetching;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Path">Path and query.</param>
/// <param name="Host">The host it was meant for.</param>
/// <param name="Head">All of its head.</param>
internal sealed record Asked(string Method, string Path, string Host, string Head)
{
    /// <summary>Reads one; <c>null</c> = what came is none.</summary>
    public static async Task<Asked?> ReadAsync(Stream from, CancellationToken ct)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (head.Length > 100_000 || await from.ReadAsync(one, ct) == 0)
                return null;
            if (head.Length == 0 && !char.IsAsciiLetter((char)one[0]))
                return null; // TLS to a plain port: as any server does, it hangs up instead of waiting for the rest
            head.Append((char)one[0]);
        }

        var lines = head.ToString().Split("\r\n");
        var host = lines.FirstOrDefault(line => line.StartsWith("Host:", StringComparison.OrdinalIgnoreCase));
        return lines[0].Split(' ') is [var method, var path, _] ? new(method, path, host?[5..].Trim() ?? "", head.ToString()) : null;
    }
}
