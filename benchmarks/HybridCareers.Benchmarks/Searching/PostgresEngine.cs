using HybridCareers.Published;
using Npgsql;
using NpgsqlTypes;

namespace HybridCareers.Benchmarks.Searching;

/// <summary>PostgreSQL: full text with weights, and where that finds fewer than ten, the nearest names by pg_trgm. Statements are prepared.</summary>
internal sealed class PostgresEngine : IEngine
{
    private readonly NpgsqlConnection connection;
    private NpgsqlCommand text = null!;
    private NpgsqlCommand names = null!;
    private NpgsqlCommand one = null!;

    private PostgresEngine(NpgsqlConnection connection) => this.connection = connection;

    public string Name => "PostgreSQL";

    public static async Task<PostgresEngine> OpenAsync(string address, Catalog catalog)
    {
        var open = new NpgsqlConnection(address);
        await open.OpenAsync();
        var engine = new PostgresEngine(open);
        await engine.FillAsync(catalog);
        engine.text = await engine.PrepareAsync("select slug from occupation, plainto_tsquery('english', $1) q where words @@ q order by ts_rank(words, q) desc limit 10");
        engine.names = await engine.PrepareAsync("select slug from (select slug, name <-> $1 as far from occupation_name where name % $1) near group by slug order by min(far) limit 10");
        engine.one = new NpgsqlCommand("select 1", open);
        await engine.one.PrepareAsync();
        return engine;
    }

    /// <summary>The least that the database can be asked.</summary>
    public async Task AskNothingAsync() => await one.ExecuteScalarAsync();

    public async ValueTask<IReadOnlyList<string>> FindAsync(string query)
    {
        var found = await ReadAsync(text, query);
        if (found.Count < 10)
            found.AddRange((await ReadAsync(names, query)).Except(found, StringComparer.Ordinal).Take(10 - found.Count));
        return found;
    }

    public async ValueTask DisposeAsync()
    {
        await text.DisposeAsync();
        await names.DisposeAsync();
        await one.DisposeAsync();
        await connection.DisposeAsync();
    }

    private async Task FillAsync(Catalog catalog)
    {
        await RunAsync("create extension if not exists pg_trgm; drop table if exists occupation, occupation_name; create table occupation (slug text primary key, words tsvector not null); create table occupation_name (slug text not null, name text not null)");
        foreach (var role in catalog.Roles.All)
        {
            var content = role.Content;
            await RunAsync("insert into occupation values ($1, setweight(to_tsvector('english', $2), 'A') || setweight(to_tsvector('english', $3), 'B') || setweight(to_tsvector('english', $4), 'D'))",
                role.Slug, content.Title, string.Join('\n', content.AlternateTitles.Select(title => title.Text)), string.Join('\n', content.Summary.Concat(content.Day).Select(said => said.Text)));
            foreach (var name in content.AlternateTitles.Select(title => title.Text).Prepend(content.Title))
                await RunAsync("insert into occupation_name values ($1, $2)", role.Slug, name);
        }

        await RunAsync("create index on occupation using gin (words); create index on occupation_name using gin (name gin_trgm_ops)");
        await RunAsync("analyze occupation; analyze occupation_name");
    }

    private async Task RunAsync(string sql, params string[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = value });
        await command.ExecuteNonQueryAsync();
    }

    private async Task<NpgsqlCommand> PrepareAsync(string sql)
    {
        var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text });
        await command.PrepareAsync();
        return command;
    }

    private static async Task<List<string>> ReadAsync(NpgsqlCommand command, string query)
    {
        command.Parameters[0].Value = query;
        var found = new List<string>(10);
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            found.Add(rows.GetString(0));
        return found;
    }
}
