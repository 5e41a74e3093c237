using System.IO.Compression;
using HybridCareers.Content;

namespace HybridCareers.Editorial.Packs;

/// <summary>Packs on disk: a folder, or an archive where the name ends in <c>.zip</c>.</summary>
public static class PackFiles
{
    /// <summary>The most files of a pack.</summary>
    public const int MostFiles = 100_000;

    /// <summary>The longest file in bytes.</summary>
    public const int LongestFile = 4 * TextRules.LongestDocument;

    /// <summary>The most bytes of all files together.</summary>
    public const long MostBytes = 1L << 30;

    /// <summary>The most by which an archive's file may be longer than its packed form.</summary>
    public const int MostRatio = 200;

    // The earliest instant that an archive can hold: the same content gives the same bytes.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a pack; in a folder, documents that are not in it are removed.</summary>
    public static async Task WriteAsync(string target, IReadOnlyList<(string Path, byte[] Bytes)> files, CancellationToken ct = default)
    {
        if (IsArchive(target))
        {
            await File.WriteAllBytesAsync(target, Zip(files), ct);
            return;
        }

        var written = files.Select(file => Path.GetFullPath(Path.Combine(target, file.Path))).ToHashSet(StringComparer.Ordinal);
        foreach (var kind in Enum.GetNames<EntryKind>().Select(name => Path.Combine(target, name.ToLowerInvariant())).Where(Directory.Exists))
        {
            foreach (var old in Directory.EnumerateFiles(kind, "*.json").Select(Path.GetFullPath).Where(file => !written.Contains(file)).ToList())
                File.Delete(old);
        }

        foreach (var (path, bytes) in files)
        {
            var file = Path.Combine(target, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, bytes, ct);
        }
    }

    /// <summary>Reads a pack.</summary>
    /// <exception cref="InvalidDataException">It is too large, or no pack.</exception>
    /// <exception cref="FileNotFoundException">There is nothing there.</exception>
    public static async Task<IReadOnlyList<(string Path, byte[] Bytes)>> ReadAsync(string source, CancellationToken ct = default)
    {
        if (File.Exists(source))
        {
            await using var stream = File.OpenRead(source);
            return Unzip(stream);
        }

        if (!Directory.Exists(source))
            throw new FileNotFoundException($"There is no pack at {source}.");
        var names = Directory.EnumerateFiles(source, "*.json", SearchOption.AllDirectories).Take(MostFiles + 1).ToList();
        Check(names.Count, names.Sum(name => new FileInfo(name).Length));
        var files = new List<(string, byte[])>();
        foreach (var name in names)
            files.Add((Path.GetRelativePath(source, name).Replace('\\', '/'), await File.ReadAllBytesAsync(name, ct)));
        return files;
    }

    /// <summary>The bytes of an archive.</summary>
    public static byte[] Zip(IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in files)
            {
                var entry = archive.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return memory.ToArray();
    }

    /// <summary>The files of an archive. What the archive says of itself is checked before anything is unpacked, and again while it is.</summary>
    /// <exception cref="InvalidDataException">It is too large, packed too well to be honest, damaged, or no archive.</exception>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Unzip(Stream stream)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return FilesOf(archive);
        }
        catch (Exception error) when (error is not (InvalidDataException or OutOfMemoryException))
        {
            throw new InvalidDataException($"This archive cannot be read: {error.Message}", error); // damage shows in many ways
        }
    }

    private static List<(string Path, byte[] Bytes)> FilesOf(ZipArchive archive)
    {
        var entries = archive.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToList();
        Check(entries.Count, 0);
        foreach (var entry in entries)
        {
            if (entry.Length > LongestFile || entry.Length > (entry.CompressedLength + 100) * MostRatio)
                throw new InvalidDataException($"{entry.FullName}: {entry.Length} bytes are too many for a document.");
        }

        Check(entries.Count, entries.Sum(entry => entry.Length)); // each is short by now: what an archive says of itself may be any number
        return entries.ConvertAll(entry => (entry.FullName, BytesOf(entry)));
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        var bytes = new byte[entry.Length];
        using var stream = entry.Open();
        try
        {
            stream.ReadExactly(bytes);
        }
        catch (EndOfStreamException error)
        {
            throw new InvalidDataException($"{entry.FullName}: the archive says it is longer than it is.", error);
        }

        return stream.ReadByte() < 0 ? bytes : throw new InvalidDataException($"{entry.FullName}: the archive says it is shorter than it is.");
    }

    private static bool IsArchive(string target) => target.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static void Check(int files, long bytes)
    {
        if (files > MostFiles)
            throw new InvalidDataException($"A pack has at most {MostFiles} files.");
        if (bytes > MostBytes)
            throw new InvalidDataException($"A pack has at most {MostBytes} bytes; this one has {bytes}.");
    }
}
