using HybridCareers.Database;
using HybridCareers.FirstRun;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Database;

/// <summary>What an analyst asks in plain SQL, the same on both engines.</summary>
public class AnalystTests
{
    /// <summary>Stands in docs/operations.md.</summary>
    private const string RolesThatNeedSolidity = """
        SELECT r.title
        FROM published_roles r
        JOIN published_role_skills n ON n.role_id = r.role_id
        JOIN published_skills s ON s.skill_id = n.skill_id
        WHERE s.slug = 'solidity' AND n.importance = 'essential'
        ORDER BY r.title
        """;

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Which_roles_need_Solidity_is_one_join(Engine engine)
    {
        await using var portal = await FilledAsync(engine);
        await using var db = portal.Db();

        var titles = await db.Database.SqlQueryRaw<string>(RolesThatNeedSolidity.Replace("r.title\n", "r.title AS \"Value\"\n", StringComparison.Ordinal)).ToListAsync();

        var expected = portal.Current.Value.Roles.All.Where(role => role.Content.Skills.Any(need =>
            need.Skill == "solidity" && need.Importance == HybridCareers.Content.Importance.Essential)).Select(role => role.Content.Title);
        titles.Should().BeEquivalentTo(expected).And.NotBeEmpty();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_statement_cannot_cite_what_is_not_live(Engine engine)
    {
        await using var portal = await FilledAsync(engine);
        await using var db = portal.Db();

        var remove = () => db.Database.ExecuteSqlRawAsync("DELETE FROM published_entries WHERE kind = 'source'");

        await remove.Should().ThrowAsync<System.Data.Common.DbException>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_live_shows_its_review_in_one_query(Engine engine)
    {
        await using var portal = await FilledAsync(engine);
        await using var db = portal.Db();

        var unreviewed = await db.Database.SqlQueryRaw<string>("""
            SELECT e.slug AS "Value" FROM published_entries e
            LEFT JOIN reviews v ON v.entry_id = e.id AND v.revision = e.revision AND v.verdict = 'approved'
            WHERE v.id IS NULL
            """).ToListAsync();

        unreviewed.Should().BeEmpty();
    }

    private static async Task<Portal> FilledAsync(Engine engine)
    {
        var portal = await Portal.OpenAsync(engine);
        await portal.Service<FirstRunner>().RunAsync(Bundle.Embedded);
        await portal.Store.FollowAsync(CancellationToken.None);
        return portal;
    }
}
