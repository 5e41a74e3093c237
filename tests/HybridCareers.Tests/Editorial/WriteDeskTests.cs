using System.Data.Common;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HybridCareers.Tests.Editorial;

public class WriteDeskTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task The_same_command_twice_has_one_effect_and_one_answer(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var create = Given.ADriver().ToCommand();
        var save = new SaveDraft(Guid.CreateVersion7(), Portal.Author, create.EntryId, 1, create.Content, "");

        var answers = new List<Outcome>();
        for (var i = 0; i < 2; i++)
        {
            answers.Add(await portal.Editor.CreateAsync(create));
            answers.Add(await portal.Editor.SaveAsync(save));
        }

        answers.Should().Equal(new Saved(create.EntryId, 1, 1), new Saved(create.EntryId, 2, 2), new Saved(create.EntryId, 1, 1), new Saved(create.EntryId, 2, 2));
        (await portal.NowAsync(create.EntryId)).LatestRevision.Should().Be(2);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_same_command_sent_at_once_ten_times_has_one_effect(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var create = Given.ADriver().ToCommand();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => portal.Editor.CreateAsync(create)));

        answers.Should().AllBeEquivalentTo(new Saved(create.EntryId, 1, 1));
        await using var db = portal.Db();
        (await db.Revisions.CountAsync()).Should().Be(1);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Another_member_does_not_get_the_answer_of_a_command(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var create = Given.ADriver().ToCommand();
        await portal.Editor.CreateAsync(create);

        (await portal.Editor.CreateAsync(create with { MemberId = Portal.Reviewer })).Should().BeOfType<NotAllowed>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_twenty_who_save_at_once_one_wins_each_time_and_nobody_is_overwritten(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);

        for (var version = 1; version <= 3; version++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => portal.Editor.SaveAsync(
                new(Guid.CreateVersion7(), Portal.Author, driver.Id, version, driver.With(d => d with { Title = $"By {i}" }).Content, ""))));

            answers.OfType<Saved>().Should().Equal(new Saved(driver.Id, version + 1, version + 1));
            answers.OfType<Conflict>().Should().HaveCount(19);
        }

        await using var db = portal.Db();
        (await db.Revisions.OrderBy(r => r.Number).Select(r => r.Number).ToListAsync()).Should().Equal(1, 2, 3, 4);
        (await portal.Service<ActivityVerifier>().FindBreakAsync()).Should().BeNull();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_commit_whose_answer_was_lost_is_neither_doubled_nor_lost(Engine engine)
    {
        var cut = new CutAfterCommit();
        await using var portal = await Portal.OpenAsync(engine, options => options.AddInterceptors(cut));
        var driver = Given.ADriver();
        cut.Armed = true;

        var first = await portal.Editor.CreateAsync(driver.ToCommand());

        cut.Armed.Should().BeFalse("the connection was cut");
        (first is Saved or Unreachable).Should().BeTrue();
        await using var db = portal.Db();
        (await db.Revisions.CountAsync()).Should().Be(1);
        (await db.Activity.CountAsync()).Should().Be(1);
    }

    /// <summary>Throws what the engine throws when the connection breaks, once, just after a commit.</summary>
    private sealed class CutAfterCommit : DbTransactionInterceptor
    {
        public bool Armed { get; set; }

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            if (!Armed)
                return Task.CompletedTask;
            Armed = false;
            throw eventData.Context is HybridCareers.Database.Sqlite.SqliteCareersDb
                ? new Microsoft.Data.Sqlite.SqliteException("cut", 10)
                : new Npgsql.NpgsqlException("cut", new IOException("The connection was cut."));
        }
    }
}
