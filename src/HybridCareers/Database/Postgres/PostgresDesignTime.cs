using Microsoft.EntityFrameworkCore.Design;

namespace HybridCareers.Database.Postgres;

/// <summary>Gives <c>dotnet ef</c> a context with the options of the portal; no server is needed.</summary>
public sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresCareersDb>
{
    /// <inheritdoc />
    public PostgresCareersDb CreateDbContext(string[] args) =>
        (PostgresCareersDb)new CareersDbFactory(PostgresCareersDb.AddressOf("Host=localhost;Database=careers")).CreateDbContext();
}
