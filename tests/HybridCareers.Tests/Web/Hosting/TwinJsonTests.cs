using System.Text.Json;
using System.Text.Json.Serialization;
using HybridCareers.Web.Hosting;

namespace HybridCareers.Tests.Web.Hosting;

public class TwinJsonTests
{
    [Fact]
    public void Parts_of_the_page_alone_are_left_out_and_nulls_are_written() =>
        JsonSerializer.Serialize(new View("ZKML", null) { PageOnly = "head" }, TwinJson.Options).Should().Be("""{"title":"ZKML","pay":null}""");

    private sealed record View(string Title, int? Pay)
    {
        [JsonIgnore]
        public required string PageOnly { get; init; }
    }
}
