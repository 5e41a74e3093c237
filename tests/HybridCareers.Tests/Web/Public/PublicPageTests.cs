using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;

namespace HybridCareers.Tests.Web.Public;

public class PublicPageTests
{
    private static readonly PublicPage Page = new(
        "/things", null, [new("q", "any text", FreeText: true), new("sort", "name")], typeof(object), typeof(object), (_, _) => new(404), "Things.");

    [Fact]
    public void An_answer_to_free_text_is_not_kept() => Page.Keeps(Pages.Url("/things", "", ("q", "anything"))).Should().BeFalse();

    [Fact]
    public void Other_answers_of_the_same_page_are_kept()
    {
        Page.Keeps(Pages.Url("/things")).Should().BeTrue();
        Page.Keeps(Pages.Url("/things", "", ("q", " "), ("sort", "name"))).Should().BeTrue();
    }
}
