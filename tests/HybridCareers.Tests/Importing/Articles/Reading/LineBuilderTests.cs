using HybridCareers.Importing.Articles;
using HybridCareers.Importing.Articles.Outlines;
using HybridCareers.Importing.Articles.Reading;

namespace HybridCareers.Tests.Importing.Articles.Reading;

public class LineBuilderTests
{
    [Theory]
    [InlineData("Pay[", "1]", "Pay", 3)]
    [InlineData("Pay[1", "] is good", "Pay is good", 3)]
    [InlineData("Pay[1]", " is good", "Pay is good", 3)]
    [InlineData("Pay\u0301 e\u0301[", "1] x", "Pa\u00FD \u00E9 x", 5)]
    [InlineData("e", "\u0301", "\u00E9", 1)]
    public void A_mark_that_begins_in_bold_and_ends_behind_it_goes_and_the_bold_words_stay_bold(string bold, string plain, string text, int lead)
    {
        var line = new LineBuilder().Add(bold);
        line.EndLead();

        line.Add(plain).Take().Should().Be(new Line(text, lead));
    }

    [Theory]
    [InlineData("<p><b>Pay[</b>1]</p>")]
    [InlineData("<p><b>Pay e\u0301[</b>1]</p>")]
    public void A_page_with_such_a_mark_is_read(string page) => OutlineReader.Read(page, ArticleFormat.Html).Text.Should().StartWith("Pay");
}
