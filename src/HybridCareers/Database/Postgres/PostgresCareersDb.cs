using System.Data;
using Microsoft.EntityFrameworkCore;
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
        // Editors get a clear answer within five seconds, so nothing may wait longer unless the owner says so.
        if (!given.ContainsKey("Timeout"))
            given.Timeout = 3;
        if (!given.ContainsKey("Command Timeout"))
            given.CommandTimeout = 4;
        given.ApplicationName ??= "HybridCareers";
        return new(Engine.PostgreSql, given.ConnectionString, $"PostgreSQL database {given.Database} on {given.Host}:{given.Port}");
    }

    internal static void Configure(DbContextOptionsBuilder builder, DatabaseAddress address) =>
        // Npgsql counts a full disk among what passes, so the tries are few and the waits short.
        builder.UseNpgsql(address.ConnectionString, npgsql => npgsql.EnableRetryOnFailure(2, TimeSpan.FromMilliseconds(300), null));

    internal override Task AnnounceAsync(long version, CancellationToken ct) =>
        Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {version.ToString(System.Globalization.CultureInfo.InvariantCulture)})", ct);

    internal override Task ListenAsync(Action heard, CancellationToken ct) =>
        PostgresListener.ListenAsync(Database.GetConnectionString()!, heard, ct);

    internal override Task<IDbContextTransaction> BeginReadAsync(CancellationToken ct) =>
        Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);

    /// <summary>No answer at all, or one of: connection, resources, operator's intervention, read-only.</summary>
    internal override bool IsAway(Exception error)
    {
        for (Exception? cause = error; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException answer)
                return answer.SqlState[..2] is "08" or "53" or "57" || answer.SqlState is PostgresErrorCodes.ReadOnlySqlTransaction;
            if (cause is NpgsqlException or TimeoutException)
                return true;
        }

        return false;
    }

    internal override Task MigrateAsync(CancellationToken ct)
    {
        Database.SetCommandTimeout(TimeSpan.FromMinutes(5));
        return Database.MigrateAsync(ct);
    }
}
