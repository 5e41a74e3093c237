using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HybridCareers.Content.Comparing;

/// <summary>Says in words where a field stands and what it holds.</summary>
internal static class FieldWords
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["cites"] = "Citations", ["day"] = "A day's work", ["entry"] = "Seniority", ["mark"] = "Evidence mark", ["n"] = "Number of people",
        ["path"] = "Headings", ["proves"] = "Skills proved", ["provedWrongBy"] = "What would prove it wrong", ["sha256"] = "SHA-256", ["url"] = "Address",
        ["use"] = "How it is used", ["why"] = "Reason",
    };

    /// <summary>The name of a member: <c>alternateTitles</c> → Alternate titles.</summary>
    public static string Of(string member)
    {
        if (Known.TryGetValue(member, out var word))
            return word;
        var text = new StringBuilder(member.Length + 4);
        foreach (var letter in member)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
                text.Append(' ').Append(char.ToLowerInvariant(letter));
            else
                text.Append(text.Length == 0 ? char.ToUpperInvariant(letter) : letter);
        }

        return text.ToString();
    }

    /// <summary>A member below a label; the text of a statement bears the statement's own label.</summary>
    public static string Below(string label, string member) => member == "text" && label.Length > 0 ? label : label.Length == 0 ? Of(member) : $"{label} \u203A {Of(member)}";

    /// <summary>An item of a list: its own name, or its number.</summary>
    public static string Item(string label, JsonNode? item, int number) => $"{label}, {(ListItems.NameOf(item) ?? $"no. {number}")}";

    /// <summary>What a node holds, for a person to read; <c>null</c> = nothing.</summary>
    public static string? Text(JsonNode? node) => node switch
    {
        null => null,
        JsonObject or JsonArray => string.Join('\n', Lines(node, "")),
        _ => Scalar(node),
    };

    private static IEnumerable<string> Lines(JsonNode? node, string label) => node switch
    {
        null => [],
        JsonObject members => members.OrderBy(member => member.Key == "text" ? 0 : 1).SelectMany(member => Lines(member.Value, member.Key == "text" ? "" : Below(label, member.Key))),
        JsonArray items => items.All(item => item is JsonValue) && items.Count > 0
            ? [$"{label}: {string.Join(", ", items.Select(item => Scalar(item!)))}"]
            : items.SelectMany((item, at) => Lines(item, Item(label, item, at + 1))),
        _ => [label.Length == 0 ? Scalar(node) : $"{label}: {Scalar(node)}"],
    };

    private static string Scalar(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => node.ToJsonString(),
    };
}
