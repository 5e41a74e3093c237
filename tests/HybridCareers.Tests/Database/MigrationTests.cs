using HybridCareers.Database;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

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

    [Fact]
    public async Task Both_engines_have_the_same_tables_and_columns()
    {
        (await ColumnsAsync(Engine.Sqlite)).Should().BeEquivalentTo(await ColumnsAsync(Engine.PostgreSql)).And.HaveCountGreaterThan(150);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Names_need_no_quotes(Engine engine) =>
        (await ColumnsAsync(engine)).Should().OnlyContain(name => name.All(c => char.IsAsciiLetterLower(c) || c == '_' || c == '.' || char.IsAsciiDigit(c)));

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
