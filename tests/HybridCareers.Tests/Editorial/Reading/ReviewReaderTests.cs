using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Editorial.Reading;

public class ReviewReaderTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_review_is_opened_while_it_waits_and_after_it_was_decided(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        var review = ((Submitted)await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, "Look."))).ReviewId;
        var reader = portal.Service<ReviewReader>();

        var waiting = (await reader.OpenAsync(review, Portal.Reviewer))!;
        (waiting.Row.SubmittedBy, waiting.Row.MayDecide, waiting.DecidedBy).Should().Be(("Ada", true, null));
        (await reader.OpenAsync(review, Portal.Author))!.Row.MayDecide.Should().BeFalse();

        await portal.Reviews.DecideAsync(new(Guid.CreateVersion7(), Portal.Reviewer, review, Verdict.Approved, "Good."));
        var decided = (await reader.OpenAsync(review, Portal.Reviewer))!;
        (decided.DecidedBy, decided.Row.Review.Why, decided.Now).Should().Be(("Rita", "Good.", await portal.NowAsync(driver.Id)));
        (await reader.OpenAsync(Guid.CreateVersion7(), Portal.Reviewer)).Should().BeNull();
    }
}
