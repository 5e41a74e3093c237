namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Phrases that stand for a meaning, found in a heading as whole words.</summary>
/// <typeparam name="TMeaning">The meanings.</typeparam>
internal sealed class Phrases<TMeaning> where TMeaning : struct
{
    private readonly Dictionary<string, List<Phrase>> byFirst = new(StringComparer.Ordinal);

    /// <summary>Phrases by meaning; an earlier meaning goes before a later one where phrases of one length are found.</summary>
    public Phrases(params (TMeaning Meaning, string Phrases)[] lists)
    {
        for (var order = 0; order < lists.Length; order++)
        {
            foreach (var words in lists[order].Phrases.Split(", ").Select(phrase => phrase.Split(' ')))
            {
                if (!byFirst.TryGetValue(words[0], out var phrases))
                    byFirst.Add(words[0], phrases = []);
                phrases.Add(new(words, lists[order].Meaning, order));
            }
        }
    }

    private sealed record Phrase(string[] Words, TMeaning Meaning, int Order);

    /// <summary>The meaning of the longest phrase in a heading; <c>null</c> = none is in it.</summary>
    public TMeaning? In(string heading)
    {
        var words = PhraseWords.Of(heading);
        Phrase? best = null;
        for (var at = 0; at < words.Count; at++)
        {
            if (!byFirst.TryGetValue(words[at], out var phrases))
                continue;
            foreach (var phrase in phrases)
            {
                if (IsBetter(phrase, best) && Stands(phrase.Words, words, at))
                    best = phrase;
            }
        }

        return best?.Meaning;
    }

    private static bool IsBetter(Phrase phrase, Phrase? best) => best is null || phrase.Words.Length > best.Words.Length
        || (phrase.Words.Length == best.Words.Length && phrase.Order < best.Order);

    private static bool Stands(string[] phrase, List<string> words, int at)
    {
        for (var next = 0; next < phrase.Length; next++)
        {
            if (at + next >= words.Count || words[at + next] != phrase[next])
                return false;
        }

        return true;
    }
}
