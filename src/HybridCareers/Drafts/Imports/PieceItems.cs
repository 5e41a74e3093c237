using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Drafts.Imports;

/// <summary>Puts pieces where they belong in an entry.</summary>
internal sealed class PieceItems
{
    private readonly Dictionary<JsonArray, Dictionary<string, JsonNode>> there = [];

    /// <summary>Puts a piece into a list or in the place of a value. What stands there already is not put there twice.</summary>
    /// <returns>False where the entry has no such place.</returns>
    public bool Put(JsonObject root, string field, ImportPiece piece, string? words)
    {
        var item = Worded(piece, words);
        switch (ContentNodes.Find(root, field))
        {
            case JsonArray list:
                PutInto(list, item, piece.Standing == PieceStanding.Differs);
                return true;
            case JsonObject pay when field == "pay":
                (pay["sourceLabel"], pay["grounds"]) = (item["sourceLabel"]?.DeepClone(), item["grounds"]!.DeepClone());
                return true;
            case JsonObject when root.ContainsKey(field):
                root[field] = item;
                return true;
            default:
                return false;
        }
    }

    /// <summary>The piece's item, in an editor's words where there are some.</summary>
    public static JsonNode Worded(ImportPiece piece, string? words)
    {
        var item = JsonNode.Parse(piece.Item)!;
        if (words is null || ContentNodes.TextOf(item) is null)
            return item;
        var told = item.Deserialize<Statement>(ContentJson.Options)!;
        return JsonSerializer.SerializeToNode(Copying.Told(told with { Text = words.Trim() }), ContentJson.Options)!;
    }

    private void PutInto(JsonArray list, JsonNode item, bool replaces)
    {
        if (!there.TryGetValue(list, out var items))
        {
            there.Add(list, items = new(StringComparer.Ordinal));
            foreach (var other in list.OfType<JsonNode>())
                items.TryAdd(KeyOf(other), other);
        }

        if (items.TryAdd(KeyOf(item), item))
        {
            list.Add(item);
        }
        else if (replaces)
        {
            list[list.IndexOf(items[KeyOf(item)])] = item;
            items[KeyOf(item)] = item;
        }
    }

    // A skill, the row of a role and a statement are known by what they name or say, anything else by all that it says.
    private static string KeyOf(JsonNode item) => (item["skill"] ?? item["role"] ?? item["text"]) is JsonValue name ? name.GetValue<string>() : item.ToJsonString(ContentJson.Options);
}
