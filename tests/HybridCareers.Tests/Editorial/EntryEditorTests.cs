using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Editorial;

public class EntryEditorTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Saving_adds_a_revision_and_changes_none(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        (await portal.Editor.CreateAsync(driver.ToCommand())).Should().Be(new Saved(driver.Id, 1, 1));
        var first = await RevisionAsync(portal, driver.Id, 1);

        (await SaveAsync(portal, driver.With(d => d with { Title = "Renamed" }), 1)).Should().Be(new Saved(driver.Id, 2, 2));

        (await RevisionAsync(portal, driver.Id, 1)).Should().Be(first);
        var second = await RevisionAsync(portal, driver.Id, 2);
        second.Read(EntryKind.Driver).Name.Should().Be("Renamed");
        second.BasedOn.Should().Be(1);
        (await portal.NowAsync(driver.Id)).LiveRevision.Should().BeNull();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Whoever_saw_an_older_version_gets_what_is_there_now(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await SaveAsync(portal, driver, 1);

        var late = await SaveAsync(portal, driver.With(d => d with { Title = "Too late" }), 1);

        late.Should().Be(new Conflict(new(driver.Id, EntryKind.Driver, driver.Slug, 2, null, 2)));
        (await portal.NowAsync(driver.Id)).LatestRevision.Should().Be(2);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_guest_may_not_write(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);

        (await portal.Editor.CreateAsync(Given.ADriver().ToCommand(Portal.Guest))).Should().BeOfType<NotAllowed>();
        (await portal.Editor.CreateAsync(Given.ADriver().ToCommand(Guid.CreateVersion7()))).Should().BeOfType<NotAllowed>("nobody has that id");

        await using var db = portal.Db();
        (await db.Entries.CountAsync() + await db.Activity.CountAsync() + await db.CommandsDone.CountAsync()).Should().Be(0);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_slug_is_given_once_within_a_kind(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.SaveAsync(Given.ADriver("one"), Given.ASkill("one"));

        Places(await portal.Editor.CreateAsync(Given.ADriver("one").ToCommand())).Should().Equal("slug");
        Places(await portal.Editor.CreateAsync(Given.ADriver("Not a slug").ToCommand())).Should().Equal("slug");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Letters_are_composed_and_control_characters_refused_when_saved(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver().With(d => d with { Title = "Cafe\u0301" });
        await portal.SaveAsync(driver);

        (await RevisionAsync(portal, driver.Id, 1)).Read(EntryKind.Driver).Name.Should().Be("Caf\u00e9");
        Places(await SaveAsync(portal, driver.With(d => d with { Title = "a\0b" }), 1)).Should().Equal("title");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Content_of_another_kind_is_refused(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);

        (await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, Given.ASkill().Content, ""))).Should().BeOfType<Invalid>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Restoring_writes_the_old_words_as_a_new_revision(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await SaveAsync(portal, driver.With(d => d with { Title = "Worse" }), 1);

        var restored = await portal.Editor.RestoreAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 2, 1, "It was better."));

        restored.Should().Be(new Saved(driver.Id, 3, 3));
        var third = await RevisionAsync(portal, driver.Id, 3);
        third.Content.Should().Be((await RevisionAsync(portal, driver.Id, 1)).Content);
        third.BasedOn.Should().Be(1);
        (await portal.Editor.RestoreAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 3, 9, ""))).Should().BeOfType<NotFound>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_unknown_entry_is_not_found(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);

        (await SaveAsync(portal, Given.ADriver(), 1)).Should().BeOfType<NotFound>();
    }

    internal static IEnumerable<string> Places(Outcome outcome) =>
        outcome.Should().BeOfType<Invalid>().Subject.Problems.Select(problem => problem.Place);

    private static Task<Outcome> SaveAsync(Portal portal, EntryBuilder<DriverContent> entry, int version) =>
        portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, entry.Id, version, entry.Content, "Again."));

    private static async Task<HybridCareers.Drafts.Revision> RevisionAsync(Portal portal, Guid entry, int number)
    {
        await using var db = portal.Db();
        return (await db.Revisions.FindAsync(entry, number))!;
    }
}
