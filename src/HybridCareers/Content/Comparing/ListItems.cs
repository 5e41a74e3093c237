using System.Text.Json;
using System.Text.Json.Nodes;

namespace HybridCareers.Content.Comparing;

/// <summary>Finds which item of a list is which of another list, wherever it stands.</summary>
internal static class ListItems
{
    /// <summary>Who bears another of these is another item.</summary>
    private static readonly string[] Keys = ["skill", "role", "slug", "code", "field"];

    /// <summary>Names that may be changed without making another item of it.</summary>
    private static readonly string[] Names = ["name", "title", "label", "population"];

    private const double SameWords = 0.4;
    private const int MostCompared = 200;

    /// <summary>The name of an item; <c>null</c> = it has none.</summary>
    public static string? NameOf(JsonNode? item) => item is JsonValue value && value.GetValueKind() == JsonValueKind.String
        ? value.GetValue<string>() is { Length: <= 60 } short_ ? short_ : null
        : KeyOf(item) ?? Member(item, Names) ?? Member(item, ["source"]);

    /// <summary>For every item of the first list its place in the second, or -1; each place is used once.</summary>
    public static int[] Pair(IReadOnlyList<JsonNode?> first, IReadOnlyList<JsonNode?> second)
    {
        var places = Enumerable.Repeat(-1, first.Count).ToArray();
        var free = Enumerable.Range(0, second.Count).ToHashSet();
        By(item => item?.ToJsonString());
        By(KeyOf);
        By(item => KeyOf(item) is null ? Member(item, ["text"]) : null);
        By(item => KeyOf(item) is null ? Member(item, Names) : null);
        BySimilarity();
        return places;

        void By(Func<JsonNode?, string?> identity)
        {
            var waiting = free.Order().Select(at => (At: at, Is: identity(second[at]))).Where(item => item.Is is not null)
                .GroupBy(item => item.Is!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<int>(group.Select(item => item.At)), StringComparer.Ordinal);
            for (var at = 0; at < first.Count; at++)
            {
                if (places[at] < 0 && identity(first[at]) is { } is_ && waiting.TryGetValue(is_, out var queue) && queue.TryDequeue(out var to))
                    Take(at, to);
            }
        }

        void BySimilarity()
        {
            var open = Enumerable.Range(0, first.Count).Where(at => places[at] < 0 && KeyOf(first[at]) is null).ToList();
            var left = free.Where(at => KeyOf(second[at]) is null).Order().ToList();
            if (open.Count > MostCompared || left.Count > MostCompared)
                return;
            var (words, others) = (open.ToDictionary(at => at, at => WordsOf(first[at])), left.ToDictionary(at => at, at => WordsOf(second[at])));
            var pairs =
                from at in open
                from other in left
                let alike = Alike(words[at], others[other])
                where alike >= SameWords
                orderby alike descending, Math.Abs(at - other)
                select (at, other);
            foreach (var (at, other) in pairs.ToList())
            {
                if (places[at] < 0 && free.Contains(other))
                    Take(at, other);
            }
        }

        void Take(int at, int to)
        {
            places[at] = to;
            free.Remove(to);
        }
    }

    private static string? KeyOf(JsonNode? item) => Member(item, Keys);

    private static string? Member(JsonNode? item, string[] names) => item is not JsonObject members ? null : names
        .Select(name => members.TryGetPropertyValue(name, out var value) && value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null)
        .FirstOrDefault(value => value is not null);

    private static Dictionary<string, int> WordsOf(JsonNode? item) =>
        (Member(item, ["text"]) ?? FieldWords.Text(item) ?? "").ToUpperInvariant()
        .Split([' ', '\n', '.', ',', ';', ':'], StringSplitOptions.RemoveEmptyEntries).GroupBy(word => word, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static double Alike(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var all = one.Values.Sum() + other.Values.Sum();
        return all == 0 ? 0 : 2.0 * one.Sum(word => Math.Min(word.Value, other.GetValueOrDefault(word.Key))) / all;
    }
}
