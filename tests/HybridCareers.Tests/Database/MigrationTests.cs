using HybridCareers.Database;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HybridCareers.Tests.Database;

public class MigrationTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task The_migrations_make_the_tables_that_the_program_expects(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await using var db = portal.Db();

        db.Database.HasPendingModelChanges().Should().BeFalse(
            "the model has changed: add a migration for both engines with dotnet ef migrations add NAME --project src/HybridCareers "
            + "--context SqliteCareersDb --output-dir Database/Sqlite/Migrations, and the same for PostgresCareersDb");
        (await db.Database.GetPendingMigrationsAsync()).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_list_of_migrations_names_each_and_tells_which_the_tables_lack(Engine engine)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(engine);
        await using var portal = Portal.Beside(database);
        await using var db = portal.Db();

        db.MigrationIds.Should().Equal(db.Database.GetMigrations(), "a new migration is added to the list of its engine");
        (await db.WaitingMigrationsAsync(default)).Should().Equal(db.MigrationIds);
        await db.GetService<IMigrator>().MigrateAsync("Accounts");
        (await db.WaitingMigrationsAsync(default)).Should().NotBeEmpty().And.Equal(await db.Database.GetPendingMigrationsAsync());
        await db.MigrateAsync(default);
        (await db.WaitingMigrationsAsync(default)).Should().BeEmpty();
    }

    [Fact]
    public async Task Both_engines_have_the_same_tables_and_columns()
    {
        (await ColumnsAsync(Engine.Sqlite)).Should().BeEquivalentTo(await ColumnsAsync(Engine.PostgreSql)).And.HaveCountGreaterThan(150);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Names_need_no_quotes(Engine engine) =>
        (await ColumnsAsync(engine)).Should().OnlyContain(name => name.All(c => char.IsAsciiLetterLower(c) || c == '_' || c == '.' || char.IsAsciiDigit(c)));

    [Theory, MemberData(nameof(Both))]
    public async Task Entries_of_an_older_portal_get_the_name_of_their_newest_revision(Engine engine)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(engine);
        await using var portal = Portal.Beside(database);
        await using var db = portal.Db();
        await db.GetService<IMigrator>().MigrateAsync("Operator");
        var (id, then) = (Guid.CreateVersion7(), new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
        object at = engine == Engine.Sqlite ? then.UtcTicks : then;
        await db.Database.ExecuteSqlAsync($"INSERT INTO entries (id, kind, slug, latest_revision, version, created_at) VALUES ({id}, 'driver', 'a-driver', 2, 2, {at})");
        foreach (var (number, json) in (IEnumerable<(int, string)>)[(1, "{\"title\":\"Old\"}"), (2, "{\"title\":\"The New\"}")])
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO revisions (entry_id, number, format_version, content, hash, author_id, note, at)
                VALUES ({id}, {number}, 1, {json}, '', {SystemActors.FirstRunAuthor}, '', {at})
                """);

        await db.MigrateAsync(default);

        (await db.Entries.AsNoTracking().SingleAsync()).Should().BeEquivalentTo(new
        {
            Name = "The New", SearchText = "the new a-driver", UpdatedAt = then, UpdatedBy = (Guid?)SystemActors.FirstRunAuthor,
        });
    }

    private static async Task<IReadOnlyList<string>> ColumnsAsync(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await using var db = portal.Db();
        return await db.Database.SqlQueryRaw<string>(engine == Engine.Sqlite
            ? """
              SELECT t.name || '.' || c.name AS "Value" FROM sqlite_master t JOIN pragma_table_info(t.name) c
              WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\'
              """
            : """
              SELECT table_name || '.' || column_name AS "Value" FROM information_schema.columns
              WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%'
              """).ToListAsync();
    }
}
