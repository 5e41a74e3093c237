using System.Diagnostics;
using Npgsql;

namespace HybridCareers.Database.Postgres;

/// <summary>Runs the backup programs that come with PostgreSQL.</summary>
internal static class PostgresTools
{
    private const string Installed = "/usr/lib/postgresql";

    /// <summary>Writes a backup of one moment.</summary>
    public static Task DumpAsync(string connectionString, string file, CancellationToken ct) =>
        RunAsync("pg_dump", connectionString, ["--format=custom", "--no-owner", "--no-privileges", "--file", file], ct);

    /// <summary>Puts a backup in the place of what is there, all or none.</summary>
    public static Task RestoreAsync(string connectionString, string file, CancellationToken ct) =>
        RunAsync("pg_restore", connectionString, ["--clean", "--if-exists", "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", file], ct);

    private static async Task RunAsync(string program, string connectionString, string[] arguments, CancellationToken ct)
    {
        var to = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo(Find(program)) { RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])["--dbname", to.Database ?? "", .. arguments])
            start.ArgumentList.Add(argument);
        // By environment: what stands on a command line is seen by everyone on the machine.
        foreach (var (name, value) in (IEnumerable<(string, string?)>)
            [("PGHOST", to.Host), ("PGPORT", $"{to.Port}"), ("PGUSER", to.Username), ("PGPASSWORD", to.Password), ("PGSSLMODE", SslOf(to.SslMode))])
        {
            if (!string.IsNullOrEmpty(value))
                start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new IOException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        if (process.ExitCode != 0)
            throw new IOException($"{program} ended with {process.ExitCode}: {(await errors).Trim()}");
    }

    private static string SslOf(SslMode mode) => mode switch
    {
        SslMode.VerifyCA => "verify-ca", SslMode.VerifyFull => "verify-full", _ => mode.ToString().ToLowerInvariant(),
    };

    /// <summary>On the path, or where Debian puts the newest version.</summary>
    private static string Find(string program)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(Directory.Exists(Installed)
            ? Directory.EnumerateDirectories(Installed).OrderByDescending(folder => folder, StringComparer.Ordinal).Select(folder => Path.Combine(folder, "bin"))
            : []);
        return folders.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"{program} is not installed: it comes with the client programs of PostgreSQL (Debian: postgresql-client).");
    }
}
