using HybridCareers.Content;
using HybridCareers.Importing.Articles;

namespace HybridCareers.Tests.Importing.Articles;

public class NestedItemsTests
{
    private const string Markdown =
        """
        # Jobs around bridges

        ## Roles

        ### Bridge Data Engineer

        **Responsibilities:**

        - Model loads
          - Wind on the deck
          - Lorries in a row
        - Keep the archive of every measurement, which means
          - copies in two cities
          - a check each night
        - Write reports

        **Skills:**

        - Python
          - pandas
          - NumPy
        - Ways of working
          - Pair work

        **Education:**

        - A degree in one of
          - Statics
          - Physics

        **Salary:** £40k – £55k
        """;

    [Theory]
    [InlineData(ArticleFormat.Markdown)]
    [InlineData(ArticleFormat.Text)]
    public void An_item_with_items_of_its_own_keeps_its_words(ArticleFormat format)
    {
        var article = ArticleParser.Parse(format == ArticleFormat.Text ? Flat : Markdown, format, Samples.Vocabulary);
        var role = article.Of<RoleContent>().Should().ContainSingle().Subject;

        role.Day.Select(day => day.Text).Should().Equal(
            "Model loads", "Wind on the deck", "Lorries in a row", "Keep the archive of every measurement, which means copies in two cities a check each night", "Write reports");
        role.Skills.Select(skill => skill.Skill).Should().Contain("python");
        article.Education.Select(says => says.Says.Text).Should().Equal("A degree in one of", "Statics", "Physics");
        article.Coverage.Content.Where(fate => fate.Places.Count == 0).Should().BeEmpty();
    }

    [Fact]
    public void Its_words_stand_in_the_coverage_once_and_lead_to_what_was_made_of_them()
    {
        var article = ArticleParser.Parse(Markdown, ArticleFormat.Markdown, Samples.Vocabulary);

        article.Coverage.Fates.Should().ContainSingle(fate => fate.Text == "Model loads").Which.Places.Should().ContainSingle().Which.Should().StartWith("role/");
        article.Coverage.Fates.Should().ContainSingle(fate => fate.Text == "Python").Which.Places.Should().NotBeEmpty();
        article.Coverage.Fates.Should().ContainSingle(fate => fate.Text == "Ways of working").Which.Reason.Should().Be(NotUsed.Heading);
    }

    private static string Flat => Markdown.Replace("### ", "", StringComparison.Ordinal).Replace("## ", "", StringComparison.Ordinal).Replace("# ", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal).Replace("- ", "• ", StringComparison.Ordinal);
}
