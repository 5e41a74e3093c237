using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Members;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Editorial.Reading;

public sealed class MemberReaderTests
{
    private static readonly Guid Elodie = new("00000000-0000-7000-8000-0000000000e1");
    private readonly HandClock clock = new();

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Members_are_found_by_name_address_state_and_permission(Engine engine)
    {
        await using var portal = await OpenAsync(engine);
        await portal.Service<MemberDesk>().LockAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Guest));

        (await NamesAsync(portal, new(Text: "élo"))).Should().Equal("Élodie");
        (await NamesAsync(portal, new(Text: "ÉLO"))).Should().Equal("Élodie");
        (await NamesAsync(portal, new(Text: "ADA"))).Should().Equal("Ada");
        (await NamesAsync(portal, new(Text: "Dubois@Example"))).Should().Equal("Élodie");
        (await NamesAsync(portal, new(Text: "%"))).Should().BeEmpty("it is no pattern");
        (await NamesAsync(portal, new(State: MemberState.Locked))).Should().Equal("Guido");
        (await NamesAsync(portal, new(State: MemberState.Active))).Should().Equal("Ada");
        (await NamesAsync(portal, new(State: MemberState.Invited))).Should().Equal("Alma", "Paul", "Rita", "Élodie");
        (await NamesAsync(portal, new(State: MemberState.System))).Should().HaveCount(5).And.Contain("Schedule");
        (await NamesAsync(portal, new(May: Permission.Reviewer, State: MemberState.Invited))).Should().Equal("Rita", "Élodie");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task They_are_paged_people_first(Engine engine)
    {
        await using var portal = await OpenAsync(engine);

        var page = await portal.Service<MemberReader>().ListAsync(new(Page: 2, Size: 3));

        page.Total.Should().Be(11);
        page.Rows.Select(row => row.Name).Should().Equal("Paul", "Rita", "Élodie");
        (await NamesAsync(portal, new(Page: 3, Size: 3))).Should().HaveCount(3).And.NotContain("Paul");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task How_a_member_stands_is_told_without_any_secret(Engine engine)
    {
        await using var portal = await OpenAsync(engine);
        var session = Guid.CreateVersion7();
        await portal.Service<AccountDesk>().OpenSessionAsync(new(Guid.CreateVersion7(), Portal.Author, session, "Firefox on Linux", SessionLevel.Full, "password"));
        var reader = portal.Service<MemberReader>();

        var ada = (await reader.OpenAsync(Portal.Author))!;
        ada.Row.Should().BeEquivalentTo(new { State = MemberState.Active, HasSignIn = true, HasSecondFactor = false, LastSeenAt = clock.Now, Sessions = 1, Mail = "ada@example.org" });
        ada.Sessions.Should().Equal(new OpenSessionRow(session, "Firefox on Linux", clock.Now, clock.Now));
        (await reader.OpenAsync(Elodie))!.Row.Should().BeEquivalentTo(new { State = MemberState.Invited, LinkUntil = clock.Now.AddDays(7), Sessions = 0, LastSeenAt = (DateTimeOffset?)null });
        (await reader.OpenAsync(SystemActors.Scheduler))!.Row.State.Should().Be(MemberState.System);
        (await reader.OpenAsync(Guid.CreateVersion7())).Should().BeNull();

        clock.Now = clock.Now.AddDays(8);
        (await reader.OpenAsync(Portal.Author))!.Sessions.Should().BeEmpty("it has run out");
        (await reader.OpenAsync(Elodie))!.Row.LinkUntil.Should().BeNull("it is too old");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_can_look_after_an_entry_may_write_and_is_a_person(Engine engine)
    {
        await using var portal = await OpenAsync(engine);
        await portal.Service<MemberDesk>().LockAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Reviewer));

        (await portal.Service<MemberReader>().EditorsAsync()).Select(one => one.Name).Should().Equal("Ada", "Élodie");
        (await portal.Service<MemberReader>().NamesAsync()).Should().HaveCount(11);
    }

    private async Task<Portal> OpenAsync(Engine engine)
    {
        var portal = await Portal.OpenAsync(engine, clock: clock);
        (await portal.Service<MemberDesk>().InviteAsync(new(
            Guid.CreateVersion7(), Portal.Admin, Elodie, "Élodie", "e.dubois@example.org", Permission.Editor | Permission.Reviewer, SetUpLink.HashOf("x"), TimeSpan.FromDays(7))))
            .Should().BeOfType<MemberChanged>();
        await using var db = portal.Db();
        var account = Account.For(Portal.Author, "ada@example.org");
        account.PasswordHash = "a hash";
        db.Accounts.Add(account);
        await db.SaveChangesAsync();
        return portal;
    }

    private static async Task<IEnumerable<string>> NamesAsync(Portal portal, MemberFilter filter) =>
        (await portal.Service<MemberReader>().ListAsync(filter)).Rows.Select(row => row.Name);
}
