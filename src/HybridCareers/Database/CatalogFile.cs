using System.Security.Cryptography;
using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Database;

/// <summary>The catalogue on disk: readers are served from it while the database is away. A line about it, then its body.</summary>
public sealed class CatalogFile(string path)
{
    /// <summary>Form of the file.</summary>
    public const int FormatVersion = 1;

    private Task<Catalog?>? begun;

    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>Begins to read while other things are done; the next <see cref="Read"/> waits for it.</summary>
    /// <param name="prepare">What else can be done with the catalogue by then; nobody waits for it.</param>
    public void BeginRead(Action<Catalog?> prepare)
    {
        begun = Task.Run(ReadNow);
        _ = begun.ContinueWith(
            read => prepare(read.Result), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
    }

    /// <summary>Reads the catalogue; <c>null</c> where there is none.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or of a form that this program does not know.</exception>
    public Catalog? Read() => Interlocked.Exchange(ref begun, null) is { } reading ? reading.GetAwaiter().GetResult() : ReadNow();

    /// <summary>Takes the file away; nothing where there is none.</summary>
    public void Delete() => File.Delete(path);

    /// <summary>What the file says of itself in its first line, by which two of them can be told apart; <c>null</c> where there is none, or none that this program reads.</summary>
    public (long Version, string Sha256)? Stamp()
    {
        try
        {
            return JsonSerializer.Deserialize<About>(File.ReadLines(path).FirstOrDefault() ?? "", ContentJson.Options) is { Format: FormatVersion, Content: ContentJson.FormatVersion } about
                ? (about.Version, about.Sha256) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private Catalog? ReadNow()
    {
        if (!File.Exists(path))
            return null;
        try
        {
            var bytes = File.ReadAllBytes(path).AsSpan();
            var end = bytes.IndexOf((byte)'\n');
            var about = end < 0 ? null : JsonSerializer.Deserialize<About>(bytes[..end], ContentJson.Options);
            if (about is null || about.Format != FormatVersion || about.Content != ContentJson.FormatVersion)
                throw new InvalidDataException($"It has a form that this program does not read ({about?.Format}/{about?.Content}).");
            var body = bytes[(end + 1)..];
            if (about.Sha256 != Convert.ToHexStringLower(SHA256.HashData(body)))
                throw new InvalidDataException("It is damaged: its check sum is wrong.");
            var kept = JsonSerializer.Deserialize<Body>(body, ContentJson.Options)!;
            return new Catalog(about.Version, kept.Entries, kept.Retired, kept.Changes);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            throw new InvalidDataException("It is damaged: " + error.Message, error);
        }
    }

    /// <summary>Writes the catalogue: whole, or not at all. In pieces, since a buffer of its whole length would stay in the pool of buffers.</summary>
    /// <param name="catalog">What is written.</param>
    /// <param name="between">Called between entries: whoever has more urgent work may wait in it.</param>
    public void Write(Catalog catalog, Action? between = null) => WholeFile.Write(path, file =>
    {
        WriteAbout(file, catalog.Version, new byte[SHA256.HashSizeInBytes]);
        using var sum = SHA256.Create();
        using (var body = new CryptoStream(file, sum, CryptoStreamMode.Write, leaveOpen: true))
            JsonSerializer.Serialize(body, new WrittenBody(Paced(catalog.Entries, between).Select(entry => entry.ToRow()), catalog.Retired, Paced(catalog.Changes, between)), ContentJson.Options);
        file.Position = 0;
        WriteAbout(file, catalog.Version, sum.Hash!); // as long as the line that kept its place
        file.Flush(flushToDisk: true);
    });

    private static IEnumerable<T> Paced<T>(IEnumerable<T> all, Action? between)
    {
        foreach (var one in all)
        {
            between?.Invoke();
            yield return one;
        }
    }

    private static void WriteAbout(FileStream file, long version, byte[] sum)
    {
        JsonSerializer.Serialize(file, new About(FormatVersion, ContentJson.FormatVersion, version, Convert.ToHexStringLower(sum)), ContentJson.Options);
        file.WriteByte((byte)'\n');
    }

    private sealed record About(int Format, int Content, long Version, string Sha256);

    private sealed record WrittenBody(IEnumerable<PublishedEntry> Entries, IReadOnlyList<RetiredSlug> Retired, IEnumerable<Change> Changes);

    private sealed record Body(IReadOnlyCollection<PublishedEntry> Entries, IReadOnlyList<RetiredSlug> Retired, IReadOnlyList<Change> Changes);
}
