using System.Collections.Concurrent;
using HybridCareers.Database;

namespace HybridCareers.Tests.Support.Databases;

/// <summary>A fresh database of one engine with the tables of this program, made from a template. Gone when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<Engine, Lazy<Task<string>>> Templates = new();
    private static readonly SemaphoreSlim OneCopyAtATime = new(1); // PostgreSQL copies a template only while nobody else does
    private readonly Func<Task> remove;

    private TestDatabase(Engine engine, string? connectionString, string folder, Func<Task> remove) =>
        (Engine, ConnectionString, Folder, this.remove) = (engine, connectionString, folder, remove);

    /// <summary>Both engines, for theories.</summary>
    public static TheoryData<Engine> Both { get; } = [Engine.Sqlite, Engine.PostgreSql];

    /// <summary>Which engine.</summary>
    public Engine Engine { get; }

    /// <summary>As the setting has it: <c>null</c> for SQLite.</summary>
    public string? ConnectionString { get; }

    /// <summary>The data folder of the first instance.</summary>
    public string Folder { get; }

    /// <summary>A fresh database with all tables and nothing published.</summary>
    public static async Task<TestDatabase> CreateAsync(Engine engine)
    {
        var template = await Templates.GetOrAdd(engine, _ => new(() => MakeTemplateAsync(engine))).Value;
        return engine == Engine.Sqlite ? CopyFile(template) : await CopyDatabaseAsync(template);
    }

    /// <summary>A fresh place without any tables.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync(Engine engine)
    {
        if (engine == Engine.Sqlite)
            return CopyFile(null);
        return await CopyDatabaseAsync("template1");
    }

    /// <summary>The same data folder with another database, or none, behind it; goes with this one.</summary>
    public TestDatabase Moved(string? connectionString) =>
        new(Engine, connectionString, Folder, () => Task.CompletedTask) { IsOwner = false };

    private bool IsOwner { get; init; } = true;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await remove();
        if (IsOwner)
            Directory.Delete(Folder, recursive: true);
    }

    private static TestDatabase CopyFile(string? template)
    {
        var folder = Directory.CreateTempSubdirectory("careers-test-").FullName;
        if (template is not null)
            File.Copy(template, Path.Combine(folder, "careers.db"));
        return new(Engine.Sqlite, null, folder, () => Task.CompletedTask);
    }

    private static async Task<TestDatabase> CopyDatabaseAsync(string template)
    {
        var cluster = await PostgresCluster.OfThisRun;
        var name = $"careers_{Guid.CreateVersion7():N}";
        await OneCopyAtATime.WaitAsync();
        try
        {
            await cluster.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        }
        finally
        {
            OneCopyAtATime.Release();
        }

        return new(Engine.PostgreSql, cluster.For(name), Directory.CreateTempSubdirectory("careers-test-").FullName,
            () => cluster.ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)"));
    }

    private static async Task<string> MakeTemplateAsync(Engine engine)
    {
        if (engine == Engine.Sqlite)
        {
            var folder = Directory.CreateTempSubdirectory("careers-template-").FullName;
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
            await MigrateAsync(DatabaseAddress.From(null, folder) with { ConnectionString = $"Data Source={folder}/careers.db;Pooling=False" });
            return Path.Combine(folder, "careers.db");
        }

        var cluster = await PostgresCluster.OfThisRun;
        var name = $"careers_template_{Guid.CreateVersion7():N}";
        await cluster.ExecuteAsync($"CREATE DATABASE {name}");
        await MigrateAsync(DatabaseAddress.From(cluster.For(name) + ";Pooling=false", ""));
        return name;
    }

    private static async Task MigrateAsync(DatabaseAddress address)
    {
        await using var db = new CareersDbFactory(address).CreateDbContext();
        await db.MigrateAsync(CancellationToken.None);
    }
}
