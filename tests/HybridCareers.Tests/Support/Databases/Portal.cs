using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.FirstRun;
using HybridCareers.Importing;
using HybridCareers.Members;
using HybridCareers.Published;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HybridCareers.Tests.Support.Databases;

/// <summary>One running instance of the portal's write side on a test database, with a member for each permission.</summary>
public sealed class Portal : IAsyncDisposable
{
    private readonly TestDatabase? owned;
    private readonly ServiceProvider services;

    private Portal(TestDatabase database, TestDatabase? owned, Action<DbContextOptionsBuilder>? adjust, string? folder, TimeProvider? clock = null, bool patient = true)
    {
        this.owned = owned;
        Database = database;
        var collection = new ServiceCollection().AddLogging(logging => logging.AddProvider(Log).AddFilter("Microsoft", LogLevel.Warning))
            .AddCareersDb(database.ConnectionString, folder ?? database.Folder).AddEditorial().AddImporting();
        if (clock is not null)
            collection.AddSingleton(clock);
        // Without its services: Entity Framework would build its model anew for every instance's logging.
        var factory = new CareersDbFactory(DatabaseAddress.From(database.ConnectionString, database.Folder), null, adjust);
        collection.AddSingleton<IDbContextFactory<CareersDb>>(factory);
        collection.AddSingleton<FirstRunner>();
        if (patient)
            collection.AddSingleton(new WriteDesk(factory, clock ?? TimeProvider.System) { Patience = TimeSpan.FromMinutes(1) });
        services = collection.BuildServiceProvider();
    }

    /// <summary>What it logs.</summary>
    public LogLines Log { get; } = new();

    /// <summary>The database it stands on.</summary>
    public TestDatabase Database { get; }

    /// <summary>May write.</summary>
    public static Guid Author { get; } = new("00000000-0000-7000-8000-0000000000a1");

    /// <summary>May write and decide.</summary>
    public static Guid Reviewer { get; } = new("00000000-0000-7000-8000-0000000000a2");

    /// <summary>May publish.</summary>
    public static Guid ThePublisher { get; } = new("00000000-0000-7000-8000-0000000000a3");

    /// <summary>May look only.</summary>
    public static Guid Guest { get; } = new("00000000-0000-7000-8000-0000000000a4");

    /// <summary>May look after the portal.</summary>
    public static Guid Admin { get; } = new("00000000-0000-7000-8000-0000000000a5");

    public IServiceProvider Services => services;

    public T Service<T>()
        where T : notnull => services.GetRequiredService<T>();

    public EntryEditor Editor => services.GetRequiredService<EntryEditor>();

    public ReviewDesk Reviews => services.GetRequiredService<ReviewDesk>();

    public Publisher Publisher => services.GetRequiredService<Publisher>();

    public Rebuilder Rebuilder => services.GetRequiredService<Rebuilder>();

    public CatalogStore Store => services.GetRequiredService<CatalogStore>();

    public CurrentCatalog Current => services.GetRequiredService<CurrentCatalog>();

    public DatabasePulse Pulse => services.GetRequiredService<DatabasePulse>();

    /// <summary>An instance on a fresh database that goes with it.</summary>
    public static async Task<Portal> OpenAsync(Engine engine, Action<DbContextOptionsBuilder>? adjust = null, TimeProvider? clock = null)
    {
        var database = await TestDatabase.CreateAsync(engine);
        var portal = new Portal(database, database, adjust, null, clock);
        await portal.AddMembersAsync();
        return portal;
    }

    /// <summary>Another instance on the same database; by default with the same data folder.</summary>
    public static Portal Beside(
        TestDatabase database, string? folder = null, Action<DbContextOptionsBuilder>? adjust = null, TimeProvider? clock = null) =>
        new(database, null, adjust, folder, clock);

    /// <summary>As <see cref="Beside"/>, as hurried as the real portal: for tests of how long anyone waits. All others bear with a busy machine.</summary>
    public static Portal Hurried(TestDatabase database) => new(database, null, null, null, patient: false);

    /// <summary>A context on the database.</summary>
    public CareersDb Db() => services.GetRequiredService<IDbContextFactory<CareersDb>>().CreateDbContext();

    /// <summary>Enters the usual members into a database that has none; <see cref="OpenAsync"/> does so by itself.</summary>
    public async Task AddMembersAsync()
    {
        await using var db = Db();
        db.AddRange(
            Person(Author, "Ada", Permission.Editor),
            Person(Reviewer, "Rita", Permission.Editor | Permission.Reviewer),
            Person(ThePublisher, "Paul", Permission.Publisher),
            Person(Guest, "Guido", Permission.None),
            Person(Admin, "Alma", Permission.Admin));
        await db.SaveChangesAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (owned is not null)
            await owned.DisposeAsync();
    }

    private static Member Person(Guid id, string name, Permission permissions) =>
        new() { Id = id, Name = name, Kind = MemberKind.Person, Permissions = permissions };
}
