using HybridCareers.Content;
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
