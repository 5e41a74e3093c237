using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HybridCareers.Database.Sqlite;

/// <summary>The tables in a SQLite file: nothing to install, one machine.</summary>
public sealed class SqliteCareersDb(DbContextOptions<SqliteCareersDb> options) : CareersDb(options)
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Turns = new(StringComparer.Ordinal);

    internal static DatabaseAddress AddressOf(string file) => new(
        Engine.Sqlite,
        new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(file), DefaultTimeout = 5, ForeignKeys = true }.ConnectionString,
        $"SQLite file {Path.GetFullPath(file)}");

    internal static void Configure(DbContextOptionsBuilder builder, DatabaseAddress address) =>
        builder.UseSqlite(address.ConnectionString).AddInterceptors(BusyTimeout.Instance);

    /// <inheritdoc />
    public override IReadOnlyList<string> MigrationIds => SqliteMigrations.Ids;

    /// <summary>SQLite has one writer: within a process writers queue here rather than knock again and again.</summary>
    internal override async Task<IDisposable?> WaitForTurnAsync(CancellationToken ct)
    {
        var turn = Turns.GetOrAdd(Database.GetConnectionString()!, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(ct);
        return new Turn(turn);
    }

    internal override async Task<IDbContextTransaction> BeginReadAsync(CancellationToken ct)
    {
        await Database.OpenConnectionAsync(ct);
        var transaction = ((SqliteConnection)Database.GetDbConnection()).BeginTransaction(deferred: true);
        return (await Database.UseTransactionAsync(transaction, ct))!;
    }

    /// <summary>Busy, locked, read-only, unreadable, full or not to be opened.</summary>
    internal override bool IsAway(Exception error) =>
        (error as SqliteException ?? error.InnerException as SqliteException)?.SqliteErrorCode is 5 or 6 or 8 or 10 or 13 or 14;

    internal override async Task MigrateAsync(CancellationToken ct)
    {
        var file = new SqliteConnectionStringBuilder(Database.GetConnectionString()).DataSource;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var alone = await MigrationLock.TakeAsync(file + ".migrating", ct);
        // A migration that was killed leaves this table behind, and the next would wait for it for ever.
        // The lock above belongs to the process and ends with it.
        await Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL; DROP TABLE IF EXISTS \"__EFMigrationsLock\";", ct);
        await Database.MigrateAsync(ct);
    }

    internal override Task BackupAsync(string file, CancellationToken ct) => SqliteBackup.WriteAsync(Database.GetConnectionString()!, file, ct);

    internal override async Task RestoreAsync(string file, CancellationToken ct)
    {
        using var turn = await WaitForTurnAsync(ct);
        await SqliteBackup.RestoreAsync(Database.GetConnectionString()!, file, ct);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
