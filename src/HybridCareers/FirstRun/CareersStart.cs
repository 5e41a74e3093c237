using System.Data.Common;
using HybridCareers.Database;
using HybridCareers.Published;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.FirstRun;

/// <summary>What was done to make the portal ready, to be told on the console.</summary>
/// <param name="Engine">SQLite or PostgreSQL.</param>
/// <param name="Where">Where the data lies, in words, without secrets.</param>
/// <param name="Migrated">True where the tables were created or changed.</param>
/// <param name="MigrationsWaiting">Changes to the tables that nobody asked to make; the portal serves what it can.</param>
/// <param name="FirstRunEntries">Entries published on first run; 0 = there were some already.</param>
/// <param name="ServedFromFile">True where the catalogue on disk was there to begin with.</param>
/// <param name="DatabaseAway">Why the database could not be used; <c>null</c> = it could.</param>
/// <param name="CatalogVersion">The catalogue that readers see; 0 = none yet.</param>
/// <param name="Entries">How many entries are live.</param>
public sealed record Prepared(
    Engine Engine, string Where, bool Migrated, IReadOnlyList<string> MigrationsWaiting, int FirstRunEntries, bool ServedFromFile,
    string? DatabaseAway, long CatalogVersion, int Entries);

/// <summary>Makes the portal ready: catalogue from disk, tables, first run, catalogue from the database.</summary>
public static class CareersStart
{
    /// <summary>Prepares the portal. A database that is away is no error: what can be served is served.</summary>
    /// <param name="services">With <c>AddCareersDb</c> and <c>AddEditorial</c>.</param>
    /// <param name="migrate">Whether to change the tables of PostgreSQL; those of SQLite always are.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="InvalidDataException">The bundled content may not go live.</exception>
    public static async Task<Prepared> PrepareAsync(IServiceProvider services, bool migrate, CancellationToken ct = default)
    {
        var address = services.GetRequiredService<DatabaseAddress>();
        var contexts = services.GetRequiredService<IDbContextFactory<CareersDb>>();
        var store = services.GetRequiredService<CatalogStore>();
        var fromFile = store.LoadFile();
        var (migrated, firstRun, away) = (false, 0, (string?)null);
        IReadOnlyList<string> waiting = [];
        await using var db = contexts.CreateDbContext();
        try
        {
            waiting = await db.WaitingMigrationsAsync(ct);
            if (waiting.Count > 0 && (migrate || address.Engine == Engine.Sqlite))
            {
                await db.MigrateAsync(ct);
                (migrated, waiting) = (true, []);
            }

            if (waiting.Count == 0)
                firstRun = await ActivatorUtilities.CreateInstance<FirstRunner>(services).RunAsync(Bundle.Embedded, ct);
        }
        catch (Exception error) when (db.IsAway(error) || (fromFile && error is DbException))
        {
            // Readers who can be served are served, whatever is wrong with the database.
            away = error.GetBaseException().Message;
        }

        if (away is null && waiting.Count == 0)
            await store.FollowAsync(ct);
        var catalog = services.GetRequiredService<CurrentCatalog>().Value;
        return new(address.Engine, address.Label, migrated, waiting, firstRun, fromFile, away, catalog.Version, catalog.Entries.Count);
    }
}
