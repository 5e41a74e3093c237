using System.Text.Json;
using HybridCareers.Content;

namespace HybridCareers.Web.Hosting;

/// <summary>How the JSON twins are written.</summary>
public static class TwinJson
{
    /// <summary>The form of stored content, with every null written out: "not known" is an answer.</summary>
    public static JsonSerializerOptions Options { get; } = new(ContentJson.Options)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.Never,
    };
}
