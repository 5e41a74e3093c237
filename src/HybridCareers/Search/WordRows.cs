namespace HybridCareers.Search;

/// <summary>The rows that use each word: one by one, or as a set where that is smaller and faster.</summary>
public sealed class WordRows
{
    private readonly int[] starts;
    private readonly int[] rows;
    private readonly Dictionary<int, RowSet> sets = [];

    /// <summary>Takes the rows of each word.</summary>
    /// <param name="users">The rows that use a word, by the number of the word.</param>
    /// <param name="count">How many rows the list has.</param>
    public WordRows(IReadOnlyList<IReadOnlyList<int>> users, int count)
    {
        starts = new int[users.Count + 1];
        var single = new List<int>();
        for (var word = 0; word < users.Count; word++)
        {
            if (users[word].Count > count / 32)
                sets.Add(word, SetOf(users[word], count));
            else
                single.AddRange(users[word]);
            starts[word + 1] = single.Count;
        }

        rows = [.. single];
    }

    /// <summary>Puts the rows of a word into a set of the same list that is being made.</summary>
    public void AddTo(RowSet found, int word)
    {
        foreach (var row in rows.AsSpan(starts[word]..starts[word + 1]))
            found.Add(row);
        if (starts[word] == starts[word + 1])
            found.AddAll(sets[word]);
    }

    private static RowSet SetOf(IReadOnlyList<int> users, int count)
    {
        var set = new RowSet(count);
        foreach (var row in users)
            set.Add(row);
        return set;
    }
}
