using System.Globalization;
using System.IO.Compression;
using System.IO.Hashing;
using Microsoft.Extensions.Primitives;

namespace HybridCareers.Web.Hosting;

/// <summary>Bytes of one answer. An encoding is made when somebody first asks for it, so that an answer nobody keeps costs only its own.</summary>
public sealed class StoredPage
{
    private readonly int identityLength;
    private readonly Lock counting = new();
    private byte[]? identity;
    private byte[]? gzip;
    private volatile byte[]? brotli;
    private Action<long>? changed;
    private int counted;

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

    private StoredPage(StoredPage before)
    {
        (ContentType, CacheControl, Disposition, IsForReading) = (before.ContentType, before.CacheControl, before.Disposition, before.IsForReading);
        (ETag, BrotliTag, GzipTag, identityLength) = (before.ETag, before.BrotliTag, before.GzipTag, before.identityLength);
        (Origin, Hits) = (before.Origin, before.Hits / 4);
        // In this order: whoever makes it dense meanwhile puts the brotli bytes in place before it lets the loose ones go.
        (IsDense, identity, brotli, gzip) = (before.IsDense, before.identity, before.brotli, before.gzip);
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

    /// <summary>How often it was asked for since it was made, about: a count that is lost now and then costs less than an exact one.</summary>
    public long Hits { get; set; }

    /// <summary>What it was made for; <c>null</c> where it is no page.</summary>
    public PageOrigin? Origin { get; init; }

    /// <summary>True once the brotli bytes are as small as they get.</summary>
    public bool IsDense { get; private set; }

    /// <summary>False for an answer to an address that is not its own: another spelling of it would be kept beside it.</summary>
    public bool Keeps { get; init; } = true;

    /// <summary>Bytes held in memory now.</summary>
    public int Size => (brotli?.Length ?? 0) + (identity?.Length ?? 0) + (gzip?.Length ?? 0) + 512;

    /// <summary>The brotli bytes.</summary>
    public byte[] Brotli => brotli ?? Pack();

    /// <summary>The gzip bytes, made at the first call.</summary>
    public byte[] Gzip => gzip ?? Keep(ref gzip, Encodings.Gzip(Identity));

    /// <summary>The bytes as they are, unpacked again where they were let go.</summary>
    public byte[] Identity => identity ?? Keep(ref identity, Encodings.Unbrotli(brotli!, identityLength));

    /// <summary>The bytes as they are, and no more kept than before.</summary>
    public byte[] Unpacked => identity ?? Encodings.Unbrotli(brotli!, identityLength);

    /// <summary>The bytes in an encoding of <see cref="Encodings.Best"/>.</summary>
    public byte[] In(string? encoding) => encoding switch { "br" => Brotli, "gzip" => Gzip, _ => Identity };

    /// <summary>Itself, once an encoding is made: those who wait for the page then do not each make it.</summary>
    public StoredPage Packed(string? encoding)
    {
        _ = In(encoding);
        return this;
    }

    /// <summary>The page to keep where this one was made again: with equal bytes nothing needs to be packed anew, with others it is packed as before.</summary>
    public StoredPage After(StoredPage before)
    {
        // Readers' own caches tell pages apart by the same tag.
        if (ETag == before.ETag && identityLength == before.identityLength)
            return new StoredPage(before);
        Hits = before.Hits / 4;
        if (before.brotli is not null)
            _ = Brotli;
        if (before.gzip is not null)
            _ = Gzip;
        return this;
    }

    /// <summary>Compresses as densely as brotli can, some 45 ms a page, so never within a request; and lets the loose bytes go.</summary>
    public void Densify()
    {
        var dense = Encodings.Brotli(Identity, CompressionLevel.SmallestSize);
        brotli = dense;
        identity = null; // brotli is there: whoever finds none unpacks it
        IsDense = true;
        Recount();
    }

    /// <summary>Tells a store how many bytes it holds, now and whenever they change.</summary>
    public void CountIn(Action<long> store)
    {
        lock (counting)
            changed = store;
        Recount();
    }

    /// <summary>Takes back exactly what was told; what is made of the page later is no longer the store's.</summary>
    public void CountOut()
    {
        Action<long>? store;
        int was;
        lock (counting)
            (store, was, changed, counted) = (changed, counted, null, 0);
        store?.Invoke(-was);
    }

    private void Recount()
    {
        Action<long>? store;
        int by;
        lock (counting)
        {
            (store, by) = (changed, Size - counted);
            if (store is null)
                return;
            counted += by;
        }

        store(by);
    }

    private byte[] Pack()
    {
        var made = Encodings.Brotli(Identity, CompressionLevel.Fastest);
        if (Interlocked.CompareExchange(ref brotli, made, null) is { } earlier)
            return earlier;
        Recount();
        return made;
    }

    private byte[] Keep(ref byte[]? field, byte[] made)
    {
        if (Interlocked.CompareExchange(ref field, made, null) is { } earlier)
            return earlier;
        Recount();
        return made;
    }
}
