using System.Collections.Frozen;

namespace HybridCareers.Evidence;

/// <summary>Knows which full stops belong to an abbreviation and end no sentence.</summary>
internal static class Abbreviations
{
    // After these something always follows: a name, a number, an example.
    private static readonly FrozenSet<string> NeverLast = Set(
        "e.g", "i.e", "eg", "ie", "cf", "viz", "vs", "v", "dr", "mr", "mrs", "ms", "prof", "rev", "hon", "st", "gen", "sen", "gov",
        "fig", "figs", "eq", "eqs", "sec", "ch", "pp", "vol", "ed", "eds", "approx", "ca", "incl", "resp", "a.k.a");

    // These can end a sentence: whether they do shows in the next word.
    private static readonly FrozenSet<string> MayBeLast = Set(
        "ph.d", "m.d", "b.a", "m.a", "b.sc", "m.sc", "a.m", "p.m", "inc", "ltd", "corp", "co", "jr", "sr", "al", "dept", "univ", "est");

    private static readonly FrozenSet<string> Starters = Set(
        "a", "an", "the", "this", "that", "these", "those", "it", "its", "he", "she", "they", "we", "you", "i", "his", "her", "their",
        "our", "your", "my", "there", "here", "in", "on", "at", "for", "from", "with", "by", "as", "to", "and", "but", "or", "so", "yet",
        "if", "when", "while", "after", "before", "because", "since", "although", "though", "however", "moreover", "then", "thus", "what",
        "who", "why", "how", "where", "which", "some", "many", "most", "all", "both", "each", "every", "no", "not", "one", "another");

    /// <summary>True where a full stop after <paramref name="word"/> can end a sentence whose successor would begin with <paramref name="next"/>.</summary>
    /// <param name="word">The word before the stop, without it.</param>
    /// <param name="next">The word after it, without quotation marks and brackets.</param>
    public static bool MayEnd(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (Holds(NeverLast, word))
            return false;
        if (word is "No" or "no" or "Nos" or "nos" or "p")
            return next.IsEmpty || !char.IsAsciiDigit(next[0]);
        return !(IsInitials(word) || Holds(MayBeLast, word)) || Holds(Starters, next.TrimEnd(",;:.!?…"));
    }

    /// <summary>A single capital, or capitals with stops between them: "J", "U.S", "E.T.H".</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (at % 2 == 0 ? !char.IsUpper(word[at]) : word[at] != '.')
                return false;
        }

        return word.Length % 2 == 1;
    }

    private static bool Holds(FrozenSet<string> set, ReadOnlySpan<char> word) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
