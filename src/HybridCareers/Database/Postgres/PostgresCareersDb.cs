using Microsoft.EntityFrameworkCore;
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

    internal override Task MigrateAsync(CancellationToken ct)
    {
        Database.SetCommandTimeout(TimeSpan.FromMinutes(5));
        return Database.MigrateAsync(ct);
    }
}
