using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace HybridCareers.Web.Shared.Schema;

/// <summary>Reads the types of the twins' answers from the very contract that writes them: a reference that is made cannot be out of date.</summary>
/// <param name="options">How the twins are written.</param>
public sealed class TwinTypes(JsonSerializerOptions options)
{
    private const string Components = "#/components/schemas/";

    private static readonly JsonSchemaExporterOptions Plain = new() { TreatNullObliviousAsNonNullable = true };

    private readonly Dictionary<string, Type> named = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, TwinType> known = [];

    /// <summary>Every type read so far, by name.</summary>
    public IEnumerable<TwinType> All => known.Values.OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>Reads a type and every type that it holds.</summary>
    public TwinType Of(Type type)
    {
        if (known.TryGetValue(type, out var earlier))
            return earlier;
        var read = new TwinType(NameOf(type), Docstrings.Of(type), []);
        known.Add(type, read); // before its fields, for a type may hold itself
        return known[type] = read with { Fields = [.. options.GetTypeInfo(type).Properties.Where(IsWritten).Select(property => Field(type, property))] };
    }

    /// <summary>The name under which a type is described.</summary>
    public string NameOf(Type type)
    {
        var name = type.IsGenericType
            ? type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] + string.Concat(type.GetGenericArguments().Select(NameOf))
            : type.Name;
        if (named.TryAdd(name, type) || named[name] == type)
            return name;
        name = type.Namespace!.Split('.')[^1] + name;
        return named.TryAdd(name, type) || named[name] == type ? name : throw new InvalidOperationException($"Two types are called {name}.");
    }

    private bool IsWritten(JsonPropertyInfo property) => property.Get is not null && (property.Set is not null || !options.IgnoreReadOnlyProperties);

    private TwinField Field(Type owner, JsonPropertyInfo property)
    {
        var (words, schema) = Read(property.PropertyType);
        if (schema["items"] is JsonObject items && HoldsNulls(property))
        {
            schema["items"] = OrNull((JsonObject)items.DeepClone());
            words += ", or null in its place";
        }

        var isNullable = property.IsGetNullable && (!property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null);
        var meaning = property.AttributeProvider is MemberInfo member ? Docstrings.Of(owner, member.Name) : null;
        return new TwinField(property.Name, isNullable ? words + " or null" : words, meaning, isNullable ? OrNull(schema) : schema);
    }

    private static bool HoldsNulls(JsonPropertyInfo property) =>
        property.AttributeProvider is PropertyInfo info
        && new NullabilityInfoContext().Create(info) is { GenericTypeArguments: [{ ReadState: NullabilityState.Nullable }] };

    private (string Words, JsonObject Schema) Read(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var contract = options.GetTypeInfo(type);
        switch (contract.Kind)
        {
            case JsonTypeInfoKind.Object:
                var name = Of(type).Name;
                return (name, new JsonObject { ["$ref"] = Components + name });
            case JsonTypeInfoKind.Enumerable:
                var (words, items) = Read(contract.ElementType!);
                return ($"list of {words}", new JsonObject { ["type"] = "array", ["items"] = items });
            case JsonTypeInfoKind.Dictionary:
                var (value, values) = Read(contract.ElementType!);
                return ($"object of {value}", new JsonObject { ["type"] = "object", ["additionalProperties"] = values });
            default:
                var leaf = (JsonObject)options.GetJsonSchemaAsNode(type, Plain);
                return (WordsOf(leaf), leaf);
        }
    }

    private static string WordsOf(JsonObject leaf) => (leaf["enum"], (string?)leaf["type"], (string?)leaf["format"]) switch
    {
        (JsonArray values, _, _) => string.Join(" | ", values.Select(value => $"“{value}”")),
        (_, "string", "date-time") => "instant",
        (_, "string", "date") => "day",
        (_, "string", "uuid") => "id",
        (_, "string", _) => "text",
        (_, "integer", _) => "whole number",
        (_, "boolean", _) => "true or false",
        (_, { } type, _) => type,
        _ => "anything",
    };

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["enum"] is JsonArray values)
            values.Add(null);
        else if (schema["type"] is JsonValue type)
            schema["type"] = new JsonArray(type.DeepClone(), "null");
        else
            return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        return schema;
    }
}
