using Microsoft.EntityFrameworkCore.Design;

namespace HybridCareers.Database.Sqlite;

/// <summary>Gives <c>dotnet ef</c> a context with the options of the portal.</summary>
public sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteCareersDb>
{
    /// <inheritdoc />
    public SqliteCareersDb CreateDbContext(string[] args) =>
        (SqliteCareersDb)new CareersDbFactory(SqliteCareersDb.AddressOf("careers.db")).CreateDbContext();
}
