using HybridCareers.Database.Postgres;
using HybridCareers.Database.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Database;

/// <summary>Opens the database of the chosen engine: the one place that builds contexts, for the portal, for design time and for tests.</summary>
public sealed class CareersDbFactory : IDbContextFactory<CareersDb>
{
    private readonly Func<CareersDb> make;

    /// <summary>Builds the options once.</summary>
    /// <param name="address">Where the database is.</param>
    /// <param name="services">The portal's services (its logging); <c>null</c> = none.</param>
    /// <param name="adjust">What a test adds, such as an interceptor; <c>null</c> = nothing.</param>
    public CareersDbFactory(DatabaseAddress address, IServiceProvider? services = null, Action<DbContextOptionsBuilder>? adjust = null)
    {
        Address = address;
        if (address.Engine == Engine.Sqlite)
        {
            var options = Build<SqliteCareersDb>(builder => SqliteCareersDb.Configure(builder, address), services, adjust);
            make = () => new SqliteCareersDb(options);
        }
        else
        {
            var options = Build<PostgresCareersDb>(builder => PostgresCareersDb.Configure(builder, address), services, adjust);
            make = () => new PostgresCareersDb(options);
        }
    }

    /// <summary>Where the database is.</summary>
    public DatabaseAddress Address { get; }

    /// <summary>A new context; the caller disposes it.</summary>
    public CareersDb CreateDbContext() => make();

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
