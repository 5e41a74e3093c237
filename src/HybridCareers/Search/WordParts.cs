using System.Collections.Concurrent;
using System.Text;

namespace HybridCareers.Search;

/// <summary>Finds rows of a list by parts of their words, wherever in a word they stand, without reading every row.</summary>
public sealed class WordParts
{
    // Each place of a word is known by the three characters that begin there; near its end by fewer.
    private const int Known = 3;

    private readonly int count;
    private readonly string text;
    private readonly int[] ends;
    private readonly ulong[] beginnings;
    private readonly int[] starts;
    private readonly int[] holders;
    private readonly WordRows rows;

    // A letter stands in most words, so its rows are put together once; there are as many sets as letters.
    private readonly ConcurrentDictionary<char, RowSet> ofLetter = new();

    /// <summary>Takes the text of each row, already folded, in the order of the rows.</summary>
    public WordParts(IEnumerable<string> texts)
    {
        var users = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var words in texts.Select(own => own.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        {
            foreach (var word in words.Distinct(StringComparer.Ordinal))
            {
                if (!users.TryGetValue(word, out var known))
                    users.Add(word, known = []);
                known.Add(count);
            }

            count++;
        }

        (text, ends) = Joined(users.Keys);
        rows = new WordRows([.. users.Values], count);
        var places = users.Keys.SelectMany((word, number) => Enumerable.Range(0, word.Length).Select(at => KeyOf(word.AsSpan(at))).Distinct().Select(key => (key, number)))
            .OrderBy(place => place.key).ToList();
        holders = [.. places.Select(place => place.number)];
        var runs = places.Select((place, at) => (place.key, at)).DistinctBy(run => run.key).ToList();
        beginnings = [.. runs.Select(run => run.key)];
        starts = [.. runs.Select(run => run.at), places.Count];
    }

    /// <summary>Rows with a word that holds a part, which must be folded, without spaces and not empty.</summary>
    public RowSet Holding(string part) =>
        part is [var letter] && !Candidates(part).IsEmpty ? ofLetter.GetOrAdd(letter, static (_, asked) => asked.In.Find(asked.Part), (In: this, Part: part)) : Find(part);

    private RowSet Find(string part)
    {
        var found = new RowSet(count);
        foreach (var word in Candidates(part))
        {
            if (part.Length <= Known || WordAt(word).Contains(part, StringComparison.Ordinal))
                rows.AddTo(found, word);
        }

        return found;
    }

    private ReadOnlySpan<int> Candidates(string part)
    {
        var fewest = Beginning(part);
        for (var at = 1; at + Known <= part.Length; at++)
        {
            if (Beginning(part.AsSpan(at)) is var other && other.Length < fewest.Length)
                fewest = other;
        }

        return fewest;
    }

    /// <summary>Words with a place where these characters begin, or the first of them; a word may come more than once.</summary>
    private ReadOnlySpan<int> Beginning(ReadOnlySpan<char> part)
    {
        var key = KeyOf(part);
        var last = key | ((1UL << (16 * (Known - Math.Min(part.Length, Known)))) - 1);
        return holders.AsSpan(starts[FirstFrom(key)]..starts[FirstFrom(last + 1)]);
    }

    private int FirstFrom(ulong key) => Array.BinarySearch(beginnings, key) is var at && at < 0 ? ~at : at;

    private ReadOnlySpan<char> WordAt(int word) => text.AsSpan((word == 0 ? 0 : ends[word - 1])..ends[word]);

    private static ulong KeyOf(ReadOnlySpan<char> from)
    {
        var key = 0UL;
        for (var at = 0; at < Known; at++)
            key = (key << 16) | (at < from.Length ? from[at] : '\0');
        return key;
    }

    private static (string Text, int[] Ends) Joined(IEnumerable<string> words)
    {
        var all = new StringBuilder();
        int[] lengths = [.. words.Select(word => all.Append(word).Length)];
        return (all.ToString(), lengths);
    }
}
