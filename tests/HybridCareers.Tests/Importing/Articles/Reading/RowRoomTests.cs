using HybridCareers.Importing.Articles;
using HybridCareers.Importing.Articles.Outlines;
using HybridCareers.Importing.Articles.Reading;

namespace HybridCareers.Tests.Importing.Articles.Reading;

public class RowRoomTests
{
    [Fact]
    public void A_row_longer_than_the_longest_sentence_is_refused_before_it_is_joined() =>
        FluentActions.Invoking(() => new RowRoom().Take([new('a', ArticleLimits.LongestSentence), "b"])).Should().Throw<ArticleRefusedException>().WithMessage("*a row of 20,001 characters*");

    [Fact]
    public void Rows_that_together_say_more_than_the_largest_file_are_refused()
    {
        var room = new RowRoom();
        string[] cells = [new('a', ArticleLimits.LongestSentence)];
        for (var said = ArticleLimits.LongestSentence; said <= ArticleLimits.MostBytes; said += ArticleLimits.LongestSentence)
            room.Take(cells);

        FluentActions.Invoking(() => room.Take(cells)).Should().Throw<ArticleRefusedException>().WithMessage("*counted in each of them*");
    }

    [Theory]
    [InlineData(ArticleFormat.Html)]
    [InlineData(ArticleFormat.Markdown)]
    public void Tables_of_one_article_share_the_room(ArticleFormat format)
    {
        var table = $"<table><tr><td rowspan=90>{new string('a', 15_000)}<td>x{string.Concat(Enumerable.Repeat("<tr><td>x", 80))}</table>\n\nText.\n\n";

        OutlineReader.Read(table, format).Passages.Should().NotBeEmpty();
        FluentActions.Invoking(() => OutlineReader.Read(table + table, format)).Should().Throw<ArticleRefusedException>().WithMessage("*counted in each of them*");
    }
}
