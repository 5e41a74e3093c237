using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Members;

public sealed class SessionCheckTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_session_holds_until_it_is_ended_on_every_instance(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await using var other = Portal.Beside(portal.Database);
        var id = await OpenAsync(portal, Portal.Author);

        (await other.Service<SessionCheck>().AskAsync(id)).Should().Be(new SessionAnswer(true, new LiveSession(id, Portal.Author, "Ada", Permission.Editor, SessionLevel.Full)));
        await portal.Service<AccountDesk>().EndSessionsAsync(new(Guid.CreateVersion7(), Portal.Author));
        (await other.Service<SessionCheck>().AskAsync(id)).Should().Be(new SessionAnswer(true, null));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_permission_that_was_taken_away_is_gone_at_the_next_question(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var id = await OpenAsync(portal, Portal.Reviewer);

        (await portal.Service<MemberDesk>().ChangePermissionsAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Reviewer, Permission.Editor))).Should().BeOfType<MemberChanged>();

        (await portal.Service<SessionCheck>().AskAsync(id)).Session!.Permissions.Should().Be(Permission.Editor);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Locking_ends_the_session_and_unlocking_does_not_bring_it_back(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var (id, members) = (await OpenAsync(portal, Portal.Author), portal.Service<MemberDesk>());

        await members.LockAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Author));
        (await portal.Service<SessionCheck>().AskAsync(id)).Session.Should().BeNull();
        await members.UnlockAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Author));
        (await portal.Service<SessionCheck>().AskAsync(id)).Session.Should().BeNull();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_tab_that_only_stands_open_does_not_prolong_a_session(Engine engine)
    {
        var clock = new ManualClock(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        var (id, check) = (await OpenAsync(portal, Portal.Author), portal.Service<SessionCheck>());

        clock.Advance(Session.IdleFor / 2);
        (await check.RecallAsync(id, false, default)).Session.Should().NotBeNull();
        clock.Advance(TimeSpan.FromSeconds(1));
        (await check.RecallAsync(id)).Session.Should().NotBeNull("and this was a use, though the answer was remembered");
        for (var hour = 0; hour < Session.IdleFor.TotalHours - 1; hour++)
        {
            clock.Advance(TimeSpan.FromHours(1));
            (await check.RecallAsync(id, false, default)).Session.Should().NotBeNull();
        }

        clock.Advance(TimeSpan.FromHours(1));
        (await check.RecallAsync(id, false, default)).Session.Should().BeNull();
    }

    [Fact]
    public async Task A_kept_answer_is_at_most_five_seconds_old()
    {
        SessionCheck.Memory.Should().BeLessThanOrEqualTo(TimeSpan.FromSeconds(5));
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var (id, check) = (await OpenAsync(portal, Portal.Author), portal.Service<SessionCheck>());
        await check.RecallAsync(id);
        await portal.Service<AccountDesk>().EndSessionsAsync(new(Guid.CreateVersion7(), Portal.Author));

        (await check.RecallAsync(id)).Session.Should().NotBeNull("it was asked a moment ago");
        check.Forget(id);
        (await check.RecallAsync(id)).Session.Should().BeNull();
    }

    [Fact]
    public async Task A_database_that_is_away_ends_no_session()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var id = await OpenAsync(portal, Portal.Author);
        await using var away = Portal.Beside(portal.Database.Moved("Host=localhost;Port=1;Database=none;Username=none;Timeout=1"));

        (await away.Service<SessionCheck>().AskAsync(id)).Should().Be(new SessionAnswer(false, null));
    }

    [Theory]
    [InlineData(11.9, 0, true)]
    [InlineData(12.1, 0, false)]
    [InlineData(1, 166, true)]
    [InlineData(1, 168, false)]
    public void A_session_runs_out_unused_or_old(double hoursIdle, double hoursBefore, bool alive)
    {
        var now = DateTimeOffset.UnixEpoch.AddYears(56);
        var session = new Session
        {
            Id = Guid.CreateVersion7(now), MemberId = Portal.Author, CreatedAt = now.AddHours(-hoursIdle - hoursBefore), LastSeenAt = now.AddHours(-hoursIdle),
            Device = "", Level = SessionLevel.Full,
        };

        session.IsAlive(now).Should().Be(alive);
    }

    private static async Task<Guid> OpenAsync(Portal portal, Guid member)
    {
        var id = Guid.CreateVersion7();
        (await portal.Service<AccountDesk>().OpenSessionAsync(new(Guid.CreateVersion7(), member, id, "A test", SessionLevel.Full, "test"))).Should().BeOfType<MemberChanged>();
        return id;
    }
}
