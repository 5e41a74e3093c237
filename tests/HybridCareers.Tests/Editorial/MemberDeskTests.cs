using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Editorial;

public sealed class MemberDeskTests
{
    private static readonly Guid Bea = new("00000000-0000-7000-8000-0000000000b1");

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task An_invited_member_has_what_was_given_and_a_link_whose_token_is_not_stored(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var token = SetUpLink.NewToken();

        (await Desk(portal).InviteAsync(Invite(token))).Should().Be(new MemberChanged(Bea));

        await using var db = portal.Db();
        (await db.Members.FindAsync(Bea))!.Permissions.Should().Be(Permission.Editor);
        (await db.Accounts.FindAsync(Bea))!.UserName.Should().Be("bea@example.org");
        (await db.SetUpLinks.SingleAsync()).TokenHash.Should().NotContain(token).And.Be(SetUpLink.HashOf(token));
        var row = await db.Activity.SingleAsync();
        (row.Verb, row.MemberId).Should().Be(("invite", Portal.Admin));
        row.Detail.Should().NotContain("bea@", "the activity is exported");
        (await portal.Service<ActivityVerifier>().FindBreakAsync()).Should().BeNull();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Nobody_but_an_administrator_may(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await Desk(portal).InviteAsync(Invite(SetUpLink.NewToken()));

        foreach (var by in (Guid[])[Portal.Author, Portal.Reviewer, Portal.ThePublisher, Portal.Guest])
        {
            (await Desk(portal).InviteAsync(Invite("x") with { MemberId = by })).Should().BeOfType<NotAllowed>();
            (await Desk(portal).ChangePermissionsAsync(new(Guid.CreateVersion7(), by, by, Permission.Admin))).Should().BeOfType<NotAllowed>();
            (await Desk(portal).LockAsync(new(Guid.CreateVersion7(), by, Bea))).Should().BeOfType<NotAllowed>();
            (await Desk(portal).UnlockAsync(new(Guid.CreateVersion7(), by, Bea))).Should().BeOfType<NotAllowed>();
            (await Desk(portal).ResetSignInAsync(new(Guid.CreateVersion7(), by, Bea, "x", TimeSpan.FromDays(1)))).Should().BeOfType<NotAllowed>();
            (await Desk(portal).SignOutAsync(new(Guid.CreateVersion7(), by, Bea))).Should().BeOfType<NotAllowed>();
            (await Desk(portal).OfferFirstLinkAsync(new(Guid.CreateVersion7(), by, "x"))).Should().BeOfType<NotAllowed>();
        }
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Two_members_cannot_have_one_address(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await Desk(portal).InviteAsync(Invite(SetUpLink.NewToken()));

        var again = await Desk(portal).InviteAsync(Invite(SetUpLink.NewToken()) with { NewMember = Guid.CreateVersion7(), Mail = "BEA@example.org" });

        again.Should().BeOfType<Invalid>().Which.Problems.Should().ContainSingle(problem => problem.Place == "mail");
    }

    [Theory]
    [InlineData("", "bea@example.org", 24, "name")]
    [InlineData("Bea", "bea", 24, "mail")]
    [InlineData("Bea", "bea@example.org", 169, "life")]
    [InlineData("Bea", "bea@example.org", 0, "life")]
    public async Task What_is_wrong_with_an_invitation_is_said_at_its_field(string name, string mail, int hours, string place)
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);

        var outcome = await Desk(portal).InviteAsync(Invite("x") with { Name = name, Mail = mail, Life = TimeSpan.FromHours(hours) });

        outcome.Should().BeOfType<Invalid>().Which.Problems.Should().ContainSingle(problem => problem.Place == place);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_last_administrator_cannot_be_locked_nor_lose_the_right(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await GiveAccountAsync(portal, Portal.Admin, "alma@example.org");

        (await Desk(portal).LockAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Admin))).Should().BeOfType<Invalid>();
        (await Desk(portal).ChangePermissionsAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Admin, Permission.Editor))).Should().BeOfType<Invalid>();

        await GiveAccountAsync(portal, Portal.Author, "ada@example.org");
        await Desk(portal).ChangePermissionsAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Author, Permission.Admin));
        (await Desk(portal).LockAsync(new(Guid.CreateVersion7(), Portal.Author, Portal.Admin))).Should().BeOfType<MemberChanged>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Why_somebody_is_locked_stands_in_the_activity(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);

        await Desk(portal).LockAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Author, "Lost the laptop."));
        await Desk(portal).UnlockAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Author, "Found it."));
        (await Desk(portal).LockAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Author, new string('x', 2_001)))).Should().BeOfType<Invalid>();

        await using var db = portal.Db();
        (await db.Activity.OrderBy(row => row.Sequence).Select(row => row.Detail).ToListAsync())
            .Should().Equal($"member {Portal.Author}: Lost the laptop.", $"member {Portal.Author}: Found it.");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_administrator_who_never_set_up_an_account_does_not_count(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await GiveAccountAsync(portal, Portal.Admin, "alma@example.org");
        await Desk(portal).InviteAsync(Invite(SetUpLink.NewToken()) with { Permissions = Permission.Admin });

        (await Desk(portal).LockAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Admin))).Should().BeOfType<Invalid>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_locked_member_and_one_who_lost_the_right_are_refused_at_the_next_write(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);

        await Desk(portal).LockAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Author));
        (await portal.Editor.CreateAsync(Given.ADriver().ToCommand())).Should().BeOfType<NotAllowed>().Which.Why.Should().Contain("locked");
        await Desk(portal).UnlockAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Author));
        (await portal.Editor.CreateAsync(Given.ADriver().ToCommand())).Should().BeOfType<Saved>();
        await Desk(portal).ChangePermissionsAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Author, Permission.Reviewer));
        (await portal.Editor.CreateAsync(Given.ADriver("another").ToCommand())).Should().BeOfType<NotAllowed>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_write_from_a_session_that_was_ended_is_refused(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var session = Guid.CreateVersion7();
        await portal.Service<AccountDesk>().OpenSessionAsync(new(Guid.CreateVersion7(), Portal.Author, session, "A test", SessionLevel.Full, "test"));

        (await portal.Editor.CreateAsync(Given.ADriver().ToCommand() with { SessionId = session })).Should().BeOfType<Saved>();
        await Desk(portal).SignOutAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Author));
        (await portal.Editor.CreateAsync(Given.ADriver("another").ToCommand() with { SessionId = session })).Should().BeOfType<NotAllowed>().Which.Why.Should().Contain("signed out");
    }

    [Theory]
    [InlineData(SessionLevel.SetUp, false)]
    [InlineData(SessionLevel.Full, true)]
    public async Task Without_a_second_factor_nothing_is_written(SessionLevel level, bool may)
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var session = Guid.CreateVersion7();
        await portal.Service<AccountDesk>().OpenSessionAsync(new(Guid.CreateVersion7(), Portal.Author, session, "A test", level, "test"));

        (await portal.Editor.CreateAsync(Given.ADriver().ToCommand() with { SessionId = session }) is Saved).Should().Be(may);
    }

    private static MemberDesk Desk(Portal portal) => portal.Service<MemberDesk>();

    private static InviteMember Invite(string token) => new(
        Guid.CreateVersion7(), Portal.Admin, Bea, "Bea", "bea@example.org", Permission.Editor, SetUpLink.HashOf(token), TimeSpan.FromDays(7));

    private static async Task GiveAccountAsync(Portal portal, Guid member, string mail)
    {
        await using var db = portal.Db();
        var account = Account.For(member, mail);
        account.PasswordHash = "a hash";
        db.Accounts.Add(account);
        await db.SaveChangesAsync();
    }
}
