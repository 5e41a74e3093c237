using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Members;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Editorial;

public class PreviewDeskTests
{
    private readonly HandClock clock = new();
    private readonly EntryBuilder<DriverContent> driver = Given.ADriver();

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_link_shows_its_revision_until_its_days_are_over(Engine engine)
    {
        await using var portal = await OpenAsync(engine);
        var (token, shared) = await ShareAsync(portal, Portal.Author, 7);
        shared.Should().BeOfType<PreviewShared>().Which.ExpiresAt.Should().Be(clock.Now.AddDays(7));
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, driver.Content, "Later."));

        clock.Now += TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1);
        var shown = (await OpenAsync(portal, token)).Shown!;
        (shown.Kind, shown.Slug, shown.Revision.Number).Should().Be((EntryKind.Driver, driver.Slug, 1), "later revisions were not shared");
        clock.Now += TimeSpan.FromSeconds(1);
        (await OpenAsync(portal, token)).Should().Be((true, null));
        (await OpenAsync(portal, SetUpLink.NewToken())).Should().Be((false, null));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_link_that_was_called_back_opens_nothing(Engine engine)
    {
        await using var portal = await OpenAsync(engine);
        var (token, shared) = await ShareAsync(portal, Portal.ThePublisher, 30);
        var link = ((PreviewShared)shared).LinkId;
        (await RevokeAsync(portal, Portal.Guest, link)).Should().BeOfType<NotAllowed>();
        (await OpenAsync(portal, token)).Shown.Should().NotBeNull();

        (await RevokeAsync(portal, Portal.Author, link)).Should().Be(new PreviewRevoked(link), "any editor may");

        (await OpenAsync(portal, token)).Should().Be((true, null));
        (await RevokeAsync(portal, Portal.Author, link)).Should().BeOfType<NotFound>();
        (await portal.Service<PreviewReader>().ListAsync(driver.Id)).Should().ContainSingle(row => !row.IsOpen && row.By == "Paul" && row.Link.RevokedBy == Portal.Author);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_link_is_good_no_longer_than_its_maker_may_share(Engine engine)
    {
        await using var portal = await OpenAsync(engine);
        var (token, _) = await ShareAsync(portal, Portal.Author, 30);
        await ChangeAsync(set => set.SetProperty(member => member.LockedAt, clock.Now));
        (await OpenAsync(portal, token)).Should().Be((true, null));
        await ChangeAsync(set => set.SetProperty(member => member.LockedAt, (DateTimeOffset?)null).SetProperty(member => member.Permissions, Permission.Reviewer));
        (await OpenAsync(portal, token)).Should().Be((true, null));
        await ChangeAsync(set => set.SetProperty(member => member.Permissions, Permission.Publisher));
        (await OpenAsync(portal, token)).Shown.Should().NotBeNull();

        async Task ChangeAsync(Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<Member>> set)
        {
            await using var db = portal.Db();
            await db.Members.Where(member => member.Id == Portal.Author).ExecuteUpdateAsync(set);
        }
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_token_stands_nowhere_and_the_activity_tells_the_rest(Engine engine)
    {
        await using var portal = await OpenAsync(engine);
        var (token, shared) = await ShareAsync(portal, Portal.Author, 1);
        await RevokeAsync(portal, Portal.Author, ((PreviewShared)shared).LinkId);

        await using var db = portal.Db();
        var rows = await db.Activity.Where(row => row.Verb.EndsWith("-preview")).OrderBy(row => row.Sequence).ToListAsync();
        rows.Select(row => (row.Verb, row.EntryId, row.MemberId)).Should().Equal(("share-preview", driver.Id, Portal.Author), ("revoke-preview", driver.Id, Portal.Author));
        rows[0].Detail.Should().Be("revision 1 until 2026-11-24 09:00:00Z");
        var kept = await db.CommandsDone.Select(done => done.Outcome).ToListAsync();
        (await db.PreviewLinks.SingleAsync()).TokenHash.Should().Be(SetUpLink.HashOf(token)).And.NotBe(token);
        string.Concat([.. kept, .. rows.Select(row => row.Detail), .. portal.Log.From(Microsoft.Extensions.Logging.LogLevel.Trace)]).Should().NotContain(token).And.NotContain(SetUpLink.HashOf(token));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task It_is_noted_when_a_link_was_opened_last_to_the_minute(Engine engine)
    {
        await using var portal = await OpenAsync(engine);
        var link = ((PreviewShared)(await ShareAsync(portal, Portal.Author, 7)).Outcome).LinkId;
        (await UsedAsync()).Should().BeNull();
        var first = clock.Now;

        await portal.Service<PreviewDesk>().NoteUseAsync(link, Portal.Author);
        clock.Now += TimeSpan.FromSeconds(30);
        await portal.Service<PreviewDesk>().NoteUseAsync(link, Portal.Author);
        (await UsedAsync()).Should().Be(first, "a flood of openings is no flood of writes");
        clock.Now += TimeSpan.FromSeconds(31);
        await portal.Service<PreviewDesk>().NoteUseAsync(link, Portal.Author);

        (await UsedAsync()).Should().Be(clock.Now);

        async Task<DateTimeOffset?> UsedAsync() => (await portal.Service<PreviewReader>().ListAsync(driver.Id)).Single().Link.UsedAt;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Only_editors_and_publishers_share_what_exists_for_days_that_can_be_chosen(Engine engine)
    {
        await using var portal = await OpenAsync(engine);

        foreach (var member in (Guid[])[Portal.Guest, Portal.Admin])
            (await ShareAsync(portal, member, 7)).Outcome.Should().BeOfType<NotAllowed>();
        foreach (var days in (int[])[0, 2, 31, -1])
            EntryEditorTests.Places((await ShareAsync(portal, Portal.Author, days)).Outcome).Should().Equal("days");
        EntryEditorTests.Places((await ShareAsync(portal, Portal.Author, 7, purpose: new string('x', PreviewLink.LongestPurpose + 1))).Outcome).Should().Equal("purpose");
        (await ShareAsync(portal, Portal.Author, 7, revision: 2)).Outcome.Should().BeOfType<NotFound>();
        (await portal.Service<PreviewReader>().ListAsync(driver.Id)).Should().BeEmpty();
    }

    private async Task<Portal> OpenAsync(Engine engine)
    {
        var portal = await Portal.OpenAsync(engine, clock: clock);
        await portal.SaveAsync(driver);
        return portal;
    }

    private async Task<(string Token, Outcome Outcome)> ShareAsync(Portal portal, Guid by, int days, int revision = 1, string purpose = "Prof. Ito")
    {
        var token = SetUpLink.NewToken();
        return (token, await portal.Service<PreviewDesk>().ShareAsync(new(Guid.CreateVersion7(), by, Guid.CreateVersion7(), driver.Id, revision, SetUpLink.HashOf(token), days, purpose)));
    }

    private static Task<Outcome> RevokeAsync(Portal portal, Guid by, Guid link) => portal.Service<PreviewDesk>().RevokeAsync(new(Guid.CreateVersion7(), by, link));

    private static Task<(bool IsKnown, SharedRevision? Shown)> OpenAsync(Portal portal, string token) => portal.Service<PreviewReader>().OpenAsync(SetUpLink.HashOf(token));
}
