using HybridCareers.Database;
using HybridCareers.Database.Sqlite;
using HybridCareers.Members;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HybridCareers.Tests.Web.Hosting;

public class ServingTests
{
    [Fact]
    public async Task Readers_are_served_at_once_while_nobody_asks_the_tables_of_an_older_program_for_what_they_lack()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(Engine.Sqlite);
        await MakeOldAsync(database);
        new CatalogFile(Path.Combine(database.Folder, "catalog.json")).Write(new Catalog(99, Bundled.Entries, [], []));
        var log = new LogLines();
        await using var app = Build(database, log);
        var current = app.Services.GetRequiredService<CurrentCatalog>();
        Task<int> serving;
        using (await MigrationLock.TakeAsync(Path.Combine(database.Folder, "careers.db.migrating"), default))
        {
            serving = Task.Run(() => Commands.RunAsync(app, []));
            await UntilAsync(() => app.Urls.Any(url => !url.EndsWith(":0", StringComparison.Ordinal)));
            using var reader = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            (await reader.GetStringAsync(new Uri("/roles", UriKind.Relative))).Should().Contain("zkml-engineer");
            await Task.Delay(TimeSpan.FromSeconds(1)); // what follows the database would have asked it by now
            current.Value.Version.Should().Be(99, "the tables are not changed yet");
        }

        await UntilAsync(() => current.Value.Version == 0);
        app.Lifetime.StopApplication();
        (await serving).Should().Be(0);
        log.From(LogLevel.Warning).Should().NotContain(line => line.Contains("no such", StringComparison.Ordinal));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Pages_on_disk_are_served_before_the_catalogue_is_read_and_where_it_cannot_be(bool damaged)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(Engine.Sqlite);
        await using (var first = Build(database, new LogLines()))
        {
            var (reader, serving) = await ServeAsync(first);
            using (reader)
                await reader.GetStringAsync(new Uri("/roles/zkml-engineer", UriKind.Relative));
            await UntilAsync(() => File.Exists(Path.Combine(database.Folder, "catalog.json")));
            first.Lifetime.StopApplication();
            await serving;
        }

        var catalog = Path.Combine(database.Folder, "catalog.json");
        if (damaged)
            await File.WriteAllTextAsync(catalog, (await File.ReadAllTextAsync(catalog))[..^100]);
        await using var again = Build(database, new LogLines());
        var current = again.Services.GetRequiredService<CurrentCatalog>();
        using var held = await MigrationLock.TakeAsync(Path.Combine(database.Folder, "careers.db.migrating"), default);
        var (client, end) = await ServeAsync(again);
        (await client.GetStringAsync(new Uri("/roles/zkml-engineer", UriKind.Relative))).Should().Contain("ZKML");
        if (damaged)
            current.IsLoaded.Should().BeFalse("nobody has asked the database yet");
        held.Dispose();

        await UntilAsync(() => current.Value.Version == 1);
        (await client.GetStringAsync(new Uri("/skills", UriKind.Relative))).Should().Contain("Solidity");
        client.Dispose();
        again.Lifetime.StopApplication();
        (await end).Should().Be(0);
    }

    private static async Task<(HttpClient Reader, Task<int> Serving)> ServeAsync(WebApplication app)
    {
        var serving = Task.Run(() => Commands.RunAsync(app, []));
        await UntilAsync(() => app.Urls.Any(url => !url.EndsWith(":0", StringComparison.Ordinal)));
        return (new HttpClient { BaseAddress = new Uri(app.Urls.First()) }, serving);
    }

    /// <summary>The tables before skills could be merged, with an entry, so that nothing is to be filled.</summary>
    private static async Task MakeOldAsync(TestDatabase database)
    {
        await using var portal = Portal.Beside(database);
        await using var db = portal.Db();
        await db.GetService<IMigrator>().MigrateAsync("Operator");
        var (id, at) = (Guid.CreateVersion7(), new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero).UtcTicks);
        await db.Database.ExecuteSqlAsync($"INSERT INTO entries (id, kind, slug, latest_revision, version, created_at) VALUES ({id}, 'driver', 'a-driver', 1, 1, {at})");
        var (json, author) = ("""{"title":"Old"}""", SystemActors.FirstRunAuthor);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO revisions (entry_id, number, format_version, content, hash, author_id, note, at) VALUES ({id}, 1, 1, {json}, '', {author}, '', {at})");
    }

    private static WebApplication Build(TestDatabase database, LogLines log)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(Program).Assembly.GetName().Name, EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection([new("HYBRIDCAREERS_DATA", database.Folder), new("ConnectionStrings:Careers", ""), new("PublicUrl", "http://localhost"), new("urls", "http://127.0.0.1:0")]);
        builder.AddCareers(readAhead: true);
        builder.Logging.ClearProviders().AddProvider(log);
        builder.AddLimits();
        builder.Services.AddSite(builder.Configuration);
        builder.AddAccounts();
        builder.AddDesk();
        return builder.Build();
    }

    private static async Task UntilAsync(Func<bool> done)
    {
        for (var tries = 0; !done(); tries++)
        {
            tries.Should().BeLessThan(600, "it comes within thirty seconds");
            await Task.Delay(50);
        }
    }
}
