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
            await MeasureInPostgresAsync(index, have, times);
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
        // As long as the runtime takes to compile for good what is often run.
        for (var (begun, runs) = (Stopwatch.GetTimestamp(), 0); runs < 20 || Stopwatch.GetElapsedTime(begun).TotalMilliseconds < 600; runs++)
            act();
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            act();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        times.Sort();
        return times[times.Count / 2];
    }

    private async Task MeasureInPostgresAsync(MatchIndex index, HeldSkills have, List<(string Name, double Micros)> times)
    {
        await using var connection = new NpgsqlConnection(postgres);
        await connection.OpenAsync();
        var ranking = new PostgresRanking(connection, index);
        await ranking.FillAsync();
        var bounds = new RoleRanking(index, have).Bounds().ToArray();
        var ours = bounds.Select((points, role) => points / (double)index.Full[role]).OrderDescending().Take(10).ToList();
        foreach (var (name, question, isSame) in new[]
        {
            ("the same aggregate in PostgreSQL", PostgresRanking.ByRequirement, true),
            ("the same, offers put together first", PostgresRanking.ByOffer, true),
            ("in PostgreSQL equal skills alone, no levels", PostgresRanking.EqualOnly, false),
        })
        {
            var ask = await ranking.AskAsync(question, have);
            if (isSame && ask().Zip(ours, (its, own) => Math.Abs(its - own)).Any(gap => gap > 1e-9))
                throw new InvalidOperationException($"PostgreSQL ranks otherwise: {string.Join(", ", ask())}, not {string.Join(", ", ours)}.");
            times.Add((name, Median(ask)));
        }
    }
}
