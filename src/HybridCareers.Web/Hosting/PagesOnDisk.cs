using System.IO.Hashing;
using HybridCareers.Database;
using HybridCareers.Published;

namespace HybridCareers.Web.Hosting;

/// <summary>
/// Pages that readers asked for, on disk beside the catalogue that they show: a start answers with them while that catalogue is still being read.
/// They hold for one program, catalogue, public address and day; any other start leaves them alone.
/// </summary>
public sealed class PagesOnDisk(CatalogFile catalog, PublicAddress site, TimeProvider clock)
{
    private const int Most = 32;

    private (string Stamp, int Pages) there;
    private string? written;

    /// <summary>Where they are.</summary>
    public string Path => System.IO.Path.ChangeExtension(catalog.Path, ".pages");

    /// <summary>What was kept; nothing where it is not of this start, or anything is wrong with the file: the portal then only starts slower.</summary>
    public async Task<KeptPages> ReadAsync()
    {
        try
        {
            if (!File.Exists(Path))
                return KeptPages.None;
            var file = await File.ReadAllBytesAsync(Path);
            var body = file.AsMemory(sizeof(ulong));
            if (BitConverter.ToUInt64(file) != XxHash3.HashToUInt64(body.Span))
                return KeptPages.None;
            using var reader = new BinaryReader(new MemoryStream(file, sizeof(ulong), body.Length, writable: false));
            if (Stamp(Today) is not { } stamp || reader.ReadString() != stamp.Text)
                return KeptPages.None;
            var pages = new (string, StoredPage)[reader.ReadInt32()];
            for (var at = 0; at < pages.Length; at++)
            {
                var (address, type, caching) = (reader.ReadString(), reader.ReadString(), reader.ReadString());
                pages[at] = (address, new StoredPage(reader.ReadBytes(reader.ReadInt32()), type, caching));
            }

            there = (stamp.Text, pages.Length);
            return new(stamp.Version, Today, pages);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return KeptPages.None;
        }
    }

    /// <summary>Writes the pages asked for most, whole or not at all; nothing where the same are there, or more of them: readers come back after a restart.</summary>
    /// <returns>False where the catalogue on disk is not the one they show.</returns>
    public bool Write(PageStore store)
    {
        if (Stamp(store.Day) is not { } stamp || stamp.Version != store.Catalog.Version)
            return false;
        var pages = store.Paths.Where(page => page.Value.Disposition.Count == 0).OrderByDescending(page => page.Value.Hits).Take(Most).OrderBy(page => page.Key, StringComparer.Ordinal).ToList();
        var these = string.Join('\n', pages.Select(page => $"{page.Key} {page.Value.ETag}").Prepend(stamp.Text));
        if (File.Exists(Path) && (these == written || (stamp.Text == there.Stamp && pages.Count < there.Pages)))
            return true;
        WholeFile.Write(Path, file => Write(file, stamp.Text, pages));
        (written, there) = (these, (stamp.Text, pages.Count));
        return true;
    }

    private static void Write(FileStream file, string stamp, List<KeyValuePair<string, StoredPage>> pages)
    {
        using var body = new MemoryStream();
        using var writer = new BinaryWriter(body);
        writer.Write(stamp);
        writer.Write(pages.Count);
        foreach (var (address, page) in pages)
        {
            var bytes = page.Unpacked;
            writer.Write(address);
            writer.Write(page.ContentType.ToString());
            writer.Write(page.CacheControl.ToString());
            writer.Write(bytes.Length);
            writer.Write(bytes);
        }

        var whole = body.GetBuffer().AsSpan(0, (int)body.Length);
        file.Write(BitConverter.GetBytes(XxHash3.HashToUInt64(whole)));
        file.Write(whole);
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private (long Version, string Text)? Stamp(DateOnly day) => catalog.Stamp() is { } stands
        ? (stands.Version, $"1 {typeof(PagesOnDisk).Module.ModuleVersionId} {typeof(CatalogFile).Module.ModuleVersionId} {stands.Sha256} {stands.Version} {site.Absolute(Urls.Home)} {day:yyyy-MM-dd}")
        : null;
}

/// <summary>Pages from the disk.</summary>
/// <param name="Version">Version of the catalogue that they show.</param>
/// <param name="Day">The day that their ages are counted to.</param>
/// <param name="Pages">By address.</param>
public sealed record KeptPages(long Version, DateOnly Day, IReadOnlyList<(string Address, StoredPage Page)> Pages)
{
    /// <summary>No pages.</summary>
    public static KeptPages None { get; } = new(0, default, []);

    /// <summary>Puts them into a store that shows the same, or nothing yet.</summary>
    public void PutInto(PageStore store)
    {
        if (store.Day != Day || (store.Catalog != Catalog.Empty && store.Catalog.Version != Version))
            return;
        foreach (var (address, page) in Pages)
            store.Put(address, page);
    }

    /// <summary>Takes those that are still there out again: whoever asks next gets one that knows what it was made for, and is made ready at each publish.</summary>
    public void TakeOutOf(PageStore store)
    {
        foreach (var (address, page) in Pages)
            store.Drop(address, page);
    }
}
