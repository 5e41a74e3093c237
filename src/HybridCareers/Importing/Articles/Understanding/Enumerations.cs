namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Takes enumerations apart: "SQL (for queries), Python, and BigQuery".</summary>
internal static class Enumerations
{
    /// <summary>The parts between commas and semicolons outside brackets, without "and" or "or" before the last.</summary>
    /// <param name="text">The enumeration.</param>
    /// <param name="splitsWords">Whether a bare "and" or "or" parts as well.</param>
    public static IReadOnlyList<string> Split(string text, bool splitsWords)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' && depth > 0 ? -1 : 0;
            if (depth > 0)
                continue;
            var length = (text[at] is ',' or ';' && (at + 1 == text.Length || text[at + 1] == ' ')) || IsSign(text, at) ? 1 : splitsWords ? Joiner(text, at) : 0;
            if (length == 0)
                continue;
            Add(text[start..at]);
            at += length - 1;
            start = at + 1;
        }

        Add(text[start..]);
        return parts;

        void Add(string part)
        {
            part = part.Trim();
            foreach (var word in (string[])["and ", "or ", "& ", "plus "])
                part = part.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? part[word.Length..].TrimStart() : part;
            if (part.Length > 0)
                parts.Add(part);
        }
    }

    /// <summary>True for a point or bar between words: "SQL · Python".</summary>
    public static bool IsSign(string text, int at) => text[at] is '·' or '•' or '|' && at > 0 && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ';

    private static int Joiner(string text, int at)
    {
        foreach (var word in (string[])[" and ", " or ", " & "])
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                return word.Length;
        }

        return 0;
    }
}
