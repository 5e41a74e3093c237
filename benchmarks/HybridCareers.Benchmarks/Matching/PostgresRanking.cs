using HybridCareers.Content;
using HybridCareers.Matching;
using Npgsql;
using NpgsqlTypes;

namespace HybridCareers.Benchmarks.Matching;

/// <summary>The ranking of a match in PostgreSQL: the same points for levels and neighbours, of several offers the best for each requirement, summed by role.</summary>
internal sealed class PostgresRanking(NpgsqlConnection connection, MatchIndex index)
{
    /// <summary>The best offer is taken for each requirement of each role.</summary>
    public const string ByRequirement = """
        select role, sum(met.points)::float8 / min(total.points) as score
        from (select need.role, need.skill, max(paid.points) as points
              from unnest($1, $2) as held (skill, level)
              join near using (skill)
              join need on need.skill = near.other
              join paid on paid.level = held.level and paid.nearness = near.nearness and paid.way = need.way
              group by need.role, need.skill) as met
        join total using (role)
        group by role order by score desc limit 10
        """;

    /// <summary>The same with fewer rows: the best offer is taken for each way of asking before anyone's requirements are read.</summary>
    public const string ByOffer = """
        select role, sum(offer.points)::float8 / min(total.points) as score
        from (select near.other as skill, paid.way, max(paid.points) as points
              from unnest($1, $2) as held (skill, level)
              join near using (skill)
              join paid on paid.level = held.level and paid.nearness = near.nearness
              group by near.other, paid.way) as offer
        join need using (skill, way)
        join total using (role)
        group by role order by score desc limit 10
        """;

    /// <summary>Only equal skills, whatever their level: less than a match counts.</summary>
    public const string EqualOnly = """
        select role, sum(case when way >= 5 then 1200 else 360 end)::float8 / min(total.points) as score
        from need join total using (role)
        where skill = any($1) and cardinality($2) > 0
        group by role order by score desc limit 10
        """;

    private const string Tables = """
        drop table if exists need, near, paid, total;
        create table need (role int not null, skill int not null, way smallint not null);
        create table near (skill int not null, other int not null, nearness smallint not null);
        create table paid (level smallint not null, nearness smallint not null, way smallint not null, points int not null);
        create table total (role int primary key, points int not null)
        """;

    private const string Indexes = """
        create index on need (skill, way) include (role);
        create index on near (skill) include (other, nearness);
        create index on paid (level, nearness, way) include (points);
        vacuum analyze need; vacuum analyze near; vacuum analyze paid; vacuum analyze total
        """;

    /// <summary>Fills the tables with an index, and makes the indexes of their own that the questions want.</summary>
    public async Task FillAsync()
    {
        await DoAsync(Tables);
        await CopyAsync("need (role, skill, way)", Needs());
        await CopyAsync("near (skill, other, nearness)", Enumerable.Range(0, index.Skills.Count)
            .SelectMany(skill => index.Near(skill).ToArray().Select(near => new[] { skill, near.Skill, (int)near.Nearness }).Prepend([skill, skill, (int)Nearness.Same])));
        await CopyAsync("paid (level, nearness, way, points)", from level in Enum.GetValues<ProficiencyLevel>() from nearness in Enum.GetValues<Nearness>() from way in Enumerable.Range(0, 10)
            select new[] { (int)level, (int)nearness, way, Posting.PaidBy(level, nearness)[way] });
        await CopyAsync("total (role, points)", index.Full.Select((points, role) => new[] { role, points }));
        // Several statements in one command are one transaction, which a vacuum refuses.
        foreach (var statement in Indexes.Split(';'))
            await DoAsync(statement);
    }

    /// <summary>A prepared question; each call answers the best ten scores.</summary>
    public async Task<Func<List<double>>> AskAsync(string question, HeldSkills have)
    {
        var ask = new NpgsqlCommand(question, connection);
        ask.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = [.. have.All.Select(held => index.NumberOf(held.Skill.Slug))], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Integer });
        ask.Parameters.Add(new NpgsqlParameter<short[]> { TypedValue = [.. have.All.Select(held => (short)held.Level)], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Smallint });
        await ask.PrepareAsync();
        return () =>
        {
            using var rows = ask.ExecuteReader();
            var scores = new List<double>(10);
            while (rows.Read())
                scores.Add(rows.GetDouble(1));
            return scores;
        };
    }

    private IEnumerable<int[]> Needs()
    {
        for (var skill = 0; skill < index.Skills.Count; skill++)
        {
            foreach (var posting in index.AskedBy(skill).ToArray())
                yield return [posting.Role, skill, posting.Way];
        }
    }

    private async Task DoAsync(string statement)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    // Small numbers go into columns of two bytes, which the text form of COPY leaves to the server.
    private async Task CopyAsync(string table, IEnumerable<int[]> rows)
    {
        await using var copy = await connection.BeginTextImportAsync($"copy {table} from stdin");
        foreach (var row in rows)
            await copy.WriteAsync($"{string.Join('\t', row)}\n");
    }
}
