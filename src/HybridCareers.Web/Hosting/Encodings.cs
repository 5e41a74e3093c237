using System.IO.Compression;
using Microsoft.Extensions.Primitives;

namespace HybridCareers.Web.Hosting;

/// <summary>The encodings of a body and what a client accepts.</summary>
public static class Encodings
{
    /// <summary>Brotli at quality 5 for <see cref="CompressionLevel.Fastest"/>, 11 for <see cref="CompressionLevel.SmallestSize"/>.</summary>
    public static byte[] Brotli(byte[] body, CompressionLevel level)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        var quality = level == CompressionLevel.SmallestSize ? 11 : 5;
        if (!BrotliEncoder.TryCompress(body, packed, out var written, quality, window: 22))
            throw new InvalidOperationException("Brotli did not fit into its own bound.");
        return packed[..written];
    }

    public static byte[] Unbrotli(byte[] packed, int length)
    {
        var body = new byte[length];
        if (!BrotliDecoder.TryDecompress(packed, body, out var written) || written != length)
            throw new InvalidDataException("A stored page did not unpack to its own length.");
        return body;
    }

    public static byte[] Gzip(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal))
            stream.Write(body);
        return packed.ToArray();
    }

    /// <summary>The best encoding of ours that a client accepts: <c>br</c>, <c>gzip</c>, or <c>null</c> for none.</summary>
    public static string? Best(StringValues accepted)
    {
        bool brotli = false, gzip = false;
        foreach (var header in accepted)
        {
            foreach (var range in header.AsSpan().Split(','))
            {
                var part = header.AsSpan()[range].Trim();
                var name = part.IndexOf(';') is var at and >= 0 ? part[..at].TrimEnd() : part;
                if (IsRefused(part))
                    continue;
                brotli |= name.Equals("br", StringComparison.OrdinalIgnoreCase);
                gzip |= name.Equals("gzip", StringComparison.OrdinalIgnoreCase);
            }
        }

        return brotli ? "br" : gzip ? "gzip" : null;
    }

    private static bool IsRefused(ReadOnlySpan<char> part)
    {
        var at = part.IndexOf("q=", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && part[(at + 2)..].TrimEnd().Trim("0.").IsEmpty;
    }
}
