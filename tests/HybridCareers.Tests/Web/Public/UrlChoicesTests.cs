using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;

namespace HybridCareers.Tests.Web.Public;

public class UrlChoicesTests
{
    [Fact]
    public void A_value_has_the_name_that_twins_give_it()
    {
        string? problem = null;

        Pages.Url("/x", "", ("level", "very-high")).Choice<DemandLevel>("level", ref problem).Should().Be(DemandLevel.VeryHigh);
        Pages.Url("/x").Choice<DemandLevel>("level", ref problem).Should().BeNull();
        problem.Should().BeNull();
    }

    [Theory]
    [InlineData("VeryHigh")]
    [InlineData("3")]
    [InlineData("very-high,high")]
    [InlineData("<script>")]
    public void Any_other_value_is_refused_with_those_that_work(string value)
    {
        string? problem = null;

        Pages.Url("/x", "", ("level", value)).Choice<DemandLevel>("level", ref problem).Should().BeNull();
        problem.Should().Be($"The parameter 'level' is '{value}'; use unknown, moderate, high or very-high.");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData("٣")]
    [InlineData("99999999999")]
    public void A_page_is_a_whole_number_from_one(string value)
    {
        string? problem = null;

        Pages.Url("/x", "", ("page", value)).PageNumber(ref problem);

        problem.Should().Contain($"'{value}'").And.Contain("whole number from 1");
    }

    [Theory]
    [InlineData(0, "The parameter 'page' is '7', but this list has one page; leave it out.")]
    [InlineData(10, "The parameter 'page' is '7', but this list has one page; leave it out.")]
    [InlineData(11, "The parameter 'page' is '7'; use a whole number from 1 to 2.")]
    public void A_page_beyond_the_end_is_told_how_many_there_are(int total, string why)
    {
        string? problem = null;

        Pages.Url("/x", "", ("page", "7")).PagingOf(total, 10, ref problem);

        problem.Should().Be(why);
    }

    [Theory]
    [InlineData("/roles")]
    [InlineData("/search")]
    [InlineData("/skills")]
    [InlineData("/resources")]
    [InlineData("/changes")]
    public void Every_list_says_it_in_the_same_words(string path)
    {
        var page = PublicPages.All.Single(page => page.Url == path);

        page.Query(Catalog.Empty, Pages.Url(path, "", ("page", "2147483647"))).What.Should().Be("The parameter 'page' is '2147483647', but this list has one page; leave it out.");
    }

    [Theory]
    [InlineData("/roles", "%")]
    [InlineData("/skills", "%")]
    [InlineData("/roles", "?!… 🙂 --")]
    [InlineData("/skills", "+#")]
    public void A_text_of_signs_alone_filters_nothing_and_is_refused(string path, string text)
    {
        var page = PublicPages.All.Single(page => page.Url == path);

        page.Query(Bundled.Catalog, Pages.Url(path, "", ("text", text))).Should().Match<PageAnswer>(
            answer => answer.Status == 400 && answer.What == $"The parameter 'text' is '{text}'; use words with at least one letter or digit.");
    }

    [Theory]
    [InlineData("/roles", "c#")]
    [InlineData("/skills", "% 7")]
    [InlineData("/skills", "語")]
    public void A_text_with_any_letter_or_digit_is_looked_for(string path, string text) =>
        PublicPages.All.Single(page => page.Url == path).Query(Bundled.Catalog, Pages.Url(path, "", ("text", text))).Status.Should().Be(200);

    [Fact]
    public void The_first_problem_is_the_one_that_is_told()
    {
        string? problem = null;
        var url = Pages.Url("/x", "", ("level", "much"), ("page", "x"));

        url.Choice<DemandLevel>("level", ref problem);
        url.PageNumber(ref problem);

        problem.Should().StartWith("The parameter 'level'");
    }
}
