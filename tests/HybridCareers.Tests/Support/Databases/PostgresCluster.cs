using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace HybridCareers.Tests.Support.Databases;

/// <summary>
/// A PostgreSQL for the tests: the one named by CAREERS_TEST_POSTGRES, or a throwaway one that ends with this process.
/// Where neither can be had the tests fail: a portal that is only tested on SQLite is not tested.
/// </summary>
public sealed class PostgresCluster
{
    private static readonly Lazy<Task<PostgresCluster>> Shared = new(StartAsync);

    private PostgresCluster(string connectionString, Process? keeper) => (ConnectionString, Keeper) = (connectionString, keeper);

    /// <summary>The one cluster of this run.</summary>
    public static Task<PostgresCluster> OfThisRun => Shared.Value;

    /// <summary>Leads to its maintenance database, as an owner who may create databases.</summary>
    public string ConnectionString { get; }

    /// <summary>Holds the server: it stops when this process's end closes its input.</summary>
    private Process? Keeper { get; }

    /// <summary>Starts another cluster, for tests that stop it.</summary>
    public static async Task<PostgresCluster> StartThrowawayAsync()
    {
        var port = FreePort();
        var keeper = Process.Start(KeeperInfo(port)) ?? throw new InvalidOperationException("No shell could be started.");
        var errors = keeper.StandardError.ReadToEndAsync();
        var connectionString = $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Timeout=30;Include Error Detail=true";
        for (var patience = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            if (keeper.HasExited)
                throw new InvalidOperationException("PostgreSQL did not start. Install postgresql (15 or later) or set CAREERS_TEST_POSTGRES.\n" + await errors);
            if (await AnswersAsync(connectionString))
                return new(connectionString, keeper);
            if (patience.Elapsed > TimeSpan.FromSeconds(60))
                throw new TimeoutException("PostgreSQL did not answer within a minute.");
        }
    }

    /// <summary>Runs a statement on the maintenance database.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The connection string of another database of this cluster.</summary>
    public string For(string database) =>
        new NpgsqlConnectionStringBuilder(ConnectionString) { Database = database, MaxPoolSize = 30, CommandTimeout = 60 }.ConnectionString;

    /// <summary>Stops the server at once, as a power cut would; a throwaway cluster only.</summary>
    public void Stop() => Keeper!.StandardInput.Close();

    private static async Task<PostgresCluster> StartAsync() => Environment.GetEnvironmentVariable("CAREERS_TEST_POSTGRES") is { Length: > 0 } given
        ? new(given, null)
        : await StartThrowawayAsync();

    private static ProcessStartInfo KeeperInfo(int port)
    {
        // The server refuses to run as root, so it runs as whoever there is; cat ends when our end of the pipe is closed, whatever ends us.
        const string script = """
            export PATH="$PATH:$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)" LC_ALL=C
            command -v initdb >/dev/null || { echo 'initdb was not found.' >&2; exit 1; }
            folder=$(mktemp -d) || exit 1
            trap 'rm -rf "$folder"' EXIT
            initdb -D "$folder/data" -U postgres -A trust -E UTF8 --no-sync >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
            postgres -D "$folder/data" -p "$0" -h 127.0.0.1 -k '' -c fsync=off -c full_page_writes=off -c max_connections=300 >"$folder/log" 2>&1 &
            server=$!
            cat >/dev/null
            kill -QUIT $server
            wait $server
            """;
        var info = new ProcessStartInfo { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        string[] shell = ["sh", "-c", script, $"{port}"];
        foreach (var part in Environment.IsPrivilegedProcess ? (string[])["setpriv", "--reuid", Unprivileged, "--regid", Unprivileged, "--clear-groups", .. shell] : shell)
        {
            if (info.FileName.Length == 0)
                info.FileName = part;
            else
                info.ArgumentList.Add(part);
        }

        return info;
    }

    private static string Unprivileged =>
        File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "65534";

    private static async Task<bool> AnswersAsync(string connectionString)
    {
        try
        {
            await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
