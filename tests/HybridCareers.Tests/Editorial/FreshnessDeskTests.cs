using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Editorial;

public class FreshnessDeskTests
{
    private static readonly DateOnly InAYear = new(2027, 11, 23);
    private readonly HandClock clock = new();

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_publish_and_a_look_begin_the_clock_anew(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        var driver = Given.ADriver();
        await portal.PublishAsync(driver);
        (await CareAsync(portal, driver.Id)).Should().Be(new Care(null, InAYear, 12));
        clock.Now = clock.Now.AddMonths(13);
        (await StaleAsync(portal)).Should().Equal("ai needs web3");

        (await ConfirmAsync(portal, driver.Id, 7)).Should().BeOfType<Conflict>("another revision is live");
        (await ConfirmAsync(portal, driver.Id, 1)).Should().Be(new Cared(driver.Id, new(null, InAYear.AddMonths(13), 12)));

        (await StaleAsync(portal)).Should().BeEmpty();
        (await portal.NowAsync(driver.Id)).Version.Should().Be(2, "whoever is writing is not disturbed");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Owner_and_rhythm_are_changed_by_whoever_saw_them_last(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        Care seen = new(null, null, 12), now = new(Portal.Reviewer, new(2026, 12, 1), 3);

        (await ChangeAsync(portal, driver.Id, seen, now)).Should().Be(new Cared(driver.Id, now));
        (await ChangeAsync(portal, driver.Id, seen, seen)).Should().Be(new CareChanged(driver.Id, now));
        EntryEditorTests.Places(await ChangeAsync(portal, driver.Id, now, now with { ReviewEveryMonths = 0 })).Should().Equal("reviewEvery");
        EntryEditorTests.Places(await ChangeAsync(portal, driver.Id, now, now with { Owner = Guid.CreateVersion7() })).Should().Equal("owner");
        (await portal.Service<DraftReader>().ListAsync(new(Portal.Reviewer, InAYear, State: EntryState.Mine))).Rows.Should().ContainSingle(row => row.Owner == "Rita");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_guest_confirms_nothing(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);

        (await portal.Service<FreshnessDesk>().ConfirmAsync(new(Guid.CreateVersion7(), Portal.Guest, Guid.CreateVersion7(), 1))).Should().BeOfType<NotAllowed>();
        (await ConfirmAsync(portal, Guid.CreateVersion7(), 1)).Should().BeOfType<NotFound>();
    }

    private static Task<Outcome> ConfirmAsync(Portal portal, Guid entry, int live) =>
        portal.Service<FreshnessDesk>().ConfirmAsync(new(Guid.CreateVersion7(), Portal.Author, entry, live));

    private static Task<Outcome> ChangeAsync(Portal portal, Guid entry, Care seen, Care now) =>
        portal.Service<FreshnessDesk>().ChangeAsync(new(Guid.CreateVersion7(), Portal.Author, entry, seen, now));

    private static async Task<Care> CareAsync(Portal portal, Guid entry) => (await portal.Service<DraftReader>().OpenAsync(entry, Portal.Author))!.Care;

    private static async Task<IEnumerable<string>> StaleAsync(Portal portal) =>
        (await portal.Service<DashboardReader>().ReadAsync(Portal.Author)).Stale.Rows.Select(row => row.Name);
}
