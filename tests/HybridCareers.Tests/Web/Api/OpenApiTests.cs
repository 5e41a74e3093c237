using System.Text.Json.Nodes;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Api;
using HybridCareers.Web.Public;
using NJsonSchema;

namespace HybridCareers.Tests.Web.Api;

public class OpenApiTests
{
    private static readonly JsonObject Described = JsonNode.Parse(OpenApi.Write(Files.Request(Bundled.Catalog)))!.AsObject();

    [Fact]
    public void It_has_the_parts_of_OpenAPI_3_1()
    {
        Described["openapi"]!.GetValue<string>().Should().Be("3.1.0");
        Described["info"]!["title"]!.GetValue<string>().Should().NotBeEmpty();
        Described["info"]!["version"]!.GetValue<string>().Should().NotBeEmpty();
        Described["servers"]![0]!["url"]!.GetValue<string>().Should().Be(Files.PublicUrl);
    }

    [Fact]
    public void Every_twin_is_described_with_its_parameters_and_answers()
    {
        Described["paths"]!.AsObject().Select(path => path.Key).Should().BeEquivalentTo(PublicPages.All.Select(page => page.Api).OfType<string>());
        foreach (var page in PublicPages.All.Where(page => page.Api is not null))
        {
            var get = Described["paths"]![page.Api!]!["get"]!;
            get["summary"]!.GetValue<string>().Should().Be(page.Summary);
            get["parameters"]!.AsArray().Select(parameter => parameter!["name"]!.GetValue<string>())
                .Should().BeEquivalentTo(page.Keys.Select(key => key.Name).Concat(page.HasSlug ? ["slug"] : []));
            get["parameters"]!.AsArray().Where(parameter => parameter!["in"]!.GetValue<string>() == "path" && !parameter["required"]!.GetValue<bool>())
                .Should().BeEmpty();
            get["responses"]!.AsObject().Select(answer => answer.Key).Should().Contain(page.HasSlug ? ["200", "301", "304", "400", "404", "410"] : ["200", "304", "400"]);
        }
    }

    [Fact]
    public void Operation_ids_are_unique() =>
        Described["paths"]!.AsObject().Select(path => path.Value!["get"]!["operationId"]!.GetValue<string>()).Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.All(char.IsAsciiLetterOrDigit));

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        var references = References(Described).ToList();

        references.Should().NotBeEmpty();
        references.Distinct().Where(reference => Find(reference) is null).Should().BeEmpty();
    }

    [Fact]
    public void Every_type_is_described_in_words()
    {
        var schemas = Described["components"]!["schemas"]!.AsObject();

        schemas.Should().ContainKey("RoleView").And.ContainKey("Citation");
        schemas.Where(schema => schema.Value!["description"] is null).Select(schema => schema.Key).Should().BeEmpty("the docstring of a type is its description");
        Find("#/components/schemas/Citation/properties/sentence")!["description"]!.GetValue<string>().Should().StartWith("Number of the sentence under that heading");
    }

    [Fact]
    public async Task The_answer_of_every_twin_is_as_described()
    {
        await using var site = await ServedSite.StartAsync();
        foreach (var page in PublicPages.All.Where(page => page.Api is not null))
        {
            var schema = await SchemaOf(Described["paths"]![page.Api!]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>());
            foreach (var address in page.HasSlug ? PageSlugs.Of(page, Bundled.Catalog).Select(entry => page.Api!.Replace("{slug}", entry.Slug)) : [page.Api!])
            {
                var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

                answer.IsSuccessStatusCode.Should().BeTrue(address);
                schema.Validate(await answer.Content.ReadAsStringAsync()).Should().BeEmpty(address);
            }
        }
    }

    [Theory]
    [InlineData("/compare", "roles=zkml-engineer,ai-agent-economist&diff=only")]
    [InlineData("/compare", "roles=decentralized-ai-developer,on-chain-data-scientist,decentralized-ai-ethicist")]
    [InlineData("/roles", "text=xyzzyq&demand=high")]
    [InlineData("/search", "q=solidty")]
    [InlineData("/suggest", "q=sol")]
    [InlineData("/resources", "cost=free&skill=sol")]
    public async Task Answers_to_questions_are_as_described_too(string twin, string query)
    {
        await using var site = await ServedSite.StartAsync();
        var page = PublicPages.All.Single(page => page.Api == "/api/v1" + twin);
        var schema = await SchemaOf(Described["paths"]![page.Api!]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>());

        schema.Validate(await site.Client.GetStringAsync(new Uri($"{page.Api}?{query}", UriKind.Relative))).Should().BeEmpty();
    }

    [Fact]
    public async Task An_answer_with_a_field_too_many_or_too_few_is_not_as_described()
    {
        var schema = await SchemaOf("#/components/schemas/Statement");

        schema.Validate("""{"text":"t","grounds":{"cites":[],"reason":null}}""").Should().BeEmpty();
        schema.Validate("""{"text":"t","grounds":{"cites":[]}}""").Should().NotBeEmpty();
        schema.Validate("""{"text":"t","grounds":{"cites":[],"reason":null},"more":1}""").Should().NotBeEmpty();
        schema.Validate("""{"text":null,"grounds":{"cites":[],"reason":null}}""").Should().NotBeEmpty();
    }

    [Fact]
    public void An_empty_catalogue_is_described_too() =>
        JsonNode.Parse(OpenApi.Write(Files.Request(Catalog.Empty)))!["paths"]!.AsObject().Should().HaveSameCount(Described["paths"]!.AsObject());

    private static Task<JsonSchema> SchemaOf(string reference)
    {
        var text = new JsonObject { ["definitions"] = Described["components"]!["schemas"]!.DeepClone(), ["anyOf"] = new JsonArray(new JsonObject { ["$ref"] = reference }) }.ToJsonString();
        return JsonSchema.FromJsonAsync(text.Replace("#/components/schemas/", "#/definitions/"));
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => field is { Key: "$ref", Value: JsonValue value } ? [value.GetValue<string>()] : References(field.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private static JsonNode? Find(string reference) =>
        reference.Split('/').Skip(1).Aggregate((JsonNode?)Described, (node, part) => (node as JsonObject)?[part]);
}
