using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace HybridCareers.Database.Postgres;

/// <summary>The tables in PostgreSQL: for anything real, and for several instances.</summary>
public sealed class PostgresCareersDb(DbContextOptions<PostgresCareersDb> options) : CareersDb(options)
{
    /// <summary>The channel on which versions of the catalogue are announced.</summary>
    internal const string Channel = "careers_catalog";

    internal static DatabaseAddress AddressOf(string connectionString)
    {
        var given = new NpgsqlConnectionStringBuilder(connectionString);
        var said = new DbConnectionStringBuilder { ConnectionString = connectionString };
        // Editors get a clear answer within five seconds, so nothing may wait longer unless the owner says so.
        if (!said.ContainsKey("Timeout"))
            given.Timeout = 3;
        if (!said.ContainsKey("Command Timeout"))
            given.CommandTimeout = 4;
        if (!said.ContainsKey("Cancellation Timeout"))
            given.CancellationTimeout = 500;
        given.ApplicationName ??= "HybridCareers";
        return new(Engine.PostgreSql, given.ConnectionString, $"PostgreSQL database {given.Database} on {given.Host}:{given.Port}");
    }

    internal static void Configure(DbContextOptionsBuilder builder, DatabaseAddress address) =>
        // Npgsql counts a full disk among what passes, so the tries are few and the waits short.
        builder.UseNpgsql(address.ConnectionString, npgsql => npgsql.EnableRetryOnFailure(2, TimeSpan.FromMilliseconds(300), null));

    /// <inheritdoc />
    public override IReadOnlyList<string> MigrationIds => PostgresMigrations.Ids;

    internal override Task AnnounceAsync(long version, CancellationToken ct) =>
        Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {version.ToString(System.Globalization.CultureInfo.InvariantCulture)})", ct);

    internal override Task ListenAsync(Action heard, CancellationToken ct) =>
        PostgresListener.ListenAsync(Database.GetConnectionString()!, heard, ct);

    internal override Task<IDbContextTransaction> BeginReadAsync(CancellationToken ct) =>
        Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);

    /// <summary>No answer at all, or one of: connection, resources, operator's intervention, closed to connections, read-only.</summary>
    internal override bool IsAway(Exception error)
    {
        for (Exception? cause = error; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException answer)
                return answer.SqlState[..2] is "08" or "53" or "57" || answer.SqlState is
                    PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.ObjectNotInPrerequisiteState;
            if (cause is NpgsqlException or TimeoutException)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Instances that start together take turns: the lock of Entity Framework ends with each migration's transaction, this one with its connection.
    /// </summary>
    internal override async Task MigrateAsync(CancellationToken ct)
    {
        if (!await Database.CanConnectAsync(ct))
            await CreateDatabaseAsync(ct);
        // Nobody waits for an answer here, and a server that gets its first tables may be busy with those of others.
        var patient = new NpgsqlConnectionStringBuilder(Database.GetConnectionString()) { Pooling = false, Timeout = 30, CommandTimeout = 600 };
        await using var alone = new NpgsqlConnection(patient.ConnectionString);
        await alone.OpenAsync(ct);
        await using (var turn = new NpgsqlCommand("SELECT pg_advisory_lock(7241993108)", alone))
            await turn.ExecuteNonQueryAsync(ct);
        Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await Database.MigrateAsync(ct);
    }

    internal override Task BackupAsync(string file, CancellationToken ct) => PostgresTools.DumpAsync(Database.GetConnectionString()!, file, ct);

    internal override Task RestoreAsync(string file, CancellationToken ct) => PostgresTools.RestoreAsync(Database.GetConnectionString()!, file, ct);

    private async Task CreateDatabaseAsync(CancellationToken ct)
    {
        try
        {
            await this.GetService<IRelationalDatabaseCreator>().CreateAsync(ct);
        }
        catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another instance was faster.
        }
    }
}
