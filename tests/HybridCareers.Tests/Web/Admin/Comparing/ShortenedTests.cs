using HybridCareers.Web.Admin.Comparing;

namespace HybridCareers.Tests.Web.Admin.Comparing;

public class ShortenedTests
{
    [Fact]
    public void Only_a_very_long_text_is_cut_and_says_how_much_is_missing()
    {
        Shortened.Whole("short").Should().Be("short");
        Shortened.Whole(null).Should().BeEmpty();
        Shortened.First("words\nGrounds: a source").Should().Be("words");
        Shortened.Whole(new string('a', Shortened.Most + 5)).Should().EndWith("[…and 5 characters more]");
    }

    [Fact]
    public void Of_what_did_not_change_the_ends_are_enough()
    {
        Shortened.Middle("short").Should().Be("short");
        Shortened.Middle("begin" + new string('x', 1000) + "end").Should().StartWith("begin").And.EndWith("end").And.Contain("[…]").And.HaveLength(325);
    }
}
