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

public class WorkingCopiesTests
{
    private readonly HandClock clock = new();
    private readonly Guid entry = Guid.CreateVersion7(), tab = Guid.CreateVersion7();

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_typed_into_an_entry_that_does_not_exist_yet_is_kept(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine, clock: clock);

        (await KeepAsync(portal, 1, "{ half")).Should().Be(new CopyKept(1, clock.Now, 0));

        var copy = (await CopiesAsync(portal)).Should().ContainSingle().Subject;
        copy.Should().BeEquivalentTo(new { EntryId = entry, Tab = tab, Kind = EntryKind.Driver, Slug = "Not yet", Content = "{ half", Version = 0 });
        await using var db = portal.Db();
        (await db.Revisions.CountAsync() + await db.Activity.CountAsync()).Should().Be(0);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_message_that_comes_again_or_too_late_changes_nothing(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        await KeepAsync(portal, 1, "one");
        await KeepAsync(portal, 3, "three");
        var then = clock.Now;
        clock.Now += TimeSpan.FromSeconds(2);

        (await KeepAsync(portal, 3, "three")).Should().Be(new CopyKept(3, then, 0));
        (await KeepAsync(portal, 2, "two")).Should().Be(new Overtaken(3, 0));

        (await CopiesAsync(portal)).Should().ContainSingle().Which.Content.Should().Be("three");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Messages_that_arrive_at_once_leave_the_newest(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);

        await Task.WhenAll(Enumerable.Range(1, 12).Select(n => Task.Run(() => KeepAsync(portal, n, $"text {n}"))));

        (await CopiesAsync(portal)).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Sequence = 12L, Content = "text 12" });
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Every_tab_and_every_member_has_a_copy(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var copies = portal.Service<WorkingCopies>();
        await KeepAsync(portal, 1, "mine");
        await copies.KeepAsync(new(Portal.Author, entry, new(Guid.CreateVersion7(), 1), EntryKind.Driver, 0, "", "other tab"));
        await copies.KeepAsync(new(Portal.Reviewer, entry, new(Guid.CreateVersion7(), 1), EntryKind.Driver, 0, "", "other member"));

        (await CopiesAsync(portal)).Select(copy => copy.Content).Should().BeEquivalentTo("mine", "other tab");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Long_texts_arrive_equal_and_longer_ones_are_refused_in_words(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var sequence = 0L;
        foreach (var length in (int[])[16_000, 17_000, 100_000, 2_000_000, WorkingCopy.Longest])
        {
            var text = string.Concat(Enumerable.Repeat("Gr\u00FC\u00DFe \U0001F600 ", length / 9)).PadRight(length, '.');
            (await KeepAsync(portal, ++sequence, text)).Should().BeOfType<CopyKept>();
            ((await CopiesAsync(portal)).Single().Content == text).Should().BeTrue("{0} characters arrive", length);
        }

        (await KeepAsync(portal, ++sequence, new string('a', WorkingCopy.Longest + 1))).Should().BeOfType<Invalid>()
            .Which.Problems.Single().Message.Should().Contain("16000001");
        (await CopiesAsync(portal)).Single().Content.Should().HaveLength(WorkingCopy.Longest);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Once_the_session_has_ended_nothing_more_is_kept(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var session = Guid.CreateVersion7();
        await portal.Service<AccountDesk>().OpenSessionAsync(new(Guid.CreateVersion7(), Portal.Author, session, "A test", SessionLevel.Full, "test"));
        var copies = portal.Service<WorkingCopies>();
        var keep = new KeepCopy(Portal.Author, entry, new(tab, 1), EntryKind.Driver, 0, "", "before") { SessionId = session };
        (await copies.KeepAsync(keep)).Should().BeOfType<CopyKept>();

        await portal.Service<AccountDesk>().EndSessionsAsync(new(Guid.CreateVersion7(), Portal.Author));

        (await copies.KeepAsync(keep with { Copy = new(tab, 2), Content = "after" })).Should().BeOfType<NotAllowed>();
        (await copies.DiscardAsync(new(Portal.Author, entry, tab, EntryKind.Driver) { SessionId = session })).Should().BeOfType<NotAllowed>();
        (await CopiesAsync(portal)).Single().Content.Should().Be("before");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Letters_are_composed_and_control_characters_refused(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);

        await KeepAsync(portal, 1, "Cafe\u0301 \uD800");
        (await CopiesAsync(portal)).Single().Content.Should().Be("Caf\u00e9 \uFFFD");
        EntryEditorTests.Places(await KeepAsync(portal, 2, "a\0b")).Should().Equal("");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_explicit_save_closes_the_copy_and_what_was_on_its_way_does_not_bring_it_back(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        var driver = Given.ADriver() with { Id = entry };
        await KeepAsync(portal, 4, "typed");

        (await portal.Editor.CreateAsync(driver.ToCommand() with { Copy = new(tab, 5) })).Should().BeOfType<Saved>();

        (await CopiesAsync(portal)).Should().BeEmpty();
        (await KeepAsync(portal, 5, "late")).Should().Be(new Overtaken(5, 1));
        (await KeepAsync(portal, 6, "new", version: 1)).Should().Be(new CopyKept(6, clock.Now, 1));
        var save = new SaveDraft(Guid.CreateVersion7(), Portal.Author, entry, 1, driver.Content, "", new(tab, 5));
        (await portal.Editor.SaveAsync(save)).Should().BeOfType<Saved>();
        (await CopiesAsync(portal)).Should().ContainSingle("change 6 is not in what was saved").Which.Should()
            .BeEquivalentTo(new { Content = "new", Version = 2 });
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_stale_save_leaves_the_copy_where_it_is(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        var driver = Given.ADriver() with { Id = entry };
        await portal.PublishAsync(driver);

        (await KeepAsync(portal, 1, "mine", version: 1)).Should().Be(new CopyKept(1, clock.Now, 2), "the writer learns that the entry has moved on");
        (await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, entry, 1, driver.Content, "", new(tab, 1)))).Should().BeOfType<Conflict>();

        (await CopiesAsync(portal)).Should().ContainSingle().Which.Content.Should().Be("mine");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_has_the_entry_open_is_seen_until_they_fall_silent(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        var copies = portal.Service<WorkingCopies>();
        OpenTab mine = new(Portal.Author, entry, tab, EntryKind.Driver), theirs = new(Portal.Reviewer, entry, Guid.CreateVersion7(), EntryKind.Driver);
        await copies.HereAsync(theirs);
        await KeepAsync(portal, 1, "typing");

        (await copies.HereAsync(theirs)).Should().BeOfType<Noted>().Which.Others.Should().Equal(new Present(Portal.Author, "Ada", tab, clock.Now, true));
        (await copies.HereAsync(mine)).Should().BeOfType<Noted>().Which.Others.Should().ContainSingle(other => other.Name == "Rita" && !other.HasTyped);
        await copies.LeaveAsync(theirs);
        (await copies.HereAsync(mine)).Should().BeOfType<Noted>().Which.Others.Should().BeEmpty();
        clock.Now += TimeSpan.FromMinutes(1);
        (await copies.HereAsync(theirs)).Should().BeOfType<Noted>().Which.Others.Should().BeEmpty("the other tab is silent");
        await copies.LeaveAsync(mine);
        (await CopiesAsync(portal)).Should().ContainSingle("closing a tab loses nothing");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_typed_can_be_thrown_away_by_its_member_alone(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await KeepAsync(portal, 1, "typed");

        await portal.Service<WorkingCopies>().DiscardAsync(new(Portal.Reviewer, entry, tab, EntryKind.Driver));
        (await CopiesAsync(portal)).Should().ContainSingle();
        await portal.Service<WorkingCopies>().DiscardAsync(new(Portal.Author, entry, tab, EntryKind.Driver));
        (await CopiesAsync(portal)).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_guest_keeps_nothing(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);

        (await portal.Service<WorkingCopies>().KeepAsync(new(Portal.Guest, entry, new(tab, 1), EntryKind.Driver, 0, "", "text"))).Should().BeOfType<NotAllowed>();
        (await portal.Service<WorkingCopies>().HereAsync(new(Portal.Guest, entry, tab, EntryKind.Driver))).Should().BeOfType<NotAllowed>();
    }

    private Task<Outcome> KeepAsync(Portal portal, long sequence, string content, int version = 0) => portal.Service<WorkingCopies>()
        .KeepAsync(new(Portal.Author, entry, new(tab, sequence), EntryKind.Driver, version, "Not yet", content));

    private static Task<IReadOnlyList<WorkingCopy>> CopiesAsync(Portal portal) => portal.Service<DraftReader>().CopiesAsync(Portal.Author);
}
