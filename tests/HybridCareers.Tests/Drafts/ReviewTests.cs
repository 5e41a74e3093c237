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
    public void Neither_the_author_nor_the_submitter_may_decide()
    {
        var revision = Revision.Next(Entry, "{}", null, Author, "", Then);
        var review = ReviewOf(revision);

        review.MayBeDecidedBy(Author, revision).Should().BeFalse();
        review.MayBeDecidedBy(Submitter, revision).Should().BeFalse();
        review.MayBeDecidedBy(Guid.CreateVersion7(), revision).Should().BeTrue();
    }

    [Fact]
    public void A_review_is_decided_once()
    {
        var review = ReviewOf(Revision.Next(Entry, "{}", null, Author, "", Then));
        review.Decide(Verdict.ChangesAsked, Guid.CreateVersion7(), Then, "Too long.");

        var again = () => review.Decide(Verdict.Approved, Guid.CreateVersion7(), Then, "");

        again.Should().Throw<InvalidOperationException>();
        review.Verdict.Should().Be(Verdict.ChangesAsked);
    }

    [Fact]
    public void A_revision_knows_its_own_words_by_their_hash() => Revision.Next(Entry, "{}", null, Author, "", Then).Hash
        .Should().Be("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");

    private static Review ReviewOf(Revision revision) => new()
    {
        Id = Guid.CreateVersion7(), EntryId = Entry.Id, Revision = revision.Number, SubmittedBy = Submitter, SubmittedAt = Then, Note = "",
    };
}
