using System.Collections.Frozen;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Phrases that stand for a meaning, found in a heading as whole words.</summary>
/// <typeparam name="T">The meanings.</typeparam>
internal sealed class Phrases<T> where T : struct
{
    private readonly FrozenDictionary<string, (T Meaning, int Order)> meanings;
    private readonly int longest;

    /// <summary>Phrases by meaning; an earlier meaning goes before a later one where phrases of one length are found.</summary>
    public Phrases(params (T Meaning, string Phrases)[] lists)
    {
        meanings = lists.SelectMany((list, order) => list.Phrases.Split(", ").Select(phrase => (phrase, list.Meaning, order)))
            .DistinctBy(entry => entry.phrase, StringComparer.Ordinal).ToFrozenDictionary(entry => entry.phrase, entry => (entry.Meaning, entry.order), StringComparer.Ordinal);
        longest = meanings.Keys.Max(phrase => phrase.Count(c => c == ' ') + 1);
    }

    /// <summary>The meaning of the longest phrase in a heading; <c>null</c> = none is in it.</summary>
    public T? In(string heading)
    {
        var words = WordsOf(heading);
        for (var length = Math.Min(longest, words.Count); length > 0; length--)
        {
            (T Meaning, int Order)? best = null;
            for (var at = 0; at + length <= words.Count; at++)
            {
                if (meanings.TryGetValue(string.Join(' ', words.Skip(at).Take(length)), out var found) && (best is null || found.Order < best.Value.Order))
                    best = found;
            }

            if (best is { } meaning)
                return meaning.Meaning;
        }

        return null;
    }

    /// <summary>Words in lower case, without apostrophes; signs part them.</summary>
    public static List<string> WordsOf(string text)
    {
        const int most = 30;
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= text.Length && words.Count < most; at++)
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
