using System.Text.Json.Nodes;
using HybridCareers.Web.Public;

namespace HybridCareers.Web.Api;

/// <summary>The answers that a JSON twin may give, as OpenAPI describes them.</summary>
public static class OpenApiAnswers
{
    /// <summary>The answers of the twin of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="view">Name of the type that it answers with.</param>
    public static JsonObject Of(PublicPage page, string view)
    {
        var answers = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = page.Summary,
                ["headers"] = new JsonObject { ["ETag"] = Ref("headers/ETag") },
                ["content"] = Json("application/json", $"schemas/{view}"),
            },
            ["304"] = Ref("responses/NotModified"),
            ["400"] = Ref("responses/BadRequest"),
        };
        if (page.HasSlug)
        {
            answers["301"] = Ref("responses/Moved");
            answers["404"] = Ref("responses/NotFound");
            answers["410"] = Ref("responses/Gone");
        }

        if (page.Past is not null)
            answers["503"] = Ref("responses/Away");
        return answers;
    }

    /// <summary>Answers that all twins share.</summary>
    public static JsonObject Shared() => new()
    {
        ["NotModified"] = new JsonObject { ["description"] = "Unchanged since the ETag that was sent as If-None-Match." },
        ["Moved"] = new JsonObject
        {
            ["description"] = "The entry bears another slug now.",
            ["headers"] = new JsonObject { ["Location"] = Ref("headers/Location") },
        },
        ["BadRequest"] = Refusal("The address asks for something impossible; the detail says what, and what to use instead."),
        ["NotFound"] = Refusal("There is no such entry."),
        ["Away"] = Refusal("What was published earlier cannot be read at this moment: the database is away. What is live can."),
        ["Gone"] = Refusal("The entry was taken down on purpose."),
    };

    /// <summary>Headers of answers.</summary>
    public static JsonObject Headers() => new()
    {
        ["ETag"] = Header("Changes when the answer changes."),
        ["Location"] = Header("The address to go to."),
    };

    /// <summary>How errors are told (RFC 9457).</summary>
    public static JsonObject Problem() => new()
    {
        ["type"] = "object",
        ["description"] = "What went wrong (RFC 9457).",
        ["properties"] = new JsonObject
        {
            ["title"] = new JsonObject { ["type"] = "string", ["description"] = "What happened, in a few words." },
            ["status"] = new JsonObject { ["type"] = "integer", ["description"] = "The status code." },
            ["detail"] = new JsonObject { ["type"] = "string", ["description"] = "What is wrong and what to do." },
        },
        ["required"] = new JsonArray("title", "status", "detail"),
    };

    private static JsonObject Refusal(string what) => new()
    {
        ["description"] = what,
        ["content"] = Json("application/problem+json", "schemas/ProblemDetails"),
    };

    private static JsonObject Json(string type, string schema) =>
        new() { [type] = new JsonObject { ["schema"] = Ref(schema) } };

    private static JsonObject Header(string what) =>
        new() { ["description"] = what, ["schema"] = new JsonObject { ["type"] = "string" } };

    private static JsonObject Ref(string component) => new() { ["$ref"] = $"#/components/{component}" };
}
