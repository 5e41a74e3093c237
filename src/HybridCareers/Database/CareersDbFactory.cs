using HybridCareers.Database.Postgres;
using HybridCareers.Database.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Database;

/// <summary>Opens the database of the chosen engine: the one place that builds contexts, for the portal, for design time and for tests.</summary>
public sealed class CareersDbFactory : IDbContextFactory<CareersDb>
{
    // Only at the first need: with the catalogue on disk the first page is there before Entity Framework is.
    private readonly Lazy<Func<CareersDb>> make;

    /// <summary>Builds the options once, when a context is first asked for.</summary>
    /// <param name="address">Where the database is.</param>
    /// <param name="services">The portal's services (its logging); <c>null</c> = none.</param>
    /// <param name="adjust">What a test adds, such as an interceptor; <c>null</c> = nothing.</param>
    public CareersDbFactory(DatabaseAddress address, IServiceProvider? services = null, Action<DbContextOptionsBuilder>? adjust = null)
    {
        Address = address;
        make = new(() => address.Engine == Engine.Sqlite ? Sqlite(address, services, adjust) : Postgres(address, services, adjust));
    }

    /// <summary>Where the database is.</summary>
    public DatabaseAddress Address { get; }

    /// <summary>A new context; the caller disposes it.</summary>
    public CareersDb CreateDbContext() => make.Value();

    private static Func<CareersDb> Sqlite(DatabaseAddress address, IServiceProvider? services, Action<DbContextOptionsBuilder>? adjust)
    {
        var options = Build<SqliteCareersDb>(builder => SqliteCareersDb.Configure(builder, address), services, adjust);
        return () => new SqliteCareersDb(options);
    }

    private static Func<CareersDb> Postgres(DatabaseAddress address, IServiceProvider? services, Action<DbContextOptionsBuilder>? adjust)
    {
        var options = Build<PostgresCareersDb>(builder => PostgresCareersDb.Configure(builder, address), services, adjust);
        return () => new PostgresCareersDb(options);
    }

    private static DbContextOptions<T> Build<T>(
        Action<DbContextOptionsBuilder> engine, IServiceProvider? services, Action<DbContextOptionsBuilder>? adjust)
        where T : CareersDb
    {
        var builder = new DbContextOptionsBuilder<T>();
        engine(builder);
        if (services is not null)
            builder.UseApplicationServiceProvider(services);
        adjust?.Invoke(builder);
        return builder.Options;
    }
}
