using System.Text.Json;
using System.Text.Json.Nodes;

namespace HybridCareers.Content.Comparing;

/// <summary>Compares two texts of an entry field by field. An item of a list is known by its name or its words, wherever it stands.</summary>
public static class ContentDiff
{
    /// <summary>Every difference, in the order of the later text.</summary>
    /// <param name="before">Content as JSON; <c>null</c> = there was none.</param>
    /// <param name="after">Content as JSON; <c>null</c> = there is none.</param>
    /// <exception cref="JsonException">One of them is not JSON.</exception>
    public static IReadOnlyList<FieldChange> Between(string? before, string? after)
    {
        var changes = new List<FieldChange>();
        Compare(Parse(before), Parse(after), "", "", changes);
        return changes;
    }

    internal static JsonNode? Parse(string? json) => json is null ? null : JsonNode.Parse(json);

    private static void Compare(JsonNode? before, JsonNode? after, string path, string label, List<FieldChange> changes)
    {
        if (JsonNode.DeepEquals(before, after))
            return;
        if (before is JsonObject or null && after is JsonObject or null && (path.Length == 0 || (before is not null && after is not null)))
            CompareMembers(before as JsonObject, after as JsonObject, path, label, changes);
        else if (before is JsonArray or null && after is JsonArray or null)
            CompareItems([.. before as JsonArray ?? []], [.. after as JsonArray ?? []], path, label, changes);
        else
            changes.Add(Change(FieldWords.Text(before), FieldWords.Text(after), path, label));
    }

    private static void CompareMembers(JsonObject? before, JsonObject? after, string path, string label, List<FieldChange> changes)
    {
        foreach (var member in (after ?? []).Select(member => member.Key).Union((before ?? []).Select(member => member.Key), StringComparer.Ordinal))
            Compare(before?[member], after?[member], path.Length == 0 ? member : $"{path}.{member}", FieldWords.Below(label, member), changes);
    }

    private static void CompareItems(IReadOnlyList<JsonNode?> before, IReadOnlyList<JsonNode?> after, string path, string label, List<FieldChange> changes)
    {
        var to = ListItems.Pair(before, after);
        var moved = Order.Moved([.. to.Where(place => place >= 0)]);
        var from = Enumerable.Repeat(-1, after.Count).ToArray();
        for (var at = 0; at < before.Count; at++)
        {
            if (to[at] >= 0)
                from[to[at]] = at;
            else
                changes.Add(Change(FieldWords.Text(before[at]) ?? "", null, $"{path}[{at + 1}]", FieldWords.Item(label, before[at], at + 1)) with { From = at + 1 });
        }

        for (var at = 0; at < after.Count; at++)
        {
            var (place, name) = ($"{path}[{at + 1}]", FieldWords.Item(label, after[at], at + 1));
            if (from[at] < 0)
                changes.Add(Change(null, FieldWords.Text(after[at]) ?? "", place, name) with { To = at + 1 });
            else if (moved.Contains(at))
                changes.Add(new(place, name, ChangeOf.Moved, FieldWords.Text(before[from[at]]), FieldWords.Text(after[at]), [], from[at] + 1, at + 1));
            if (from[at] >= 0)
                Compare(before[from[at]], after[at], place, name, changes);
        }
    }

    private static FieldChange Change(string? before, string? after, string path, string label) => (before, after) switch
    {
        (null, _) => new(path, label, ChangeOf.Added, null, after, []),
        (_, null) => new(path, label, ChangeOf.Removed, before, null, []),
        _ => new(path, label, ChangeOf.Changed, before, after, WordDiff.Between(before, after)),
    };
}
