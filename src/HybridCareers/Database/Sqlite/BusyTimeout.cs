using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HybridCareers.Database.Sqlite;

/// <summary>Another process may be writing: wait up to five seconds for it inside SQLite, which wakes sooner than a client that sleeps.</summary>
internal sealed class BusyTimeout : DbConnectionInterceptor
{
    public static readonly BusyTimeout Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Pragma(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Pragma(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Pragma(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout = 5000;";
        return command;
    }
}
