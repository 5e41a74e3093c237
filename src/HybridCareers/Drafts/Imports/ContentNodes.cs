using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Drafts.Imports;

/// <summary>Finds the parts of a content's JSON by the places that its claims name.</summary>
public static class ContentNodes
{
    private static readonly string[] Keys = ["skill", "role", "name"];

    private static readonly Dictionary<string, JsonNode?> Unknown = new(StringComparer.Ordinal)
    {
        ["demand"] = JsonSerializer.SerializeToNode(Demand.Unknown, ContentJson.Options),
        ["entry"] = JsonSerializer.SerializeToNode(new Seniority(EntryLevel.Unknown, null, Grounds.None), ContentJson.Options),
        ["coding"] = JsonSerializer.SerializeToNode(new Coding(CodingNeed.Unknown, null, Grounds.None), ContentJson.Options),
    };

    /// <summary>The content as JSON that may be changed.</summary>
    public static JsonObject Of(IContent content) => (JsonObject)JsonSerializer.SerializeToNode(content, content.GetType(), ContentJson.Options)!;

    /// <summary>What stands at a place; <c>null</c> = nothing.</summary>
    public static JsonNode? Find(JsonNode root, string place) => Find(root, place, null);

    /// <summary>What stands at a place; <c>null</c> = nothing.</summary>
    /// <param name="root">The content.</param>
    /// <param name="place">The place.</param>
    /// <param name="known">Remembers the items of long lists while many places of a content that does not change are looked up; <c>null</c> = nothing is remembered.</param>
    internal static JsonNode? Find(JsonNode root, string place, Dictionary<JsonArray, Dictionary<string, JsonNode>>? known)
    {
        JsonNode? node = root;
        for (var at = 0; at < place.Length && node is not null;)
        {
            if (place[at] == '[')
            {
                var close = KeyEnd(place, at);
                node = Item(node as JsonArray, place[(at + 1)..close], known);
                at = close + 1;
            }
            else
            {
                at += place[at] == '.' ? 1 : 0;
                var end = place.AsSpan(at).IndexOfAny('.', '[') is var length && length < 0 ? place.Length : at + length;
                node = (node as JsonObject)?[place[at..end]];
                at = end;
            }
        }

        return node;
    }

    /// <summary>The list in which an item stands, or the place itself where it is no item: <c>day</c> for <c>day[3]</c>.</summary>
    public static string FieldOf(string place)
    {
        if (!place.EndsWith(']'))
            return place;
        var (at, last) = (0, place.Length);
        for (var open = place.IndexOf('[', StringComparison.Ordinal); open >= 0 && open < place.Length; open = at < place.Length ? place.IndexOf('[', at) : -1)
        {
            last = open;
            at = KeyEnd(place, open) + 1;
        }

        return place[..last];
    }

    /// <summary>Takes out what stands at a place: the item of its list, or the value, which is unknown from then on.</summary>
    public static void Remove(JsonObject root, string place)
    {
        if (Find(root, place) is not { } node)
            return;
        if (node.Parent is JsonArray list)
            list.Remove(node);
        else if (place == "pay")
            (node["sourceLabel"], node["grounds"]) = (null, JsonSerializer.SerializeToNode(Grounds.None, ContentJson.Options));
        else if (Unknown.TryGetValue(place, out var unknown))
            root[place] = unknown!.DeepClone();
    }

    /// <summary>The content without anything that it claims: its title, its order and its parts alone.</summary>
    public static JsonObject Frame(IContent content) => Frame(content, Of(content));

    /// <summary>The content without anything that it claims, made of its JSON, which is no more the content then.</summary>
    internal static JsonObject Frame(IContent content, JsonObject root)
    {
        foreach (var list in Lists(root).ToList().Where(list => list.Any(item => item is JsonObject known && (known["grounds"] ?? known["how"]) is not null)))
            list.Clear();
        foreach (var place in Unknown.Keys.Append("pay").Where(place => content is RoleContent && root[place] is JsonObject))
            Remove(root, place);
        return root;
    }

    /// <summary>The words of a claim's node, where they may be changed.</summary>
    public static string? TextOf(JsonNode node) => node is JsonObject { } item && item["text"] is JsonValue text ? text.GetValue<string>() : null;

    private static IEnumerable<JsonArray> Lists(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Lists).Prepend(list),
        JsonObject item => item.SelectMany(member => Lists(member.Value)),
        _ => [],
    };

    private static Dictionary<string, JsonNode> ByKey(JsonArray list, Dictionary<JsonArray, Dictionary<string, JsonNode>> known)
    {
        if (known.TryGetValue(list, out var items))
            return items;
        known.Add(list, items = new(StringComparer.Ordinal));
        foreach (var item in list.OfType<JsonObject>())
        {
            foreach (var key in KeysOf(item))
                items.TryAdd(key, item);
        }

        return items;
    }

    private static IEnumerable<string> KeysOf(JsonNode item) =>
        item is JsonObject known ? Keys.Select(name => known[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null).OfType<string>() : [];

    // A name may hold brackets and full stops: the key ends where the place ends or goes on.
    private static int KeyEnd(string place, int open)
    {
        for (var close = place.IndexOf(']', open); close >= 0; close = place.IndexOf(']', close + 1))
        {
            if (close + 1 == place.Length || place[close + 1] == '.')
                return close;
        }

        return place.Length - 1;
    }

    private static JsonNode? Item(JsonArray? list, string key, Dictionary<JsonArray, Dictionary<string, JsonNode>>? known) => list is not { Count: > 0 } ? null
        : (!KeysOf(list[0]!).Any() ? null : known is null ? list.FirstOrDefault(item => item is not null && KeysOf(item).Contains(key, StringComparer.Ordinal)) : ByKey(list, known).GetValueOrDefault(key))
        ?? (int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= list.Count ? list[number - 1] : null);
}
