using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HybridCareers.Evidence;

namespace HybridCareers.Content;

/// <summary>Content as JSON: the form of revisions, of bundled documents and of the catalogue on disk.</summary>
public static class ContentJson
{
    /// <summary>Version of the form; a later one upcasts what an earlier one wrote.</summary>
    public const int FormatVersion = 1;

    /// <summary>Unknown, missing or doubled members are errors, never dropped words; one that may be null may be left out.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true, // what follows from the content is not stored with it
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NullMayBeLeftOut } },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    // Nulls are not written, so their absence must not stop the reader.
    private static void NullMayBeLeftOut(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.AssociatedParameter is { IsNullable: true }))
            property.IsRequired = false;
    }

    /// <summary>Writes content in its canonical form: equal content gives equal text.</summary>
    public static string Write(IContent content) => JsonSerializer.Serialize(content, content.GetType(), Options);

    /// <summary>Reads content of a kind.</summary>
    /// <exception cref="JsonException">The text is not content of that kind; the message names the place.</exception>
    public static IContent Read(EntryKind kind, string json) =>
        (IContent?)JsonSerializer.Deserialize(json, TypeOf(kind), Options) ?? throw new JsonException("The content is null.");

    /// <summary>The type that holds the content of a kind.</summary>
    public static Type TypeOf(EntryKind kind) => kind switch
    {
        EntryKind.Overview => typeof(OverviewContent),
        EntryKind.Driver => typeof(DriverContent),
        EntryKind.Role => typeof(RoleContent),
        EntryKind.Skill => typeof(SkillContent),
        EntryKind.Path => typeof(PathContent),
        EntryKind.Project => typeof(ProjectContent),
        EntryKind.Resource => typeof(ResourceContent),
        EntryKind.Development => typeof(DevelopmentContent),
        EntryKind.Source => typeof(SourceContent),
        EntryKind.Comparison => typeof(ComparisonContent),
        EntryKind.Contradiction => typeof(ContradictionContent),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No content type for this kind of entry."),
    };
}
