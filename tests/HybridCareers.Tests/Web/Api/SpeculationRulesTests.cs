using System.Text.Json.Nodes;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Api;

namespace HybridCareers.Tests.Web.Api;

public class SpeculationRulesTests
{
    [Fact]
    public void Links_to_pages_of_this_site_are_fetched_when_a_reader_lingers_and_data_never()
    {
        var rules = JsonNode.Parse(SpeculationRules.Write(Files.Request(Catalog.Empty)))!.AsObject();

        rules.Select(rule => rule.Key).Should().Equal("prefetch");
        var rule = rules["prefetch"]!.AsArray().Single()!;
        rule["source"]!.GetValue<string>().Should().Be("document");
        rule["eagerness"]!.GetValue<string>().Should().Be("moderate");
        var where = rule["where"]!["and"]!.AsArray();
        where[0]!["href_matches"]!.GetValue<string>().Should().Be("/*");
        where[1]!["not"]!["href_matches"]!.AsArray().Select(path => path!.GetValue<string>()).Should().Contain(["/api/v1/*", "/*.atom", "/*.csv"]);
    }
}
