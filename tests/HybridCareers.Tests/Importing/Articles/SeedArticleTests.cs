using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles;
using HybridCareers.Tests.Support;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Importing.Articles;

/// <summary>The article that the bundled content cites; skipped where it is absent.</summary>
public class SeedArticleTests(ITestOutputHelper output)
{
    private static ParsedArticle Read() => ArticleParser.Parse(Article.Text(), ArticleFormat.Text, Samples.Vocabulary, Article.Slug);

    [SkippableFact]
    public void All_its_parts_are_found()
    {
        var article = Read();

        article.Of<RoleContent>().Should().HaveCount(6);
        article.Of<ComparisonContent>().Single().Rows.Should().HaveCount(6).And.OnlyContain(row => row.PayLabel == "Competitive" && row.DemandWord != null && row.Skills.Count > 0);
        article.Of<DriverContent>().Should().HaveCount(2).And.OnlyContain(driver => driver.Problem.Count > 0 && driver.Answer.Count > 0);
        article.Of<PathContent>().Select(path => path.Background).Should().BeEquivalentTo([Background.Ai, Background.Web3]);
        article.Of<ProjectContent>().Should().HaveCount(3);
        article.Of<PathContent>().Should().OnlyContain(path => path.Stages.Single(stage => stage.Kind == StageKind.Engage).Steps.Count == 3);
        article.Of<DevelopmentContent>().Should().HaveCount(3);
    }

    [SkippableFact]
    public void At_least_98_of_100_sentences_are_used()
    {
        var coverage = Read().Coverage;

        output.WriteLine($"{coverage.Content.Count(fate => fate.Places.Count > 0)} of {coverage.Content.Count()} sentences and rows used: {coverage.Share:P1}");
        coverage.Share.Should().BeGreaterThanOrEqualTo(0.98);
    }

    [SkippableFact]
    public void Sentences_stand_in_the_part_of_the_field_that_their_heading_names()
    {
        var expected = new (string Heading, string Place)[]
        {
            ("Daily Responsibilities", " day["), ("Essential Tools & Technologies", " skillRemarks["), ("Standfirst", " opening["), ("Build a Hybrid Project", "stages[2]|project/"),
            ("Engage with the Community", "stages[3]"), ("For those with an AI background", "path/for-those-with-an-ai-background stages[1]"), ("Table", "comparison/"),
            ("From Theory to Implementation", "development/from-theory"), ("AI Requires Web3 for Trust and Ownership", "driver/ai-requires"),
        };
        foreach (var (heading, place) in expected)
        {
            var fates = Read().Coverage.Content.Where(fate => fate.Path.Count > 0 && fate.Path[^1] == heading).ToList();
            fates.Should().NotBeEmpty(heading).And.OnlyContain(fate => place.Split('|').Any(part => fate.Places.Any(used => used.Contains(part))), heading);
        }
    }

    [SkippableFact]
    public void Its_roles_are_the_ones_that_the_portal_has()
    {
        Read().Candidates.Where(candidate => candidate.Kind == EntryKind.Role).Should().OnlyContain(role => role.IsKnown)
            .And.Subject.Select(role => role.Slug).Should().BeEquivalentTo(Bundled.Catalog.Roles.All.Select(role => role.Slug));
    }

    [SkippableFact]
    public void Its_contradictions_are_told()
    {
        var conflicts = Read().Conflicts;

        conflicts.Count(conflict => conflict.Kind == ConflictKind.TitlesDiffer).Should().Be(3);
        conflicts.Should().ContainSingle(conflict => conflict.Kind == ConflictKind.LabelAgainstText).Which.Passages.Should().HaveCount(2);
        conflicts.Should().ContainSingle(conflict => conflict.Kind == ConflictKind.TwoScales).Which.Passages.Should().HaveCount(6);
        conflicts.Should().HaveCount(5);
    }

    [SkippableFact]
    public void Headings_and_hashes_are_the_ones_that_the_bundled_citations_name()
    {
        var bundled = Bundled.Catalog.Sources.Find(Article.Slug)!.Content.Versions![0].Sections;

        Read().Outline.ToVersion("now", null).Sections.Should().BeEquivalentTo(bundled, options => options.WithStrictOrdering());
    }
}
