using System.Text.Json;
using System.Text.Json.Serialization;
using HybridCareers.Evidence;
using HybridCareers.Web.Hosting;

namespace HybridCareers.Tests.Web.Hosting;

public class TwinJsonTests
{
    [Fact]
    public void Parts_of_the_page_alone_are_left_out_and_nulls_are_written() =>
        JsonSerializer.Serialize(new View("ZKML", null) { PageOnly = "head" }, TwinJson.Options).Should().Be("""{"title":"ZKML","pay":null}""");

    [Fact]
    public void Of_a_source_the_twin_gives_300_characters_of_a_quote_and_nothing_around_it()
    {
        var cite = new Citation("s", [], CitationUse.Verbatim, Quote: string.Join(' ', Enumerable.Repeat("word", 100)), Selector: new("before", "after", 3, 503));
        var written = JsonSerializer.SerializeToNode(cite, TwinJson.Options)!;
        ((string)written["quote"]!).Should().Be(cite.ShownQuote).And.HaveLength(300);
        written["selector"]!.ToJsonString().Should().Be("""{"prefix":null,"suffix":null,"start":3,"end":503}""");
    }

    private sealed record View(string Title, int? Pay)
    {
        [JsonIgnore]
        public required string PageOnly { get; init; }
    }
}
