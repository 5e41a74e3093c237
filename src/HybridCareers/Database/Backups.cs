using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Database;

/// <summary>Writes and restores backups of the whole database, by the means of its engine.</summary>
public sealed class Backups(IDbContextFactory<CareersDb> contexts, CatalogFile catalog)
{
    /// <summary>Writes a backup of one moment, also while the portal runs.</summary>
    /// <param name="file">A file that does not exist yet.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="IOException">The file exists, or the backup did not succeed.</exception>
    public async Task WriteAsync(string file, CancellationToken ct = default)
    {
        if (File.Exists(file))
            throw new IOException($"{file} exists: a backup does not overwrite another.");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        await using var db = contexts.CreateDbContext();
        await db.BackupAsync(Path.GetFullPath(file), ct);
    }

    /// <summary>Puts a backup in the place of what is there. Stop the portal first; start it, or run <c>migrate</c>, afterwards.</summary>
    /// <exception cref="IOException">There is no such file, or it could not be restored; then everything is as it was.</exception>
    /// <exception cref="InvalidDataException">It is no backup of this portal.</exception>
    public async Task RestoreAsync(string file, CancellationToken ct = default)
    {
        if (!File.Exists(file))
            throw new FileNotFoundException($"There is no backup at {file}.");
        await using var db = contexts.CreateDbContext();
        await db.RestoreAsync(Path.GetFullPath(file), ct);
        catalog.Delete(); // what was kept on disk may be newer than what was restored
    }
}
