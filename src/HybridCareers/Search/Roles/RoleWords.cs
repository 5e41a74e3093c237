using HybridCareers.Content;

namespace HybridCareers.Search.Roles;

/// <summary>The words of roles' titles and summaries, each with the roles that use it.</summary>
public sealed class RoleWords
{
    private readonly string[] words;
    private readonly int[][] rows;
    private readonly int count;

    /// <summary>Reads the roles in the order of their rows.</summary>
    public RoleWords(IEnumerable<RoleContent> roles)
    {
        var found = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var role in roles)
        {
            foreach (var word in TextsOf(role).SelectMany(Split).Distinct(StringComparer.Ordinal))
            {
                if (!found.TryGetValue(word, out var users))
                    found.Add(word, users = []);
                users.Add(count);
            }

            count++;
        }

        (words, rows) = ([.. found.Keys], [.. found.Values.Select(users => users.ToArray())]);
    }

    /// <summary>Roles of which every word of a text begins some word; all of them for a text without words.</summary>
    public RowSet Find(string text) =>
        Split(text).Aggregate(RowSet.All(count), (left, word) => left.And(Beginning(word)));

    private RowSet Beginning(string word)
    {
        var set = new RowSet(count);
        var at = Array.BinarySearch(words, word, StringComparer.Ordinal);
        at = at < 0 ? ~at : at;
        // The dot of ".net" is part of the word; that of ".ai" is not.
        if (word[0] == '.' && (at == words.Length || !words[at].StartsWith(word, StringComparison.Ordinal)))
            return Beginning(word[1..]);
        for (; at < words.Length && words[at].StartsWith(word, StringComparison.Ordinal); at++)
        {
            foreach (var row in rows[at])
                set.Add(row);
        }

        return set;
    }

    private static IEnumerable<string> TextsOf(RoleContent role) =>
        [role.Title, .. role.AlternateTitles.Select(title => title.Text), .. role.Summary.Select(statement => statement.Text)];

    private static List<string> Split(string text)
    {
        var found = new List<string>();
        var reader = new Tokenizer(text, stackalloc char[Tokenizer.LongestWord + 2]);
        while (reader.Next())
            found.Add(reader.Word.ToString());
        return found;
    }
}
