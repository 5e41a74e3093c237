using System.Diagnostics;
using System.Globalization;
using HybridCareers.Benchmarks.Generated;
using HybridCareers.Benchmarks.Searching;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using Npgsql;

namespace HybridCareers.Benchmarks.Matching;

/// <summary>How long it takes to rank 40 skills against every role of a generated catalogue, beside LINQ over objects and PostgreSQL in the same run.</summary>
internal sealed class MatchRun(string? postgres, int rounds)
{
    private const int Skills = 40;

    public async Task RunAsync()
    {
        var catalog = Generated(LargeCatalog.EscoRoles);
        var (index, have) = (MatchIndex.In(catalog), ChoiceOf(catalog));
        var (first, room) = (new RoleMatch(index, 0, have), new int[index.Roles.Count]);
        var times = new List<(string Name, double Micros)>
        {
            ("ranking by inverted arrays", Median(() => Bounds(index, have, room))),
            ("the ten best, matched exactly", Median(() => new RoleRanking(index, have).Best(10))),
            ("one result with its reasons and additions", Median(() => new RoleMatch(index, first.Role == index.Roles[0] ? 0 : 1, have).Additions(5))),
            ("LINQ over objects", Median(() => Linq(catalog, have))),
            ("a plan", Median(() => new LearningPlan(catalog, have, index.Roles[7], new HashSet<string>(StringComparer.Ordinal)))),
            ("the nearest roles of one", Median(() => RoleSimilarity.In(catalog).Nearest(7, 4))),
        };
        if (postgres is not null)
            times.Add(("the same aggregate in PostgreSQL", await MedianInPostgresAsync(catalog, have)));
        Console.WriteLine($"{index.Roles.Count:N0} roles, {index.Skills.Count:N0} skills, {Skills} chosen; the index takes {index.Bytes / 1e6:F1} MB");
        foreach (var (name, micros) in times)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-44} {micros,10:F1} µs {micros / times[0].Micros,8:F1} ×"));
        var larger = Generated(10 * LargeCatalog.EscoRoles);
        var (ten, same, tenfold) = (MatchIndex.In(larger), ChoiceOf(larger), new int[10 * LargeCatalog.EscoRoles]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ten times the roles: ranking {Median(() => Bounds(ten, same, tenfold)) / times[0].Micros:F1} ×, the ten best {Median(() => new RoleRanking(ten, same).Best(10)) / times[1].Micros:F1} ×; the index takes {ten.Bytes / 1e6:F1} MB"));
        new SearchGrowth(rounds).Run(catalog, larger);
    }

    private static int Bounds(MatchIndex index, HeldSkills have, int[] room)
    {
        new RoleRanking(index, have).WriteBounds(room);
        return room[0];
    }

    private static Catalog Generated(int roles) => Catalog.Of(1, [.. new LargeCatalog().Documents(roles)
        .Select(document => new LiveEntry(Guid.CreateVersion7(), document.Kind, document.Slug, 1, DateTimeOffset.UnixEpoch, document.Content))], [], []);

    private static HeldSkills ChoiceOf(Catalog catalog)
    {
        var (random, skills) = (new Random(20261122), catalog.Skills.All.ToDictionary(skill => skill.Slug, StringComparer.Ordinal));
        return HeldSkills.Of(Enumerable.Range(0, Skills).Select(_ => new HeldSkill(
            skills[LargeCatalog.SkillSlug((int)(Math.Pow(random.NextDouble(), 2) * skills.Count))], (ProficiencyLevel)random.Next(5))));
    }

    private static List<(string Slug, double Score)> Linq(Catalog catalog, HeldSkills have)
    {
        var levels = have.All.ToDictionary(held => held.Skill.Slug, held => held.Level, StringComparer.Ordinal);
        return [.. catalog.Roles.All.Select(role => (role.Slug, Score: role.Content.Skills.Where(need => levels.ContainsKey(need.Skill)).Sum(need => (double)Worth.Of(need.Importance, need.Level, levels[need.Skill], Nearness.Same))
            / role.Content.Skills.Sum(need => Worth.Full(need.Importance)))).OrderByDescending(role => role.Score).Take(10)];
    }

    private double Median<T>(Func<T> act)
    {
        for (var warm = 0; warm < 20; warm++)
            act();
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var begun = Stopwatch.GetTimestamp();
            act();
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMicroseconds);
        }

        times.Sort();
        return times[times.Count / 2];
    }

    private async Task<double> MedianInPostgresAsync(Catalog catalog, HeldSkills have)
    {
        await using var connection = new NpgsqlConnection(postgres);
        await connection.OpenAsync();
        var skills = catalog.Skills.All.Index().ToDictionary(pair => pair.Item.Slug, pair => pair.Index, StringComparer.Ordinal);
        await using (var create = new NpgsqlCommand("drop table if exists need; create table need (role int not null, skill int not null, weight int not null)", connection))
            await create.ExecuteNonQueryAsync();
        await using (var copy = await connection.BeginBinaryImportAsync("copy need (role, skill, weight) from stdin (format binary)"))
        {
            foreach (var (at, role) in catalog.Roles.All.Index())
            {
                foreach (var need in role.Content.Skills)
                {
                    await copy.StartRowAsync();
                    await copy.WriteAsync(at);
                    await copy.WriteAsync(skills[need.Skill]);
                    await copy.WriteAsync(Worth.Full(need.Importance));
                }
            }

            await copy.CompleteAsync();
        }

        await using (var build = new NpgsqlCommand("create index on need (skill) include (role, weight); create table if not exists total as select role, sum(weight) as weight from need group by role; analyze", connection))
            await build.ExecuteNonQueryAsync();
        await using var ask = new NpgsqlCommand("select role, sum(need.weight)::float / min(total.weight) as score from need join total using (role) where skill = any($1) group by role order by score desc limit 10", connection);
        ask.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = [.. have.All.Select(held => skills[held.Skill.Slug])] });
        await ask.PrepareAsync();
        return Median(() => ask.ExecuteScalar());
    }
}
