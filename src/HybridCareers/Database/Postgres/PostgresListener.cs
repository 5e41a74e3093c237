using Npgsql;

namespace HybridCareers.Database.Postgres;

/// <summary>Hears what other instances announce, on a connection of its own.</summary>
internal static class PostgresListener
{
    public static async Task ListenAsync(string connectionString, Action heard, CancellationToken ct)
    {
        // Without a sign of life a connection that was cut silently would look like a quiet database.
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = 5 };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        connection.Notification += (_, _) => heard();
        await connection.OpenAsync(ct);
        await using (var listen = new NpgsqlCommand($"LISTEN {PostgresCareersDb.Channel}", connection))
            await listen.ExecuteNonQueryAsync(ct);
        heard(); // something may have been announced while nobody listened
        while (true)
            await connection.WaitAsync(ct);
    }
}
