using HybridCareers.Members;
using HybridCareers.Published;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.Database;

/// <summary>Puts the database and the catalogue that is kept in step with it among the portal's services.</summary>
public static class DatabaseRegistration
{
    /// <summary>Adds the database, the current catalogue and the store that keeps it.</summary>
    /// <param name="services">The portal's services.</param>
    /// <param name="connectionString">A PostgreSQL connection string; <c>null</c> or empty = a SQLite file in the data folder.</param>
    /// <param name="dataFolder">Where files are kept.</param>
    public static IServiceCollection AddCareersDb(this IServiceCollection services, string? connectionString, string dataFolder)
    {
        var address = DatabaseAddress.From(connectionString, dataFolder);
        services.AddSingleton(address);
        services.AddSingleton<IDbContextFactory<CareersDb>>(given => new CareersDbFactory(address, given));
        services.AddScoped(given => given.GetRequiredService<IDbContextFactory<CareersDb>>().CreateDbContext()); // for Identity's store alone
        services.AddSingleton<SessionCheck>();
        services.AddSingleton(new CatalogFile(Path.Combine(Path.GetFullPath(dataFolder), "catalog.json")));
        services.AddSingleton<CurrentCatalog>();
        services.AddSingleton<CatalogReader>();
        services.AddSingleton<DatabasePulse>();
        services.AddSingleton<StartGate>();
        services.AddSingleton<HistoryReader>();
        services.AddSingleton<CatalogStore>();
        services.AddSingleton<Backups>();
        services.AddHostedService(given => given.GetRequiredService<CatalogStore>());
        return services;
    }
}
