using Microsoft.Data.Sqlite;

namespace HybridCareers.Database.Sqlite;

/// <summary>Copies a database by SQLite's own means, which see one moment of it while others write.</summary>
internal static class SqliteBackup
{
    /// <summary>Writes a backup of one moment.</summary>
    public static Task WriteAsync(string connectionString, string file, CancellationToken ct) => CopyAsync(connectionString, For(file, SqliteOpenMode.ReadWriteCreate), file, ct);

    /// <summary>Puts a backup in the place of what is there.</summary>
    /// <exception cref="InvalidDataException">It is no whole database.</exception>
    public static async Task RestoreAsync(string connectionString, string file, CancellationToken ct)
    {
        var source = For(file, SqliteOpenMode.ReadOnly);
        await CheckAsync(source, file, ct);
        await CopyAsync(source, connectionString, file, ct);
    }

    private static async Task CopyAsync(string from, string to, string file, CancellationToken ct)
    {
        await using var source = new SqliteConnection(from);
        await using var target = new SqliteConnection(to);
        await source.OpenAsync(ct);
        await target.OpenAsync(ct);
        try
        {
            source.BackupDatabase(target);
        }
        catch (SqliteException error)
        {
            throw new IOException($"The database could not be copied ({file}): {error.Message}", error);
        }
    }

    private static async Task CheckAsync(string source, string file, CancellationToken ct)
    {
        try
        {
            await using var connection = new SqliteConnection(source);
            await connection.OpenAsync(ct);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check; SELECT count(*) FROM entries;";
            if (await command.ExecuteScalarAsync(ct) is not "ok")
                throw new InvalidDataException($"{file} is damaged.");
        }
        catch (SqliteException error)
        {
            throw new InvalidDataException($"{file} is no backup of this portal: {error.Message}", error);
        }
    }

    private static string For(string file, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(file), Mode = mode, Pooling = false }.ConnectionString;
}
