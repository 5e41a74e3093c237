using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Editorial;

public sealed class AccountDeskTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Of_ten_who_use_the_first_link_at_once_one_becomes_administrator(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var hash = SetUpLink.HashOf(SetUpLink.NewToken());
        await portal.Service<MemberDesk>().OfferFirstLinkAsync(new(Guid.CreateVersion7(), SystemActors.Operator, hash));

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => portal.Service<AccountDesk>().SpendLinkAsync(
            new(Guid.CreateVersion7(), SystemActors.Operator, hash, "a hash", new(Guid.CreateVersion7(), $"Number {i}", $"n{i}@example.org")))));

        answers.OfType<MemberChanged>().Should().ContainSingle();
        answers.OfType<NotFound>().Should().HaveCount(9);
        await using var db = portal.Db();
        var account = await db.Accounts.SingleAsync();
        (await db.Members.FindAsync(account.Id))!.May(Permission.Editor | Permission.Reviewer | Permission.Publisher | Permission.Admin).Should().BeTrue();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Once_there_is_an_account_a_second_first_link_is_void(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var (one, two) = (SetUpLink.HashOf("one"), SetUpLink.HashOf("two"));
        foreach (var hash in (string[])[one, two])
            await portal.Service<MemberDesk>().OfferFirstLinkAsync(new(Guid.CreateVersion7(), SystemActors.Operator, hash));

        (await SpendFirstAsync(portal, one)).Should().BeOfType<MemberChanged>();
        (await SpendFirstAsync(portal, two)).Should().BeOfType<NotFound>();
        (await portal.Service<MemberDesk>().OfferFirstLinkAsync(new(Guid.CreateVersion7(), SystemActors.Operator, "three"))).Should().BeOfType<Invalid>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_link_is_spent_once_and_a_new_one_voids_it_and_ends_sessions(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var bea = Guid.CreateVersion7();
        await portal.Service<MemberDesk>().InviteAsync(new(Guid.CreateVersion7(), Portal.Admin, bea, "Bea", "bea@example.org", Permission.Editor, "first", TimeSpan.FromDays(1)));
        await portal.Service<MemberDesk>().ResetSignInAsync(new(Guid.CreateVersion7(), Portal.Admin, bea, "second", TimeSpan.FromDays(1)));

        (await portal.Service<AccountDesk>().SpendLinkAsync(new(Guid.CreateVersion7(), bea, "first", "a hash", null))).Should().BeOfType<NotFound>();
        (await portal.Service<AccountDesk>().SpendLinkAsync(new(Guid.CreateVersion7(), Portal.Author, "second", "a hash", null))).Should().BeOfType<NotFound>("it is another member's");
        (await portal.Service<AccountDesk>().SpendLinkAsync(new(Guid.CreateVersion7(), bea, "second", "a hash", null))).Should().BeOfType<MemberChanged>();
        (await portal.Service<AccountDesk>().SpendLinkAsync(new(Guid.CreateVersion7(), bea, "second", "a hash", null))).Should().BeOfType<NotFound>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_link_sent_twice_by_the_browser_is_spent_once_with_one_answer(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.Service<MemberDesk>().OfferFirstLinkAsync(new(Guid.CreateVersion7(), SystemActors.Operator, "hash"));
        var spend = new SpendLink(Guid.CreateVersion7(), SystemActors.Operator, "hash", "a secret hash", new(Guid.CreateVersion7(), "Ada", "ada@example.org"));

        var answers = new[] { await portal.Service<AccountDesk>().SpendLinkAsync(spend), await portal.Service<AccountDesk>().SpendLinkAsync(spend) };

        answers.Should().AllBeEquivalentTo(new MemberChanged(spend.First!.MemberId));
        await using var db = portal.Db();
        (await db.CommandsDone.Select(done => done.Outcome).ToListAsync()).Should().NotContain(text => text.Contains("secret"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Signing_in_and_out_stands_in_the_activity(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var (desk, first, second) = (portal.Service<AccountDesk>(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await desk.OpenSessionAsync(new(Guid.CreateVersion7(), Portal.Author, first, "Firefox on Linux", SessionLevel.Full, "passkey"));
        await desk.OpenSessionAsync(new(Guid.CreateVersion7(), Portal.Author, second, "Chrome on Android", SessionLevel.Full, "password and code"));
        await desk.NoteAsync(new(Guid.CreateVersion7(), Portal.Author, "password", EndsOthersThan: second));
        await desk.EndSessionsAsync(new(Guid.CreateVersion7(), Portal.Author, Only: second));

        await using var db = portal.Db();
        (await db.Activity.OrderBy(row => row.Sequence).Select(row => row.Verb + ": " + row.Detail).ToListAsync())
            .Should().Equal("sign-in: passkey", "sign-in: password and code", "sign-in-changed: password", "sign-out: 1 session");
        (await db.Sessions.CountAsync(session => session.EndedAt == null)).Should().Be(0);
        (await portal.Service<ActivityVerifier>().FindBreakAsync()).Should().BeNull();
    }

    private static Task<Outcome> SpendFirstAsync(Portal portal, string hash) => portal.Service<AccountDesk>().SpendLinkAsync(
        new(Guid.CreateVersion7(), SystemActors.Operator, hash, "a hash", new(Guid.CreateVersion7(), "Ada", $"{hash[..8]}@example.org")));
}
