namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Cuts headings and sentences into plain words.</summary>
internal static class PhraseWords
{
    private const int Most = 30;

    /// <summary>The first thirty words in lower case, without apostrophes; signs part them.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= text.Length && words.Count < Most; at++)
        {
            var inside = at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’');
            if (inside && start < 0)
                start = at;
            if (inside || start < 0)
                continue;
            words.Add(text[start..at].Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).ToLowerInvariant());
            start = -1;
        }

        return words;
    }
}
