using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Editorial;

public class ReviewDeskTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Another_reviewer_decides_once(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var review = await SubmittedAsync(portal, Portal.Author);

        (await DecideAsync(portal, review, Portal.Reviewer, Verdict.Approved)).Should().Be(new Decided(review, Verdict.Approved));
        (await DecideAsync(portal, review, Portal.Reviewer, Verdict.ChangesAsked)).Should().BeOfType<Conflict>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Nobody_decides_about_their_own_draft(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var review = await SubmittedAsync(portal, Portal.Reviewer);

        (await DecideAsync(portal, review, Portal.Reviewer, Verdict.Approved)).Should().BeOfType<NotAllowed>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_author_without_the_permission_may_not_decide(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var review = await SubmittedAsync(portal, Portal.Reviewer);

        (await DecideAsync(portal, review, Portal.Author, Verdict.Approved)).Should().BeOfType<NotAllowed>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Whoever_asks_for_changes_says_which(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var review = await SubmittedAsync(portal, Portal.Author);

        EntryEditorTests.Places(await DecideAsync(portal, review, Portal.Reviewer, Verdict.ChangesAsked, " ")).Should().Equal("why");
        EntryEditorTests.Places(await DecideAsync(portal, review, Portal.Reviewer, Verdict.Open)).Should().Equal("verdict");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_revision_waits_for_review_once(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);

        (await SubmitAsync(portal, driver.Id, 1)).Should().BeOfType<Submitted>();
        EntryEditorTests.Places(await SubmitAsync(portal, driver.Id, 1)).Should().Equal("revision");
        (await SubmitAsync(portal, driver.Id, 2)).Should().BeOfType<NotFound>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_revision_may_be_asked_both_kinds_of_review_and_needs_both(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        var content = ((Submitted)await SubmitAsync(portal, driver.Id, 1)).ReviewId;
        var subject = ((Submitted)await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, "", ReviewKind.SubjectMatter))).ReviewId;
        (await portal.Service<ReviewReader>().WaitingAsync(Portal.Author)).Select(row => (row.Review.Kind, row.MayDecide))
            .Should().Equal((ReviewKind.Content, false), (ReviewKind.SubjectMatter, false));

        await DecideAsync(portal, content, Portal.Reviewer, Verdict.Approved);
        EntryEditorTests.Places(await portal.GoLiveAsync(driver.Id)).Should().Equal("review");
        await DecideAsync(portal, subject, Portal.Reviewer, Verdict.Approved);
        (await portal.GoLiveAsync(driver.Id)).Should().BeOfType<WentLive>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task While_it_is_reviewed_an_entry_is_locked_until_its_author_withdraws(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        var review = ((Submitted)await SubmitAsync(portal, driver.Id, 1)).ReviewId;
        SaveDraft Save() => new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, driver.Content, "");

        (await portal.Editor.SaveAsync(Save())).Should().BeOfType<InReview>().Which.Should().BeEquivalentTo(new { ReviewId = review, SubmittedBy = Portal.Author });
        (await portal.Editor.RestoreAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, 1, ""))).Should().BeOfType<InReview>();
        (await portal.Editor.RenameSlugAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, "other"))).Should().BeOfType<InReview>();
        (await portal.Reviews.WithdrawAsync(new(Guid.CreateVersion7(), Portal.Reviewer, review))).Should().BeOfType<NotAllowed>();
        (await portal.Reviews.WithdrawAsync(new(Guid.CreateVersion7(), Portal.Author, review))).Should().Be(new Withdrawn(review));

        (await portal.Editor.SaveAsync(Save())).Should().BeOfType<Saved>();
        (await portal.Reviews.WithdrawAsync(new(Guid.CreateVersion7(), Portal.Author, review))).Should().BeOfType<Conflict>();
        (await DecideAsync(portal, review, Portal.Reviewer, Verdict.Approved)).Should().BeOfType<Conflict>();
        EntryEditorTests.Places(await portal.GoLiveAsync(driver.Id)).Should().Equal("review");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_older_revision_is_not_handed_in(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Reviewer, driver.Id, 1, driver.Content, ""));

        (await SubmitAsync(portal, driver.Id, 1)).Should().BeOfType<Conflict>().Which.Now.LatestRevision.Should().Be(2);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_wrote_an_earlier_revision_that_readers_have_not_seen_does_not_decide(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.PublishAsync(driver);
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Reviewer, driver.Id, 2, driver.Content, ""));
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 3, driver.Content, ""));
        var review = ((Submitted)await SubmitAsync(portal, driver.Id, 3)).ReviewId;

        (await DecideAsync(portal, review, Portal.Reviewer, Verdict.Approved)).Should().BeOfType<NotAllowed>();
        (await portal.Service<ReviewReader>().WaitingAsync(Portal.Reviewer)).Single().MayDecide.Should().BeFalse();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_last_decision_counts_though_the_clock_steps_back(Engine engine)
    {
        var clock = new HandClock();
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await DecideAsync(portal, ((Submitted)await SubmitAsync(portal, driver.Id, 1)).ReviewId, Portal.Reviewer, Verdict.Approved);
        clock.Now -= TimeSpan.FromHours(1);
        await DecideAsync(portal, ((Submitted)await SubmitAsync(portal, driver.Id, 1)).ReviewId, Portal.Reviewer, Verdict.ChangesAsked);

        EntryEditorTests.Places(await portal.GoLiveAsync(driver.Id)).Should().Equal("review");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_emergency_publish_is_listed_until_another_has_looked(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.Editor.CreateAsync(driver.ToCommand(Portal.Author));
        PublishEntries Publish(Guid by, string why) => new(Guid.CreateVersion7(), by, [new(driver.Id, 1, 1)], "Corrected.", why);

        (await portal.Publisher.PublishAsync(Publish(Portal.Author, "Wrong pay."))).Should().BeOfType<NotAllowed>();
        EntryEditorTests.Places(await portal.Publisher.PublishAsync(Publish(Portal.ThePublisher, " "))).Should().Equal("emergency");
        (await portal.Publisher.PublishAsync(Publish(Portal.ThePublisher, "Wrong pay."))).Should().BeOfType<WentLive>();

        var forced = (await portal.Service<ReviewReader>().ForcedAsync()).Should().ContainSingle().Subject;
        forced.Should().BeEquivalentTo(new { By = "Paul", Name = driver.What.Title });
        ReviewAfterwards Look(Guid by, string finding = "Right.", Verdict verdict = Verdict.Approved) => new(Guid.CreateVersion7(), by, forced.Forced.Id, verdict, finding);
        (await portal.Reviews.ReviewAfterwardsAsync(Look(Portal.Author))).Should().BeOfType<NotAllowed>();
        EntryEditorTests.Places(await portal.Reviews.ReviewAfterwardsAsync(Look(Portal.Reviewer, "", Verdict.ChangesAsked))).Should().Equal("finding");
        (await portal.Reviews.ReviewAfterwardsAsync(Look(Portal.Reviewer))).Should().Be(new ReviewedAfterwards(forced.Forced.Id, Verdict.Approved));
        (await portal.Reviews.ReviewAfterwardsAsync(Look(Portal.Reviewer))).Should().BeOfType<NotFound>();

        (await portal.Service<ReviewReader>().ForcedAsync()).Should().BeEmpty();
        (await portal.Service<DraftReader>().OpenAsync(driver.Id, Portal.Author))!.Forced.Should().ContainSingle(row => row.Finding == "Right.");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Nobody_looks_after_the_fact_at_their_own_words(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.Editor.CreateAsync(driver.ToCommand(Portal.Reviewer));
        await portal.Publisher.PublishAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, [new(driver.Id, 1, 1)], "New.", "It burns."));
        var forced = (await portal.Service<ReviewReader>().ForcedAsync()).Single().Forced.Id;

        (await portal.Reviews.ReviewAfterwardsAsync(new(Guid.CreateVersion7(), Portal.Reviewer, forced, Verdict.Approved, ""))).Should().BeOfType<NotAllowed>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Nobody_looks_after_the_fact_at_their_own_words_in_somebody_else_s_revision(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.Editor.CreateAsync(driver.ToCommand(Portal.Reviewer));
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, driver.With(d => d with { Title = "Touched up" }).Content, ""));
        await portal.Publisher.PublishAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, [new(driver.Id, 2, 2)], "New.", "It burns."));
        var forced = (await portal.Service<ReviewReader>().ForcedAsync()).Single().Forced.Id;

        (await portal.Reviews.ReviewAfterwardsAsync(new(Guid.CreateVersion7(), Portal.Reviewer, forced, Verdict.Approved, ""))).Should().BeOfType<NotAllowed>();
    }

    private static async Task<Guid> SubmittedAsync(Portal portal, Guid author)
    {
        var driver = Given.ADriver();
        await portal.Editor.CreateAsync(driver.ToCommand(author));
        return ((Submitted)await SubmitAsync(portal, driver.Id, 1, author)).ReviewId;
    }

    private static Task<Outcome> SubmitAsync(Portal portal, Guid entry, int revision, Guid? by = null) =>
        portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), by ?? Portal.Author, entry, revision, "Please look."));

    private static Task<Outcome> DecideAsync(Portal portal, Guid review, Guid by, Verdict verdict, string why = "Good.") =>
        portal.Reviews.DecideAsync(new(Guid.CreateVersion7(), by, review, verdict, why));
}
