using System.Text.Json.Nodes;

namespace HybridCareers.Web.Shared.Schema;

/// <summary>A type of object in the answers of the JSON twins.</summary>
/// <param name="Name">Its name in the reference.</param>
/// <param name="Meaning">What it is; <c>null</c> where nothing is written.</param>
/// <param name="Fields">Its fields in the order in which they are written.</param>
public sealed record TwinType(string Name, string? Meaning, IReadOnlyList<TwinField> Fields)
{
    /// <summary>The type as JSON Schema. Every field is always written, so every field is required.</summary>
    public JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (Meaning is not null)
            schema["description"] = Meaning;
        schema["properties"] = new JsonObject(Fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)field.Described())));
        schema["required"] = new JsonArray([.. Fields.Select(field => (JsonNode)field.Name)]);
        schema["additionalProperties"] = false;
        return schema;
    }
}

/// <summary>A field of a <see cref="TwinType"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">What it holds in words, such as "list of Statement" or "text or null".</param>
/// <param name="Meaning">What it means; <c>null</c> where nothing is written.</param>
/// <param name="Schema">What it holds as JSON Schema.</param>
public sealed record TwinField(string Name, string Words, string? Meaning, JsonObject Schema)
{
    internal JsonObject Described()
    {
        var schema = (JsonObject)Schema.DeepClone();
        if (Meaning is not null)
            schema["description"] = Meaning;
        return schema;
    }
}
