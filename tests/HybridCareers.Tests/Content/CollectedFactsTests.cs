using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Tests.Support;
using Microsoft.VisualBasic.FileIO;

namespace HybridCareers.Tests.Content;

/// <summary>The bundled learning resources against the collected facts, where these lie beside the repository.</summary>
public sealed class CollectedFactsTests
{
    [SkippableFact]
    public void Every_row_became_a_resource_with_nothing_lost_or_filled_in()
    {
        var rows = Rows();
        rows.Should().HaveCount(70);
        Bundled.Catalog.Resources.All.Select(resource => Facts(resource.Content)).Should().BeEquivalentTo(rows.Select(Facts));
    }

    [SkippableFact]
    public void A_statement_is_marked_as_its_row_is()
    {
        foreach (var row in Rows())
        {
            var resource = Bundled.Catalog.Resources.All.Single(resource => resource.Content.Title == row["title"] && resource.Content.Provider == row["provider"]);
            resource.Content.Summary.SelectMany(statement => statement.Grounds.Cites).Should().NotBeEmpty(resource.Slug)
                .And.OnlyContain(cite => cite.Mark == Mark(row["evidence"]) && cite.Address == Check(row["url_check"]), resource.Slug);
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
        Address = Check(row["url_check"]),
    };

    private static EvidenceMark Mark(string letter) => letter switch
    {
        "P" => EvidenceMark.ReadAtSource,
        "L" => EvidenceMark.CuratedList,
        "T" => EvidenceMark.ThirdPartyOnly,
        "D" => EvidenceMark.Counted,
        _ => throw new InvalidDataException($"No mark is called {letter}."),
    };

    private static AddressCheck Check(string words) => words switch
    {
        "exact in list" => AddressCheck.ExactInList,
        "page or repo seen" => AddressCheck.PageSeen,
        "open before publishing" => AddressCheck.NotOpened,
        _ => throw new InvalidDataException($"No check is called {words}."),
    };

    private static List<Dictionary<string, string>> Rows()
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "data", "facts", "learning_resources.csv");
        Skip.IfNot(File.Exists(path), "The collected facts are not beside this repository.");
        using var csv = new TextFieldParser(path) { Delimiters = [","], TrimWhiteSpace = false };
        var names = csv.ReadFields()!;
        var rows = new List<Dictionary<string, string>>();
        while (csv.ReadFields() is { } fields)
            rows.Add(names.Zip(fields).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
        return rows;
    }
}
