using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using HybridCareers.Content;

namespace HybridCareers.Web.Hosting;

/// <summary>How the JSON twins are written.</summary>
public static class TwinJson
{
    /// <summary>The form of stored content, with every null written out: "not known" is an answer.</summary>
    public static JsonSerializerOptions Options { get; } = new(ContentJson.Options)
    {
        // Angle brackets are escaped: whatever somebody mistakes an answer for, it holds no markup.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LetIgnoredMembersBeRequired } },
    };

    /// <summary>The serialiser refuses a type whose ignored member is <c>required</c>; of a view that is the rule, not the exception.</summary>
    private static void LetIgnoredMembersBeRequired(JsonTypeInfo type)
    {
        foreach (var member in type.Properties.Where(member => member is { Get: null, Set: null }))
            member.IsRequired = false;
    }
}
