using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using HybridCareers.Content;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Content;

/// <summary>The JSON Schema of a kind of content, made from the type that holds it.</summary>
public static class ContentSchema
{
    private static readonly JsonSchemaExporterOptions Exporting = new()
    {
        TreatNullObliviousAsNonNullable = true, // an item of a list is never null
        TransformSchemaNode = (context, node) => AsItIsRead(context.TypeInfo, node),
    };

    private static readonly JsonSerializerOptions Writing = new(ContentJson.Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>The schema of a kind as it is committed.</summary>
    public static string Of(EntryKind kind)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"HybridCareers content of kind {NameOf(kind)}, format {ContentJson.FormatVersion}",
        };
        foreach (var (name, value) in ContentJson.Options.GetJsonSchemaAsNode(ContentJson.TypeOf(kind), Exporting).AsObject())
            schema[name] = value?.DeepClone();
        return schema.ToJsonString(Writing) + "\n";
    }

    /// <summary>The folder of the committed schemas.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "docs", "schemas");

    /// <summary>The committed file of a kind.</summary>
    public static string PathOf(EntryKind kind) => Path.Combine(Folder, $"{NameOf(kind)}.schema.json");

    private static string NameOf(EntryKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName($"{kind}");

    // The exporter lists read-only members, which are neither written nor read, and asks for constructor parameters that may be left out.
    private static JsonNode AsItIsRead(JsonTypeInfo type, JsonNode node)
    {
        if (node is JsonObject schema && schema["properties"] is JsonObject members)
        {
            foreach (var property in type.Properties.Where(property => property is { AssociatedParameter: null, Set: null }))
                members.Remove(property.Name);
            schema["required"] = new JsonArray([.. type.Properties.Where(property => property.IsRequired).Select(property => (JsonNode)property.Name)]);
        }

        return node;
    }
}
