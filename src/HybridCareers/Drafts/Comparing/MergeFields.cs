using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content.Comparing;

namespace HybridCareers.Drafts.Comparing;

/// <summary>One walk through three texts: notes where two differ and builds what the choices make of them.</summary>
internal sealed class MergeFields(IReadOnlyDictionary<string, Choice> choices)
{
    private const int LongestBeginning = 80;

    private readonly List<MergeField> found = [];

    public IReadOnlyList<MergeField> Found => found;

    public JsonNode? Node(JsonNode? before, JsonNode? theirs, JsonNode? mine, string id, string label)
    {
        if (JsonNode.DeepEquals(theirs, mine))
            return theirs?.DeepClone();
        if (theirs is JsonObject left && mine is JsonObject right)
            return Members(before as JsonObject, left, right, id, label);
        if (theirs is JsonArray or null && mine is JsonArray or null)
            return Items([.. before as JsonArray ?? []], [.. theirs as JsonArray ?? []], [.. mine as JsonArray ?? []], id, label);
        return Pick(before, theirs, mine, id, label);
    }

    /// <summary>One of two, as a whole.</summary>
    private JsonNode? Pick(JsonNode? before, JsonNode? theirs, JsonNode? mine, string id, string label)
    {
        var writable = IsText(before) && IsText(theirs) && IsText(mine);
        var choice = Decide(
            id, label, FieldWords.Text(before), FieldWords.Text(theirs), FieldWords.Text(mine),
            JsonNode.DeepEquals(before, theirs), JsonNode.DeepEquals(before, mine), writable);
        return choice.Own is { } own && writable ? JsonValue.Create(own) : (choice.Side == Side.Mine ? mine : theirs)?.DeepClone();
    }

    private Choice Decide(string id, string label, string? before, string? theirs, string? mine, bool theyKept, bool iKept, bool writable)
    {
        var field = new MergeField(id, label, before, theirs, mine, !theyKept && !iKept, theyKept ? Side.Mine : Side.Theirs, writable);
        found.Add(field);
        return choices.GetValueOrDefault(id) ?? new(field.Suggested);
    }

    private JsonObject Members(JsonObject? before, JsonObject theirs, JsonObject mine, string id, string label)
    {
        var merged = new JsonObject();
        foreach (var member in theirs.Select(member => member.Key).Union(mine.Select(member => member.Key), StringComparer.Ordinal))
        {
            var node = Node(before?[member], theirs[member], mine[member], id.Length == 0 ? member : $"{id}.{member}", FieldWords.Below(label, member));
            if (node is not null)
                merged[member] = node;
        }

        return merged;
    }

    private JsonArray Items(IReadOnlyList<JsonNode?> before, IReadOnlyList<JsonNode?> theirs, IReadOnlyList<JsonNode?> mine, string id, string label)
    {
        var items = ItemOfThree.In(before, theirs, mine);
        var order = OrderOf(items, theirs, mine, id, label);
        var merged = new JsonArray();
        foreach (var item in ItemOfThree.Woven(items, order))
        {
            var (was, left, right) = (At(before, item.Before), At(theirs, item.Theirs), At(mine, item.Mine));
            var place = $"{id}[{items.IndexOf(item) + 1}]";
            var name = FieldWords.Item(label, right ?? left ?? was, Math.Max(Math.Max(item.Mine, item.Theirs), item.Before) + 1);
            var there = item.Theirs >= 0 && item.Mine >= 0;
            var node = there ? Node(was, left, right, place, name) : item.Theirs < 0 && item.Mine < 0 ? null : Pick(was, left, right, place, name);
            if (node is not null)
                merged.Add(node);
        }

        return merged;
    }

    /// <summary>Whose order holds; only asked where both lists hold the same items in different order.</summary>
    private Side OrderOf(List<ItemOfThree> items, IReadOnlyList<JsonNode?> theirs, IReadOnlyList<JsonNode?> mine, string id, string label)
    {
        var common = items.Where(item => item.Theirs >= 0 && item.Mine >= 0).ToList();
        if (IsGrowing(common.OrderBy(item => item.Theirs).Select(item => item.Mine)))
            return Side.Theirs;
        var known = common.Where(item => item.Before >= 0).OrderBy(item => item.Before).ToList();
        return Decide(
            $"{id}[order]", $"{label}: the order", null, InOrder(theirs), InOrder(mine),
            IsGrowing(known.Select(item => item.Theirs)), IsGrowing(known.Select(item => item.Mine)), false).Side;
    }

    /// <summary>The beginnings of a list's items, one a line.</summary>
    private static string InOrder(IReadOnlyList<JsonNode?> list) => string.Join('\n', list.Select((item, at) => $"{at + 1}. {Beginning(item)}"));

    private static string Beginning(JsonNode? item)
    {
        var words = (item as JsonObject)?["text"]?.ToString() ?? ListItems.NameOf(item) ?? item?.ToString() ?? "";
        return words.Length <= LongestBeginning ? words : words[..LongestBeginning] + "…";
    }

    private static bool IsGrowing(IEnumerable<int> places)
    {
        var list = places.ToList();
        return list.Zip(list.Skip(1)).All(pair => pair.First < pair.Second);
    }

    private static JsonNode? At(IReadOnlyList<JsonNode?> list, int place) => place < 0 ? null : list[place];

    private static bool IsText(JsonNode? node) => node is null || node.GetValueKind() == JsonValueKind.String;
}
