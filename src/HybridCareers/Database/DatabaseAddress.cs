using HybridCareers.Database.Postgres;
using HybridCareers.Database.Sqlite;

namespace HybridCareers.Database;

/// <summary>The engines that a portal can stand on.</summary>
public enum Engine { Sqlite, PostgreSql }

/// <summary>Where the database is.</summary>
/// <param name="Engine">Which engine.</param>
/// <param name="ConnectionString">How to reach it; may hold a password, so it is never shown.</param>
/// <param name="Label">Where it is, in words for people.</param>
public sealed record DatabaseAddress(Engine Engine, string ConnectionString, string Label)
{
    /// <summary>PostgreSQL where a connection string is set, otherwise a SQLite file in the data folder.</summary>
    /// <param name="connectionString">A PostgreSQL connection string; <c>null</c> or empty = SQLite.</param>
    /// <param name="dataFolder">The data folder; it is created when the database is.</param>
    /// <exception cref="ArgumentException">It is not a connection string of PostgreSQL.</exception>
    public static DatabaseAddress From(string? connectionString, string dataFolder) => string.IsNullOrWhiteSpace(connectionString)
        ? SqliteCareersDb.AddressOf(Path.Combine(dataFolder, "careers.db"))
        : PostgresCareersDb.AddressOf(connectionString);

    /// <inheritdoc />
    public override string ToString() => Label;
}
