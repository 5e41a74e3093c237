using HybridCareers.Content;
using HybridCareers.Importing.Articles;
using HybridCareers.Tests.Support;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Importing.Articles;

/// <summary>Articles by others, read from beside the repository; skipped where they are absent.</summary>
public class OtherArticlesTests(ITestOutputHelper output)
{
    private static ParsedArticle Read(string file) =>
        ArticleParser.Parse(File.ReadAllText(Shared.PathOf($"data/articles/{file}")), ArticleFormat.Markdown, Samples.Vocabulary);

    [SkippableFact]
    public void Career_paths_gives_what_its_folder_says_and_nothing_more()
    {
        var article = Read("ai-ml-guides__career_paths.md");
        var roles = article.Of<RoleContent>().ToList();

        (string Field, int Expected, int Found)[] table =
        [
            ("roles", 7, roles.Count), ("responsibilities", 35, roles.Sum(role => role.Day.Count)), ("required skills", 42, article.Asks.Count),
            ("salary ranges", 7, roles.Sum(role => role.Pay.Figures.Count)), ("education", 7, article.Education.Count), ("emerging roles", 5, article.NamedRoles.Count),
        ];
        foreach (var (field, expected, found) in table)
            output.WriteLine($"{field,-18}{expected,4}{found,4}");
        table.Should().OnlyContain(row => row.Expected == row.Found);
        roles.Should().OnlyContain(role => role.Demand == Demand.Unknown && role.Pay.Figures[0].Currency == "USD" && role.Pay.Figures[0].Caveat!.Contains("no upper limit"));
        roles[0].Pay.Figures[0].Should().Match<PayFigure>(pay => pay.Min == 80_000 && pay.Max == 200_000);
        article.Of<ComparisonContent>().Should().BeEmpty();
    }

    [SkippableFact]
    public void Tdsp_gives_four_roles_no_pay_and_no_front_matter()
    {
        var article = Read("azure-docs__tdsp-roles-tasks.md");

        article.Of<RoleContent>().Select(role => role.Title).Should().Equal("Group Manager", "Team Lead", "Project Lead", "Project Individual Contributor");
        article.Of<RoleContent>().Select(role => role.Day.Count).Should().Equal(4, 6, 4, 3);
        article.Of<RoleContent>().Should().OnlyContain(role => role.Pay.Figures.Count == 0 && role.Pay.SourceLabel == null && role.Demand == Demand.Unknown);
        article.Of<ProjectContent>().Should().BeEmpty();
        article.Outline.Text.Should().NotContainAny("marktab", "ms.topic");
    }
}
