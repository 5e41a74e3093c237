using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
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
