using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Published;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Public;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Api;

/// <summary><c>/openapi/v1.json</c>: the JSON twins of all pages as OpenAPI 3.1, made from the list of pages and the types they answer with.</summary>
public static class OpenApi
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The description.</summary>
    public static string Write(FileRequest request)
    {
        var types = new TwinTypes(TwinJson.Options);
        var paths = new JsonObject();
        foreach (var page in PublicPages.All.Where(page => page.Api is not null))
            paths[page.Api!] = new JsonObject { ["get"] = Operation(page, types, request.Catalog) };
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "HybridCareers",
                ["version"] = "1",
                ["summary"] = "Careers between AI and Web3, each statement with its source.",
                ["description"] =
                    "Each address answers with the content of a page of the site. Reading needs no key, and pages of other sites may read too (CORS). " +
                    "Every field is always present; null means “not known”. Answers bear an ETag: send it back as If-None-Match and an unchanged " +
                    "answer is 304 without a body. HEAD works wherever GET does. Unknown parameters are ignored; wrong values of known ones are answered with 400.",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = request.Site.Absolute(Urls.Home).TrimEnd('/') }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = Schemas(types),
                ["headers"] = OpenApiAnswers.Headers(),
                ["responses"] = OpenApiAnswers.Shared(),
            },
        }.ToJsonString(Readable);
    }

    private static JsonObject Operation(PublicPage page, TwinTypes types, Catalog catalog)
    {
        var parameters = page.Keys.Select(key => Parameter("query", key.Name, key.Meaning, key.Longest));
        if (page.HasSlug)
            parameters = parameters.Prepend(Slug(page, catalog));
        return new JsonObject
        {
            ["operationId"] = "get" + string.Concat(page.Api![Urls.Api.Length..].Split('/', '{', '}', '-').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part[1..])),
            ["summary"] = page.Summary,
            ["parameters"] = new JsonArray([.. parameters]),
            ["responses"] = OpenApiAnswers.Of(page, types.Of(page.View).Name),
        };
    }

    private static JsonObject Slug(PublicPage page, Catalog catalog)
    {
        var slug = Parameter("path", "slug", "The part of the page's address that names the entry.", Content.Slug.Longest);
        slug["required"] = true;
        if (PageSlugs.ExampleOf(page, catalog) is { } first)
            slug["example"] = first;
        return slug;
    }

    private static JsonObject Parameter(string where, string name, string meaning, int longest) => new()
    {
        ["name"] = name,
        ["in"] = where,
        ["description"] = meaning,
        ["schema"] = new JsonObject { ["type"] = "string", ["maxLength"] = longest },
    };

    private static JsonObject Schemas(TwinTypes types)
    {
        var schemas = new JsonObject(types.All.Select(type => KeyValuePair.Create(type.Name, (JsonNode?)type.Schema())));
        schemas["ProblemDetails"] = OpenApiAnswers.Problem();
        return schemas;
    }
}
