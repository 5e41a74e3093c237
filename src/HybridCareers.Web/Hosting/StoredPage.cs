using System.Globalization;
using System.IO.Compression;
using System.IO.Hashing;
using Microsoft.Extensions.Primitives;

namespace HybridCareers.Web.Hosting;

/// <summary>Bytes of one answer. An encoding is made when somebody first asks for it, so that an answer nobody keeps costs only its own.</summary>
public sealed class StoredPage
{
    private readonly int identityLength;
    private byte[]? identity;
    private byte[]? gzip;
    private volatile byte[]? brotli;

    /// <summary>Takes a body as it is.</summary>
    public StoredPage(byte[] body, string contentType, string cacheControl)
    {
        ContentType = contentType;
        CacheControl = cacheControl;
        IsForReading = contentType.StartsWith("text/html", StringComparison.Ordinal);
        var tag = XxHash3.HashToUInt64(body).ToString("x16", CultureInfo.InvariantCulture);
        (ETag, BrotliTag, GzipTag) = ($"\"{tag}\"", $"\"{tag}-br\"", $"\"{tag}-gz\"");
        identity = body;
        identityLength = body.Length;
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
    public int Size => (brotli?.Length ?? 0) + (identity?.Length ?? 0) + (gzip?.Length ?? 0) + 512;

    /// <summary>The brotli bytes.</summary>
    public byte[] Brotli => brotli ?? Pack();

    /// <summary>The gzip bytes, made at the first call.</summary>
    public byte[] Gzip => gzip ?? Keep(ref gzip, Encodings.Gzip(Identity));

    /// <summary>The bytes as they are, unpacked again where they were let go.</summary>
    public byte[] Identity => identity ?? Keep(ref identity, Encodings.Unbrotli(brotli!, identityLength));

    /// <summary>Compresses as densely as brotli can, some 45 ms a page, so never within a request; and lets the loose bytes go.</summary>
    public void Densify()
    {
        var dense = Encodings.Brotli(Identity, CompressionLevel.SmallestSize);
        var loose = Interlocked.Exchange(ref brotli, dense);
        var plain = Interlocked.Exchange(ref identity, null); // brotli is there: whoever finds none unpacks it
        IsDense = true;
        Grew?.Invoke(dense.Length - (loose?.Length ?? 0) - (plain?.Length ?? 0));
    }

    private byte[] Pack()
    {
        var made = Encodings.Brotli(Identity, CompressionLevel.Fastest);
        if (Interlocked.CompareExchange(ref brotli, made, null) is { } earlier)
            return earlier;
        Grew?.Invoke(made.Length);
        return made;
    }

    private byte[] Keep(ref byte[]? field, byte[] made)
    {
        if (Interlocked.CompareExchange(ref field, made, null) is { } earlier)
            return earlier;
        Grew?.Invoke(made.Length);
        return made;
    }
}
