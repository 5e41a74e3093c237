using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace HybridCareers.Web.Hosting;

/// <summary>Ready bytes of one answer. Brotli is made at once; the other encodings when somebody first asks for them.</summary>
public sealed class StoredPage
{
    private readonly int identityLength;
    private byte[]? identity;
    private byte[]? gzip;
    private volatile byte[] brotli;

    /// <summary>Compresses a body once.</summary>
    public StoredPage(byte[] body, string contentType, string cacheControl, CompressionLevel level = CompressionLevel.Fastest)
    {
        ContentType = contentType;
        CacheControl = cacheControl;
        IsForReading = contentType.StartsWith("text/html", StringComparison.Ordinal);
        var tag = Convert.ToHexStringLower(SHA256.HashData(body))[..16];
        (ETag, BrotliTag, GzipTag) = ($"\"{tag}\"", $"\"{tag}-br\"", $"\"{tag}-gz\"");
        identityLength = body.Length;
        brotli = Encodings.Brotli(body, level);
    }

    public StringValues ContentType { get; }

    /// <summary>Under which name browsers save it; empty where they show it.</summary>
    public StringValues Disposition { get; init; }

    public StringValues CacheControl { get; }

    /// <summary>True for HTML, in which people follow links.</summary>
    public bool IsForReading { get; }

    public StringValues ETag { get; }

    public StringValues BrotliTag { get; }

    public StringValues GzipTag { get; }

    /// <summary>Set by every hit; the store clears it and lets go of what nobody asked for since.</summary>
    public bool Used { get; set; } = true;

    /// <summary>True once the brotli bytes are as small as they get.</summary>
    public bool IsDense { get; private set; }

    /// <summary>Called with the bytes that the page grew by, so that its store keeps count.</summary>
    public Action<int>? Grew { get; set; }

    /// <summary>Bytes held in memory now.</summary>
    public int Size => brotli.Length + (identity?.Length ?? 0) + (gzip?.Length ?? 0) + 512;

    /// <summary>The brotli bytes.</summary>
    public byte[] Brotli => brotli;

    /// <summary>The gzip bytes, made at the first call.</summary>
    public byte[] Gzip => gzip ?? Keep(ref gzip, Encodings.Gzip(Identity));

    /// <summary>The bytes as they are, unpacked again where they were let go.</summary>
    public byte[] Identity => identity ?? Keep(ref identity, Encodings.Unbrotli(brotli, identityLength));

    /// <summary>Compresses as densely as brotli can: some 45 ms a page, so never within a request.</summary>
    public void Densify()
    {
        var dense = Encodings.Brotli(identity ?? Encodings.Unbrotli(brotli, identityLength), CompressionLevel.SmallestSize);
        Grew?.Invoke(dense.Length - brotli.Length);
        brotli = dense;
        IsDense = true;
    }

    private byte[] Keep(ref byte[]? field, byte[] made)
    {
        if (Interlocked.CompareExchange(ref field, made, null) is { } earlier)
            return earlier;
        Grew?.Invoke(made.Length);
        return made;
    }
}
