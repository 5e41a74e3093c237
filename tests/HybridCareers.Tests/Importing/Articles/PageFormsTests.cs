using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles;

namespace HybridCareers.Tests.Importing.Articles;

public class PageFormsTests
{
    [Fact]
    public void Numbers_of_notes_are_no_part_of_a_sentence()
    {
        var text = Parse("# Jobs\n\n## Data Engineer\n\nThey build.[4] They mend pipes[^a] at night. An array[n] stays, and so does [12] alone.", ArticleFormat.Markdown).Outline.Text;

        text.Should().Contain("They build. They mend pipes at night. An array[n] stays, and so does [12] alone.");
    }

    [Fact]
    public void A_page_within_a_form_is_read_and_a_form_beside_a_page_is_not()
    {
        const string page = "<h1>Two jobs</h1><h2>Data Engineer</h2><p>They build pipelines.</p><h3>Duties</h3><ul><li>Move data</li></ul>";

        Parse($"<body><form action=x>{page}<input value=y></form></body>", ArticleFormat.Html).Of<RoleContent>().Should().ContainSingle().Which.Day.Should().ContainSingle();
        Parse($"<body>{page}<p>{new string('a', 300)}.</p><form>Your name</form></body>", ArticleFormat.Html).Outline.Text.Should().NotContain("Your name");
    }

    [Fact]
    public void A_table_that_only_places_parts_is_read_as_text_and_one_that_compares_as_a_table()
    {
        var article = Parse(
            "<table role=presentation><tr><td><h1>Jobs</h1><h2>Data Engineer</h2><p>They build.</p></td></tr><tr><td><h2>Comparison</h2><table><tr><td>Role</td><td>Salary</td></tr><tr><td>Data Engineer</td><td>$90,000</td></tr></table></td></tr></table>", ArticleFormat.Html);

        article.Of<RoleContent>().Should().ContainSingle().Which.Pay.Figures.Should().ContainSingle().Which.Currency.Should().Be("USD");
        article.Of<ComparisonContent>().Should().ContainSingle().Which.Rows.Should().ContainSingle();
    }

    [Fact]
    public void What_follows_a_list_of_terms_is_not_said_of_the_last_of_them()
    {
        var role = Parse("# Jobs\n\n## Data Engineer\n\nSalary\n:   $90,000\n\nThey build pipelines for others.", ArticleFormat.Markdown).Of<RoleContent>().Single();

        role.Summary.Should().ContainSingle().Which.Text.Should().Be("They build pipelines for others.");
        role.Pay.Figures.Should().ContainSingle();
    }

    [Theory]
    [InlineData("Seven hundred words on two jobs", 0)]
    [InlineData("Three careers in 5 minutes", 1)]
    [InlineData("Two careers for 2030", 0)]
    public void Only_a_number_of_roles_is_held_against_the_roles(string title, int conflicts)
    {
        var article = Parse($"# {title}\n\n## Data Engineer\n\nThey build.\n\n## Data Analyst\n\nThey count.", ArticleFormat.Markdown);

        article.Of<RoleContent>().Should().HaveCount(2);
        article.Conflicts.Where(conflict => conflict.Kind == ConflictKind.CountDiffers).Should().HaveCount(conflicts);
    }

    [Fact]
    public void Letters_of_mathematics_are_read_as_the_letters_they_show() =>
        Parse("𝗝𝗼𝗯𝘀 𝗶𝗻 𝗱𝗮𝘁𝗮 𝘁𝗼𝗱𝗮𝘆\n\nThey are many.", ArticleFormat.Text).Outline.Title.Should().Be("Jobs in data today");

    private static ParsedArticle Parse(string text, ArticleFormat format) => ArticleParser.Parse(text, format, Samples.Vocabulary);
}
