using System.Text.Json.Nodes;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>An item of a list in one line.</summary>
public static class Summary
{
    private const int MostParts = 5;
    private const int LongestPart = 160;

    /// <summary>"Solidity · essential · advanced · 2 citations".</summary>
    public static string Of(FormContext form, ListField list, JsonObject item)
    {
        var parts = list.Item.Select(field => (field, item[field.Name]) switch
        {
            (NameField name, JsonValue slug) => form.NameOf(name.Of, slug.ToString()),
            (ChoiceField, JsonValue value) when value.ToString() == "not-stated" => "",
            (ChoiceField choice, JsonValue value) => choice.Choices.FirstOrDefault(one => one.Value == value.ToString()).Words?.ToLowerInvariant() ?? "",
            (TextField or NumberField or DayField, JsonValue value) => value.ToString(),
            (ListField inner, JsonArray items) when items.Count > 0 => items.Count == 1 ? $"1 {inner.One}" : $"{items.Count} {inner.Label.ToLowerInvariant()}",
            (GroundsField, JsonObject grounds) => Grounds(grounds),
            _ => "",
        }).Where(text => text.Length > 0).Take(MostParts).Select(text => text.Length > LongestPart ? text[..LongestPart] + "…" : text);
        return string.Join(" · ", parts) is { Length: > 0 } words ? words : "(empty)";
    }

    private static string Grounds(JsonObject grounds) => ((grounds["cites"] as JsonArray)?.Count ?? 0, grounds["reason"]) switch
    {
        (0, null) => "no grounds yet",
        (0, _) => "an editor’s reason",
        (1, _) => "1 citation",
        (var cites, _) => $"{cites} citations",
    };
}
