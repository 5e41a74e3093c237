using System.Text.Json.Nodes;
using HybridCareers.Content.Comparing;

namespace HybridCareers.Drafts.Comparing;

/// <summary>An item with its places in three lists; -1 = it is not in that list.</summary>
internal sealed record ItemOfThree(int Before, int Theirs, int Mine)
{
    /// <summary>Every item of three lists, once.</summary>
    public static List<ItemOfThree> In(IReadOnlyList<JsonNode?> before, IReadOnlyList<JsonNode?> theirs, IReadOnlyList<JsonNode?> mine)
    {
        var (toTheirs, toMine) = (ListItems.Pair(before, theirs), ListItems.Pair(before, mine));
        var items = toTheirs.Zip(toMine, (left, right) => (left, right)).Select((to, at) => new ItemOfThree(at, to.left, to.right)).ToList();
        var newTheirs = Enumerable.Range(0, theirs.Count).Except(toTheirs).ToList();
        var newMine = Enumerable.Range(0, mine.Count).Except(toMine).ToList();
        var pairs = ListItems.Pair([.. newTheirs.Select(at => theirs[at])], [.. newMine.Select(at => mine[at])]);
        items.AddRange(newTheirs.Select((at, index) => new ItemOfThree(-1, at, pairs[index] < 0 ? -1 : newMine[pairs[index]])));
        items.AddRange(newMine.Where((_, index) => !pairs.Contains(index)).Select(at => new ItemOfThree(-1, -1, at)));
        return items;
    }

    /// <summary>The items in the order of one side; what only the other has comes after what it follows there.</summary>
    public static IReadOnlyList<ItemOfThree> Woven(IReadOnlyList<ItemOfThree> items, Side order)
    {
        Func<ItemOfThree, int> first = order == Side.Mine ? item => item.Mine : item => item.Theirs;
        Func<ItemOfThree, int> second = order == Side.Mine ? item => item.Theirs : item => item.Mine;
        var woven = items.Where(item => first(item) >= 0).OrderBy(first).ToList();
        ItemOfThree? previous = null;
        foreach (var item in items.Where(item => second(item) >= 0).OrderBy(second))
        {
            if (first(item) < 0)
                woven.Insert(previous is null ? 0 : woven.IndexOf(previous) + 1, item);
            previous = item;
        }

        return woven;
    }
}
