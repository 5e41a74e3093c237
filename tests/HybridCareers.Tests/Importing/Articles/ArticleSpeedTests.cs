using System.Diagnostics;
using System.Globalization;
using System.Text;
using HybridCareers.Content;
using HybridCareers.Drafts.Imports;
using HybridCareers.Importing.Articles;
using HybridCareers.Importing.Articles.Sheets;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Drills;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Importing.Articles;

[Collection(MeasuringTime.Name)]
public class ArticleSpeedTests(ITestOutputHelper output)
{
    [Fact]
    public void A_quarter_of_a_megabyte_of_Markdown_is_read_in_a_second()
    {
        var text = new StringBuilder("# Two hundred jobs\n\n## Roles\n\n");
        for (var number = 1; text.Length < 250_000; number++)
            text.Append(CultureInfo.InvariantCulture, $"### {number}. Data Engineer {number}\n\nThey build pipelines in Python and SQL.\n\n**Responsibilities:**\n- Build things – for {number} people\n- Mend them\n\n**Salary:** ${number},000 - $90,000+\n\n");
        var fastest = Enumerable.Range(0, 4).Min(_ =>
        {
            var clock = Stopwatch.StartNew();
            ArticleParser.Parse(text.ToString(), ArticleFormat.Markdown, Samples.Vocabulary).Candidates.Should().HaveCountGreaterThan(1_000);
            return clock.Elapsed;
        });

        output.WriteLine($"{text.Length:N0} characters: {fastest.TotalMilliseconds:F0} ms");
        fastest.Should().BeLessThan(TimeSpan.FromSeconds(1));
    }

    [SkippableFact]
    public void The_seed_article_is_read_in_50_milliseconds()
    {
        var text = Article.Text();
        var fastest = Enumerable.Range(0, 10).Min(_ =>
        {
            var clock = Stopwatch.StartNew();
            ArticleParser.Parse(text, ArticleFormat.Text, Samples.Vocabulary);
            return clock.Elapsed.TotalMilliseconds;
        });

        output.WriteLine($"{fastest:F1} ms");
        fastest.Should().BeLessThan(50);
    }

    [Fact]
    public void The_longest_table_is_set_against_itself_and_becomes_drafts_in_two_seconds()
    {
        var text = new StringBuilder("# Jobs\n\n| Role | Pay |\n|---|---|\n");
        for (var number = 1; number < 10_000; number++)
            text.Append(CultureInfo.InvariantCulture, $"| Data Engineer {number} | ${number}k |\n");
        var article = ArticleParser.Parse(text.ToString(), ArticleFormat.Markdown, ArticleVocabulary.Empty);
        var clock = Stopwatch.StartNew();

        var sheet = SheetMaker.Make(article, new(ArticleParser.UnnamedSource, [], new HashSet<string>()));
        var made = clock.Elapsed;
        var composed = DraftComposer.Compose(sheet, ArticleParser.UnnamedSource, new Dictionary<string, PieceDecision>(), RestOfPieces.Accept, new Dictionary<string, IContent>());

        output.WriteLine($"{sheet.Pieces.Count:N0} pieces: sheet {made.TotalMilliseconds:F0} ms, {composed.Drafts.Count:N0} drafts {(clock.Elapsed - made).TotalMilliseconds:F0} ms");
        composed.Drafts.Count.Should().Be(10_000);
        made.Should().BeLessThan(TimeSpan.FromSeconds(LongRun.IsOn ? 2 : 20), "an otherwise idle machine does it in two seconds");
    }
}
