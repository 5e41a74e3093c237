using CsCheck;
using HybridCareers.Importing.Articles;

namespace HybridCareers.Tests.Importing.Articles;

public class ArticleParserTests
{
    private static readonly string[] Pieces =
    [
        "# A", "## Roles", "### 1. Data Engineer", "1. Data Engineer", "**Skills:** Python", "- Salary: $80k – $120k+", "• ", "* x", "    - deep", "| a | b |", "|---|---|", "Role Key Skills Salary Demand",
        "<ul><li>", "</p>", "<script>x</script>", "---", "===", "\t", "\uFEFF", "\u202E", "\0", "👩‍🚀 ", "1️⃣ ", "e.g. ", "(", ")", ":", "A: b", "\uD800", "Career Path: lead to positions such as , or ", "$1,2.3.4k-", "€", "\n", "\r\n", "\n\n", "&amp;", "[a](b)", "![i](j)", "```", "<table><tr><td>",
    ];

    [Theory]
    [InlineData(ArticleFormat.Text)]
    [InlineData(ArticleFormat.Markdown)]
    [InlineData(ArticleFormat.Html)]
    public void Whatever_is_given_comes_back_as_an_article_whose_places_hold_its_sentences(ArticleFormat format) =>
        Gen.Int[0, (Pieces.Length * 2) - 1].Select(Gen.String[0, 12], (at, other) => at < Pieces.Length ? Pieces[at] : other).Array[0, 60].Sample(
            pieces =>
            {
                var article = ArticleParser.Parse(string.Concat(pieces), format, Samples.Vocabulary);
                return article.Outline.Passages.All(passage => article.Outline.Text[passage.Start..passage.End] == passage.Text)
                    && article.Outline.Passages.Select(passage => passage.Key).Distinct().Count() == article.Outline.Passages.Count;
            },
            iter: 1_500, threads: 1);

    [Fact]
    public void The_same_article_gives_the_same_answer()
    {
        string Once() => string.Join('\n', Samples.Read("robot-care.md").Candidates.SelectMany(candidate => candidate.Content.Claims()).Select(claim => claim.Place + claim.Text));

        Once().Should().Be(Once());
    }

    [Fact]
    public void One_article_in_three_forms_gives_the_same_roles()
    {
        const string markdown = "# Jobs in kites\n\nKites pay rent.\n\n## Roles\n\n### 1. Kite Designer\n\nThey draw.\n\n- **Skills:** Python, SQL\n- **Salary:** £30k\n";
        const string html = "<h1>Jobs in kites</h1><p>Kites pay rent.</p><h2>Roles</h2><h3>1. Kite Designer</h3><p>They draw.</p><ul><li><b>Skills:</b> Python, SQL</li><li><b>Salary:</b> £30k</li></ul>";
        const string text = "Jobs in kites\n\nKites pay rent.\n\nRoles\n\n1. Kite Designer\n\nThey draw.\n\n• Skills: Python, SQL\n• Salary: £30k\n";

        var read = new[] { (markdown, ArticleFormat.Markdown), (html, ArticleFormat.Html), (text, ArticleFormat.Text) }
            .Select(form => ArticleParser.Parse(form.Item1, form.Item2, Samples.Vocabulary)).ToList();

        read.Select(article => string.Join('|', article.Candidates.SelectMany(candidate => candidate.Content.Claims()).Select(claim => $"{claim.Place}={claim.Text}"))).Distinct().Should().ContainSingle();
        read.SelectMany(article => article.Outline.ToVersion("x", null).Sections).Select(section => string.Join('>', section.Path) + string.Join(',', section.Sentences)).Distinct()
            .Should().HaveCount(read[0].Outline.ToVersion("x", null).Sections.Count, "hashes and headings do not depend on the form");
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_change_nothing()
    {
        var plain = ArticleParser.Parse("# Jobs\n\n## Data Engineer\n\nThey build.\n", ArticleFormat.Markdown, Samples.Vocabulary);
        var marked = ArticleParser.Parse("\uFEFF# Jobs\r\n\r\n## Data Engineer\r\n\r\nThey build.\r\n", ArticleFormat.Markdown, Samples.Vocabulary);

        marked.Outline.Text.Should().Be(plain.Outline.Text);
    }

    [Fact]
    public void More_than_two_mebibytes_are_refused() => FluentActions
        .Invoking(() => ArticleParser.Parse(new('a', ArticleLimits.MostBytes + 1), ArticleFormat.Text, Samples.Vocabulary))
        .Should().Throw<ArticleRefusedException>().WithMessage("*at most*");
}
