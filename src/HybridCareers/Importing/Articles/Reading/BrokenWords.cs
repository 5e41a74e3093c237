using System.Text;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Puts words together that were broken at the end of a line, as in "decentra-" and "lized".</summary>
internal static class BrokenWords
{
    // Words that usually keep their hyphen, where the rest of the text does not tell.
    private static readonly HashSet<string> Keeping = new(StringComparer.OrdinalIgnoreCase)
    {
        "self", "well", "long", "short", "entry", "mid", "senior", "junior", "high", "low", "full", "part", "end", "real", "cross", "open", "third", "first", "second", "one", "two", "three", "four", "five",
        "on", "off", "in", "hands", "data", "user", "client", "customer", "cost", "time", "job", "role", "client", "server", "cloud", "machine", "people", "world", "award", "decision", "problem", "fast", "large", "small",
        "state", "day", "step", "peer", "token", "ai", "web", "smart", "zero", "multi", "non", "ex", "quasi", "all", "half", "privacy", "security", "risk", "mission", "business", "industry", "domain", "project", "team", "product", "gas",
    };

    private static readonly HashSet<string> Joining = new(StringComparer.OrdinalIgnoreCase) { "and", "or", "to", "und", "bis" };

    /// <summary>The text with each broken word whole, at the end of the line on which it began.</summary>
    public static string Mend(string text)
    {
        var breaks = Breaks(text);
        if (breaks.Count == 0)
            return text;
        var seen = Seen(text, breaks);
        var mended = new StringBuilder(text.Length);
        var from = 0;
        foreach (var (hyphen, start, end, first, second) in breaks)
        {
            var joined = first + second;
            var keeps = text[hyphen] != '\u00AD' && !seen.Contains(joined) && (first.Contains('-', StringComparison.Ordinal) || seen.Contains($"{first}-{second}") || Keeping.Contains(first));
            mended.Append(text, from, hyphen - from).Append(keeps ? "-" : "").Append(text, start, end - start);
            // The rest of the second line keeps its own line; where nothing is left of it, it goes.
            from = end;
            while (from < text.Length && text[from] is ' ' or '\t')
                from++;
            if (from < text.Length && text[from] != '\n')
                mended.Append('\n');
        }

        return mended.Append(text, from, text.Length - from).ToString();
    }

    private static List<(int Hyphen, int Start, int End, string First, string Second)> Breaks(string text)
    {
        var breaks = new List<(int, int, int, string, string)>();
        for (var line = text.IndexOf('\n', StringComparison.Ordinal); line > 0; line = line + 1 < text.Length ? text.IndexOf('\n', line + 1) : -1)
        {
            var hyphen = line - 1;
            while (hyphen > 0 && text[hyphen] is ' ' or '\t')
                hyphen--;
            if (text[hyphen] is not ('-' or '\u2010' or '\u00AD') || hyphen < 2 || !char.IsLetter(text[hyphen - 1]) || (breaks.Count > 0 && breaks[^1].Item3 > hyphen))
                continue;
            var begin = hyphen;
            while (begin > 0 && hyphen - begin < 40 && (char.IsLetter(text[begin - 1]) || text[begin - 1] == '-'))
                begin--;
            var start = line + 1;
            while (start < text.Length && text[start] is ' ' or '\t')
                start++;
            var letters = start;
            while (letters < text.Length && letters - start < 40 && char.IsLetter(text[letters]))
                letters++;
            var end = letters;
            while (end < text.Length && end - letters < 40 && !char.IsWhiteSpace(text[end]))
                end++;
            var (first, second) = (text[begin..hyphen], text[start..letters]);
            if (first.TrimStart('-').Length >= 2 && second.Length >= 2 && char.IsLower(second[0]) && !Joining.Contains(second))
                breaks.Add((hyphen, start, end, first, second));
        }

        return breaks;
    }

    /// <summary>Of the whole and the hyphened forms, those that stand in the text elsewhere.</summary>
    private static HashSet<string> Seen(string text, List<(int Hyphen, int Start, int End, string First, string Second)> breaks)
    {
        var asked = breaks.SelectMany(broken => (string[])[broken.First + broken.Second, $"{broken.First}-{broken.Second}"]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var lookup = asked.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int at = 0, start = -1; at <= text.Length; at++)
        {
            var inside = at < text.Length && (char.IsLetter(text[at]) || (text[at] == '-' && start >= 0));
            if (inside && start < 0)
                start = at;
            if (inside || start < 0)
                continue;
            if (lookup.TryGetValue(text.AsSpan(start, at - start).TrimEnd('-'), out var found))
                seen.Add(found);
            start = -1;
        }

        return seen;
    }
}
