using HybridCareers.Evidence;

namespace HybridCareers.Tests.Evidence;

public class LinkCheckTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly LinkFinding Gone = new(LinkVerdict.Failed, 404, "There is no such page.");
    private static readonly LinkFinding Good = new(LinkVerdict.Good, 200);
    private static readonly LinkFinding Walled = new(LinkVerdict.Unsaid, 403, "No program.");

    private readonly LinkCheck check = new() { EntryId = Guid.CreateVersion7(), Url = "https://example.org/a" };

    [Fact]
    public void It_is_broken_on_the_third_day_of_failure_and_not_before()
    {
        check.Standing.Should().Be(LinkStanding.Unchecked);
        for (var time = 0; time < 20; time++)
            check.Note(Gone, Monday.AddMinutes(time));
        (check.Standing, check.FailedDays).Should().Be((LinkStanding.Failing, 1), "all of them on one day");
        check.Note(Gone, Monday.AddDays(1));
        check.Standing.Should().Be(LinkStanding.Failing);
        check.Note(Gone, Monday.AddDays(9));
        (check.Standing, check.FailedDays, check.Status).Should().Be((LinkStanding.Broken, 3, 404));
    }

    [Fact]
    public void One_good_answer_clears_everything()
    {
        foreach (var day in (int[])[0, 1])
            check.Note(Gone, Monday.AddDays(day));
        check.Note(Good with { MovedTo = "https://example.org/b" }, Monday.AddDays(2));
        (check.Standing, check.FailedDays, check.MovedTo, check.Why).Should().Be((LinkStanding.Good, 0, "https://example.org/b", null));
        check.Note(Gone, Monday.AddDays(3));
        (check.Standing, check.FailedDays, check.GoodAt).Should().Be((LinkStanding.Failing, 1, Monday.AddDays(2)));
    }

    [Fact]
    public void A_look_that_says_nothing_neither_counts_as_failure_nor_clears_one()
    {
        check.Note(Walled, Monday);
        check.Standing.Should().Be(LinkStanding.Unsaid);
        foreach (var day in (int[])[1, 2, 3])
            check.Note(Gone, Monday.AddDays(day));
        check.Note(Walled, Monday.AddDays(4));
        (check.Standing, check.FailedDays).Should().Be((LinkStanding.Broken, 3));
    }

    [Fact]
    public void A_clock_that_goes_back_counts_no_day_twice()
    {
        check.Note(Gone, Monday);
        check.Note(Gone, Monday.AddDays(-1));
        check.Note(Gone, Monday);
        check.FailedDays.Should().Be(1);
    }

    [Fact]
    public void Another_address_begins_anew()
    {
        foreach (var day in (int[])[1, 2, 3])
            check.Note(Gone, Monday.AddDays(day));
        check.PointTo(check.Url);
        check.Standing.Should().Be(LinkStanding.Broken);

        check.PointTo("https://example.org/new");

        check.Should().BeEquivalentTo(new LinkCheck { EntryId = check.EntryId, Url = "https://example.org/new" });
    }
}
