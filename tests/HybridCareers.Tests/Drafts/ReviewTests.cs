using HybridCareers.Content;
using HybridCareers.Drafts;

namespace HybridCareers.Tests.Drafts;

public class ReviewTests
{
    private static readonly DateTimeOffset Then = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Author = Guid.CreateVersion7();
    private static readonly Guid Submitter = Guid.CreateVersion7();
    private static readonly Entry Entry = new() { Id = Guid.CreateVersion7(), Kind = EntryKind.Role, Slug = "a-role", CreatedAt = Then };

    [Fact]
    public void Neither_an_author_nor_the_submitter_may_decide()
    {
        var review = ReviewOf(Revision.Next(Entry, "{}", null, Author, "", Then));

        review.MayBeDecidedBy(Author, [Guid.CreateVersion7(), Author]).Should().BeFalse();
        review.MayBeDecidedBy(Submitter, [Author]).Should().BeFalse();
        review.MayBeDecidedBy(Guid.CreateVersion7(), [Author]).Should().BeTrue();
    }

    [Fact]
    public void A_review_is_decided_once()
    {
        var review = ReviewOf(Revision.Next(Entry, "{}", null, Author, "", Then));
        review.Decide(Verdict.ChangesAsked, Guid.CreateVersion7(), Then, 2, "Too long.");

        var again = () => review.Decide(Verdict.Approved, Guid.CreateVersion7(), Then, 3, "");

        again.Should().Throw<InvalidOperationException>();
        review.Verdict.Should().Be(Verdict.ChangesAsked);
    }

    [Fact]
    public void A_revision_knows_its_own_words_by_their_hash() => Revision.Next(Entry, "{}", null, Author, "", Then).Hash
        .Should().Be("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");

    [Fact]
    public void A_revision_is_approved_when_every_kind_of_review_asked_for_ended_so()
    {
        Review.Approve([]).Should().BeFalse("nobody looked");
        Review.Approve([Of(1, Verdict.Approved)]).Should().BeTrue();
        Review.Approve([Of(1, Verdict.Approved), Of(2, Verdict.Open, ReviewKind.SubjectMatter)]).Should().BeFalse("the other kind waits");
        Review.Approve([Of(1, Verdict.Approved), Of(2, Verdict.Withdrawn, ReviewKind.SubjectMatter)]).Should().BeTrue();
        Review.Approve([Of(3, Verdict.Approved), Of(2, Verdict.ChangesAsked)]).Should().BeTrue("the last one counts");
        Review.Approve([Of(1, Verdict.Approved), Of(2, Verdict.ChangesAsked)]).Should().BeFalse();
        Review.Approve([Of(1, Verdict.Approved), Of(2, Verdict.Open)]).Should().BeFalse("it was handed in again");

        static Review Of(long sequence, Verdict verdict, ReviewKind kind = ReviewKind.Content)
        {
            var review = new Review
            {
                Id = Guid.CreateVersion7(), EntryId = Entry.Id, Revision = 1, SubmittedBy = Submitter, SubmittedAt = Then, Note = "", Kind = kind,
                SubmittedSequence = sequence,
            };
            if (verdict != Verdict.Open)
                review.Decide(verdict, Author, Then, sequence + 10, "");
            return review;
        }
    }

    private static Review ReviewOf(Revision revision) => new()
    {
        Id = Guid.CreateVersion7(), EntryId = Entry.Id, Revision = revision.Number, SubmittedBy = Submitter, SubmittedAt = Then, Note = "",
    };
}
