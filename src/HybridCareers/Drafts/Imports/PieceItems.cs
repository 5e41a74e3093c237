using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Drafts.Imports;

/// <summary>Puts pieces where they belong in an entry.</summary>
internal static class PieceItems
{
    /// <summary>Puts a piece into a list or in the place of a value. What stands there already is not put there twice.</summary>
    /// <returns>False where the entry has no such place.</returns>
    public static bool Put(JsonObject root, string field, ImportPiece piece, string? words)
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

    private static void PutInto(JsonArray list, JsonNode item, bool replaces)
    {
        var there = list.FirstOrDefault(other => IsSame(other, item));
        if (there is not null && !replaces)
            return;
        if (there is null)
            list.Add(item);
        else
            list[list.IndexOf(there)] = item;
    }

    private static bool IsSame(JsonNode? one, JsonNode other) => ((string[])["skill", "role", "text"]).Any(name =>
        one?[name] is JsonValue left && other[name] is JsonValue right && left.GetValue<string>() == right.GetValue<string>())
        || JsonNode.DeepEquals(one, other);
}
