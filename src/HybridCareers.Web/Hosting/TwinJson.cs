using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using HybridCareers.Content;
using HybridCareers.Evidence;

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
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LetIgnoredMembersBeRequired, ShowOfSourcesWhatReadersMaySee } },
    };

    /// <summary>A long quote is cut, and the words around a quote stay with the editors: together they would be more of the source than its terms may allow.</summary>
    private static void ShowOfSourcesWhatReadersMaySee(JsonTypeInfo type)
    {
        foreach (var member in type.Properties)
        {
            if (type.Type == typeof(Citation) && member.Name == "quote")
                member.Get = cite => ((Citation)cite).ShownQuote;
            else if (type.Type == typeof(Selector) && member.Name is "prefix" or "suffix")
                member.Get = _ => null;
        }
    }

    /// <summary>The serialiser refuses a type whose ignored member is <c>required</c>; of a view that is the rule, not the exception.</summary>
    private static void LetIgnoredMembersBeRequired(JsonTypeInfo type)
    {
        foreach (var member in type.Properties.Where(member => member is { Get: null, Set: null }))
            member.IsRequired = false;
    }
}
