using HybridCareers.Importing.Articles;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Tests.Importing.Articles.Reading;

public class HtmlReaderTests
{
    private const string Words = "They lay pipes for data and mend them at night. ";

    [Theory]
    [InlineData("<aside>Subscribe to our weekly job list!</aside>")]
    [InlineData("<div class=\"newsletter\">Subscribe to our weekly job list!</div>")]
    [InlineData("<form>Subscribe to our weekly job list!</form>")]
    public void An_aside_or_a_form_in_Markdown_or_on_a_short_page_stays_out(string aside)
    {
        Read($"# Jobs\n\nThey build.\n\n{aside}\n\nThey mend.", ArticleFormat.Markdown).Should().Contain("They mend.").And.NotContain("Subscribe");
        Read($"<h1>Jobs</h1><p>They build.</p>{aside}", ArticleFormat.Html).Should().Contain("They build.").And.NotContain("Subscribe");
        Read($"<h1>Jobs</h1><p>{string.Concat(Enumerable.Repeat(Words, 5))}</p>{aside}{aside}{aside}", ArticleFormat.Html).Should().NotContain("Subscribe");
    }

    [Fact]
    public void A_page_of_which_all_but_the_title_stands_in_a_form_is_read() =>
        Read($"<h1>Jobs</h1><form><p>{string.Concat(Enumerable.Repeat(Words, 9))}</p></form>", ArticleFormat.Html).Should().Contain("mend them at night");

    private static string Read(string text, ArticleFormat format) => OutlineReader.Read(text, format).Text;
}
