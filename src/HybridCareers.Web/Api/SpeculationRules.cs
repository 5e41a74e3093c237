using System.Text.Json.Nodes;

namespace HybridCareers.Web.Api;

/// <summary>
/// <c>/speculation-rules.json</c>: browsers may fetch a page of this site when the reader's pointer rests on its link. Data and
/// downloads are left out, for nobody leafs through them.
/// </summary>
public static class SpeculationRules
{
    private static readonly string[] NoPages = [$"{Urls.Api}/*", "/openapi/*", "/*.atom", "/*.csv", "/*.json", "/*.txt", "/*.xml"];

    /// <summary>The rules.</summary>
    public static string Write(FileRequest request) => new JsonObject
    {
        ["prefetch"] = new JsonArray(new JsonObject
        {
            ["source"] = "document",
            ["where"] = new JsonObject
            {
                ["and"] = new JsonArray(
                    new JsonObject { ["href_matches"] = "/*" },
                    new JsonObject { ["not"] = new JsonObject { ["href_matches"] = new JsonArray([.. NoPages.Select(path => (JsonNode)path)]) } },
                    new JsonObject { ["not"] = new JsonObject { ["selector_matches"] = "[download], [rel~=nofollow]" } }),
            },
            ["eagerness"] = "moderate",
        }),
    }.ToJsonString();
}
