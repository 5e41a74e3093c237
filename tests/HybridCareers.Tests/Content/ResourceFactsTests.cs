using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Content;

/// <summary>The bundled learning resources against the collected facts, where these lie beside the repository.</summary>
public sealed class ResourceFactsTests
{
    [SkippableFact]
    public void Every_row_became_a_resource_with_nothing_lost_or_filled_in()
    {
        var rows = CollectedFacts.Rows("learning_resources");
        rows.Should().HaveCount(70);
        Bundled.Catalog.Resources.All.Select(resource => Facts(resource.Content)).Should().BeEquivalentTo(rows.Select(Facts));
    }

    [SkippableFact]
    public void A_statement_is_marked_as_its_row_is()
    {
        foreach (var row in CollectedFacts.Rows("learning_resources"))
        {
            var resource = Bundled.Catalog.Resources.All.Single(resource => resource.Content.Title == row["title"] && resource.Content.Provider == row["provider"]);
            resource.Content.Summary.SelectMany(statement => statement.Grounds.Cites).Should().NotBeEmpty(resource.Slug)
                .And.OnlyContain(cite => cite.Mark == CollectedFacts.Mark(row["evidence"]) && cite.Address == CollectedFacts.Check(row["url_check"]), resource.Slug);
        }
    }

    private static object Facts(ResourceContent it) =>
        new { it.Title, it.Provider, it.Url, it.Format, it.Cost, it.Hours, it.Level, it.Address };

    private static object Facts(Dictionary<string, string> row) => new
    {
        Title = row["title"],
        Provider = row["provider"],
        Url = row["url"],
        Format = row["format"],
        Cost = row["cost"].Length == 0 ? null : row["cost"],
        Hours = row["hours"].Length == 0 ? (decimal?)null : decimal.Parse(row["hours"], CultureInfo.InvariantCulture),
        Level = row["level"].Length == 0 ? null : row["level"],
        Address = CollectedFacts.Check(row["url_check"]),
    };
}
