using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Editorial.Reading;

public class DraftReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Entries_are_listed_by_state(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var (live, changed, draft, waiting) = (Given.ADriver("live"), Given.ADriver("changed"), Given.ADriver("draft"), Given.ASkill("waiting"));
        await portal.PublishAsync(live, changed);
        await portal.SaveAsync(draft, waiting);
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Reviewer, changed.Id, 2, changed.Content, ""));
        await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, waiting.Id, 1, ""));

        (await SlugsAsync(portal, EntryState.Any)).Should().Equal("changed", "draft", "live", "waiting");
        (await SlugsAsync(portal, EntryState.DraftOnly)).Should().Equal("draft", "waiting");
        (await SlugsAsync(portal, EntryState.Live)).Should().Equal("changed", "live");
        (await SlugsAsync(portal, EntryState.NewerDraft)).Should().Equal("changed");
        (await SlugsAsync(portal, EntryState.Waiting)).Should().Equal("waiting");
        (await SlugsAsync(portal, EntryState.Mine, Portal.Reviewer)).Should().Equal("changed");
        (await SlugsAsync(portal, EntryState.Stale)).Should().BeEmpty();
        await SetReviewByAsync(portal, live.Id, Today.AddDays(-1));
        await SetReviewByAsync(portal, draft.Id, Today);
        (await SlugsAsync(portal, EntryState.Stale)).Should().Equal("live");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Words_are_found_in_name_and_slug_whatever_their_case_and_accents(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.SaveAsync(
            Given.ADriver("first").With(d => d with { Title = "Caf\u00e9 100%" }), Given.ADriver("second").With(d => d with { Title = "Over_all" }),
            Given.ASkill("cafeteria"));

        (await FindAsync(portal, "CAFE")).Should().Equal("first", "cafeteria");
        (await FindAsync(portal, "caf\u00c9 first")).Should().Equal("first");
        (await FindAsync(portal, "%")).Should().Equal("first");
        (await FindAsync(portal, "_")).Should().Equal("second");
        (await FindAsync(portal, "\\")).Should().BeEmpty();
        (await FindAsync(portal, "cafe", EntryKind.Skill)).Should().Equal("cafeteria");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Pages_hold_every_entry_once(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.SaveAsync([.. Enumerable.Range(10, 7).Select(n => Given.ADriver($"driver-{n}").With(d => d with { Title = "The same" }))]);
        var reader = portal.Service<DraftReader>();

        var pages = new List<EntryPage>();
        for (var page = 1; page <= 4; page++)
            pages.Add(await reader.ListAsync(new(Portal.Author, Today, Order: EntryOrder.LatestChange, Page: page, Size: 2)));

        pages.Select(page => page.Total).Should().OnlyContain(total => total == 7);
        pages.SelectMany(page => page.Rows).Select(row => row.Slug).Should().HaveCount(7).And.OnlyHaveUniqueItems();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_entry_is_opened_with_its_history(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.PublishAsync(driver);
        await portal.Editor.SaveAsync(new(
            Guid.CreateVersion7(), Portal.Reviewer, driver.Id, 2, driver.With(d => d with { Title = "Better" }).Content, "Shorter."));
        var copies = portal.Service<WorkingCopies>();
        await copies.KeepAsync(new(Portal.Author, driver.Id, new(Guid.CreateVersion7(), 1), EntryKind.Driver, 3, driver.Slug, "typed"));
        await copies.KeepAsync(new(Portal.Reviewer, driver.Id, new(Guid.CreateVersion7(), 1), EntryKind.Driver, 3, driver.Slug, "hidden"));

        var detail = (await portal.Service<DraftReader>().OpenAsync(driver.Id, Portal.Author))!;

        detail.Now.Should().Be(new EntryNow(driver.Id, EntryKind.Driver, driver.Slug, 2, 1, 3));
        detail.Row.Should().BeEquivalentTo(new { Name = "Better", UpdatedBy = "Rita", HasNewerDraft = true, Waits = false });
        ContentJson.Read(EntryKind.Driver, detail.Content).Name.Should().Be("Better");
        detail.Revisions.Select(row => (row.Number, row.Author, row.Note, row.IsLive)).Should().Equal((2, "Rita", "Shorter.", false), (1, "Ada", "First words.", true));
        detail.Reviews.Should().ContainSingle().Which.DecidedBy.Should().Be("Rita");
        detail.Mine.Should().ContainSingle().Which.Content.Should().Be("typed");
        detail.Others.Select(other => other.Name).Should().BeEquivalentTo("Ada", "Rita");
        (await portal.Service<DraftReader>().OpenAsync(Guid.CreateVersion7(), Portal.Author)).Should().BeNull();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_renamed_entry_is_found_under_its_new_slug(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver("first");
        await portal.SaveAsync(driver);
        await portal.Editor.RenameSlugAsync(new(Guid.CreateVersion7(), Portal.Reviewer, driver.Id, 1, "second"));

        (await FindAsync(portal, "second")).Should().Equal("second");
        (await portal.Service<DraftReader>().FindAsync(EntryKind.Driver, "second")).Should().Be(driver.Id);
        (await portal.Service<DraftReader>().FindAsync(EntryKind.Driver, "first")).Should().BeNull();
    }

    private static async Task<IEnumerable<string>> SlugsAsync(Portal portal, EntryState state, Guid? me = null) =>
        (await portal.Service<DraftReader>().ListAsync(new(me ?? Portal.Author, Today, State: state))).Rows.Select(row => row.Slug);

    private static async Task<IEnumerable<string>> FindAsync(Portal portal, string text, EntryKind? kind = null) =>
        (await portal.Service<DraftReader>().ListAsync(new(Portal.Author, Today, kind, text))).Rows.Select(row => row.Slug);

    private static async Task SetReviewByAsync(Portal portal, Guid entry, DateOnly day)
    {
        await using var db = portal.Db();
        await db.Entries.Where(there => there.Id == entry).ExecuteUpdateAsync(set => set.SetProperty(there => there.ReviewBy, day));
    }
}
