using Bunit;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Members;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Entries;
using HybridCareers.Web.Admin.Entries.Form;
using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.Tests.Web.Admin.Entries;

public class EditBarTests
{
    private static readonly Guid Tab = new("00000000-0000-7000-8000-0000000000b2");

    [Fact]
    public async Task A_draft_is_handed_in_for_the_kind_of_review_that_is_chosen()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var bar = await OpenAsync(desk, driver.Id);

        var asked = bar.Button("Submit").ClickAsync(new());
        await desk.Dialog.WaitForStateAsync(() => desk.Dialog.FindAll("input[value=SubjectMatter]").Count == 1);
        await desk.Dialog.Find("input[value=SubjectMatter]").ChangeAsync(new() { Value = "SubjectMatter" });
        await desk.AgreeAsync("Hand in", ("ask-note", "Is the pay right?"));
        await asked;

        desk.Told.Should().Be("Handed in for review.");
        var waiting = (await portal.Service<ReviewReader>().WaitingAsync(Portal.Reviewer)).Should().ContainSingle().Subject.Review;
        (waiting.Kind, waiting.Note).Should().Be((ReviewKind.SubjectMatter, "Is the pay right?"));
        bar.Words().Should().Contain("Waits for review").And.Contain("Locked: revision 1 waits for subject-matter expert review");
        bar.Button("Save").HasAttribute("disabled").Should().BeTrue();
    }

    [Fact]
    public async Task What_was_typed_becomes_a_revision_before_it_is_handed_in()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await using var desk = new DeskScreen(portal, Portal.Author);
        await desk.Services.GetRequiredService<DraftStore>().ChangeAsync(
            new(Portal.Author, null, driver.Id, Tab, EntryKind.Driver, 1, 1), null, draft => draft.Write(FormShape.Of(EntryKind.Driver), "title", "Typed"));
        var bar = await OpenAsync(desk, driver.Id);

        var asked = bar.Button("Submit").ClickAsync(new());
        await desk.AgreeAsync("Hand in");
        await asked;

        (await portal.Service<ReviewReader>().WaitingAsync(Portal.Reviewer)).Single().Should().BeEquivalentTo(new { Name = "Typed" });
        (await portal.NowAsync(driver.Id)).LatestRevision.Should().Be(2);
    }

    [Fact]
    public async Task Its_author_withdraws_what_waits_and_a_reviewer_does_not()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = await WaitingAsync(portal);
        await using (var other = new DeskScreen(portal, Portal.Reviewer))
            (await OpenAsync(other, driver)).Has("Withdraw").Should().BeFalse();
        await using var desk = new DeskScreen(portal, Portal.Author);
        var bar = await OpenAsync(desk, driver);

        await bar.Button("Withdraw").ClickAsync(new());

        desk.Told.Should().Contain("you can go on writing");
        bar.Button("Save").HasAttribute("disabled").Should().BeFalse();
        (await portal.Service<ReviewReader>().WaitingAsync(Portal.Reviewer)).Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_approved_is_published_with_a_note_to_readers()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = await ApprovedAsync(portal);
        await using (var other = new DeskScreen(portal, Portal.Author))
            (await OpenAsync(other, driver)).Has("Publish").Should().BeFalse("Ada is no publisher");
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);
        var bar = await OpenAsync(desk, driver);

        var asked = bar.Button("Publish").ClickAsync(new());
        await desk.AgreeAsync("Publish");
        desk.Dialog.Find(".problem").TextContent.Should().Be("Fill in: What readers are told about the change");
        await desk.AgreeAsync("Publish", ("ask-note", "The driver is new."));
        await asked;

        desk.Told.Should().StartWith("Live for readers");
        (await portal.NowAsync(driver)).LiveRevision.Should().Be(1);
        bar.Words().Should().Contain("Live: revision 1");
    }

    [Fact]
    public async Task Without_approval_only_an_emergency_publish_is_offered_and_it_stays_flagged()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);
        var bar = await OpenAsync(desk, driver.Id);
        bar.Has("Publish").Should().BeFalse();

        var asked = bar.Button("⚠ Emergency publish…").ClickAsync(new());
        await desk.AgreeAsync("Publish without review", ("ask-note", "Corrected."), ("ask-why", "The address was dangerous."));
        await asked;

        bar.Words().Should().Contain("Revision 1 went live without review").And.Contain("The address was dangerous.");
        (await portal.Service<ReviewReader>().ForcedAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_publish_is_scheduled_changed_and_cancelled()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = await ApprovedAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);
        var bar = await OpenAsync(desk, driver);

        var asked = bar.Button("Schedule publish…").ClickAsync(new());
        await desk.AgreeAsync("Schedule", ("ask-at", "2190-01-02T03:04"), ("ask-note", "In time."));
        await asked;
        desk.Told.Should().Be("It will happen on 2190-01-02 at 03:04 UTC.");
        bar.Words().Should().Contain("Scheduled: publish revision 1 on 2190-01-02 03:04 UTC, by Paul: “In time.”");

        asked = bar.Button("Change").ClickAsync(new());
        await desk.AgreeAsync("Change", ("ask-at", "2191-01-02T03:04"));
        await asked;
        bar.Words().Should().Contain("on 2191-01-02 03:04 UTC, by Paul: “In time.”");

        await bar.Button("Cancel it").ClickAsync(new());
        desk.Told.Should().Be("Cancelled: it will not happen.");
        bar.Words().Should().NotContain("Scheduled:");
    }

    [Fact]
    public async Task A_time_that_has_passed_is_refused_with_the_reason()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = await ApprovedAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);

        var asked = (await OpenAsync(desk, driver)).Button("Schedule publish…").ClickAsync(new());
        await desk.AgreeAsync("Schedule", ("ask-at", "1990-01-02T03:04"), ("ask-note", "Too late."));
        await asked;

        desk.Told.Should().Contain("Choose a time in the future.");
    }

    [Fact]
    public async Task A_slug_is_renamed_and_a_taken_one_is_refused_with_the_reason()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver, Given.ADriver("taken"));
        await using var desk = new DeskScreen(portal, Portal.Author);
        var bar = await OpenAsync(desk, driver.Id);

        var asked = bar.Button("Rename the slug…").ClickAsync(new());
        await desk.AgreeAsync("Rename", ("ask-line", "taken"));
        await asked;
        desk.Told.Should().Contain("Another entry, 'taken', has the slug 'taken'");

        asked = bar.Button("Rename the slug…").ClickAsync(new());
        await desk.AgreeAsync("Rename", ("ask-line", "another-name"));
        await asked;
        (await portal.NowAsync(driver.Id)).Slug.Should().Be("another-name");
    }

    [Fact]
    public async Task A_live_entry_is_taken_down_with_a_note()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver();
        await portal.PublishAsync(driver);
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);

        var asked = (await OpenAsync(desk, driver.Id)).Button("Take down…").ClickAsync(new());
        await desk.AgreeAsync("Take down", ("ask-note", "It was wrong."));
        await asked;

        (await portal.NowAsync(driver.Id)).LiveRevision.Should().BeNull();
    }

    [Fact]
    public async Task My_own_publish_does_not_make_what_I_typed_stale()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = await ApprovedAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Author);
        await desk.Services.GetRequiredService<DraftStore>().ChangeAsync(
            new(Portal.Author, null, driver, Tab, EntryKind.Driver, 1, 1), null, draft => draft.Write(FormShape.Of(EntryKind.Driver), "title", "Typed"));
        await portal.GoLiveAsync(driver);
        var session = desk.Services.GetRequiredService<EditSession>();

        await session.OpenAsync(driver, Tab, null);

        session.IsOvertaken.Should().BeFalse("nobody changed the text");
        (await session.SaveAsync("")).Should().BeOfType<Saved>();
    }

    private static async Task<IRenderedComponent<EditBar>> OpenAsync(DeskScreen desk, Guid entry)
    {
        var session = desk.Services.GetRequiredService<EditSession>();
        (await session.OpenAsync(entry, Tab, null)).Should().BeTrue();
        return desk.Render<EditBar>(given => given.Add(bar => bar.Session, session).Add(bar => bar.Flush, () => Task.FromResult(true)).Add(bar => bar.Changed, () => Task.CompletedTask));
    }

    private static async Task<Guid> ApprovedAsync(Portal portal)
    {
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await portal.ApproveAsync(driver.Id);
        return driver.Id;
    }

    private static async Task<Guid> WaitingAsync(Portal portal)
    {
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        (await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, "Please look."))).Should().BeOfType<Submitted>();
        return driver.Id;
    }
}
