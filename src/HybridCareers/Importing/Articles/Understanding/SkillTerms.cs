namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>A term at its place in a sentence.</summary>
internal readonly record struct Term(string Text, int Start);

/// <summary>Finds the terms that a sentence or item about skills enumerates.</summary>
internal static class SkillTerms
{
    private const int MostWords = 5, Shortest = 2;

    private static readonly string[] Leads =
    [
        "proficiency", "familiarity", "expertise", "knowledge", "skills", "skill", "understanding", "experience", "ability", "foundation", "mastery", "command", "fluency", "comfort", "competence", "background",
        "proficient", "familiar", "skilled", "grounding", "exposure", "awareness", "comfortable", "grasp",
    ];

    private static readonly string[] Fillers =
        ["you should bring ", "you should know ", "you should have ", "you will need ", "you need ", "you should be ", "a ", "an ", "the ", "solid ", "strong ", "good ", "deep ", "basic ", "excellent ", "some ", "sound ", "advanced ", "working ", "practical ", "hands-on ", "sometimes ", "like ", "such as ", "e.g. ", "e.g., ", "for ", "using ", "ideally ", "preferably ", "and ", "or "];

    private static readonly string[] Tails = [" is ", " are ", " will ", " helps", " help ", " matter"];

    /// <summary>The terms in order; those in brackets are terms too.</summary>
    public static IEnumerable<Term> In(string sentence)
    {
        var text = sentence.TrimEnd('.', '!', ' ');
        var tail = Tails.Select(tail => text.LastIndexOf(tail, StringComparison.Ordinal)).Max();
        if (tail > text.Length / 2)
            text = text[..tail];
        return Pieces(text).Select(piece => Bare(text, piece.Start, piece.End)).Where(term => IsTerm(term.Text));
    }

    private static IEnumerable<(int Start, int End)> Pieces(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var joiner = at < text.Length ? JoinerAt(text, at) : 0;
            if (at < text.Length && joiner == 0 && text[at] is not ('(' or ')' or ';' or '/') && !IsComma(text, at))
                continue;
            if (at > start)
                yield return (start, at);
            at += Math.Max(0, joiner - 1);
            start = at + 1;
        }
    }

    // "Unreal Engine,Python" is two; "1,000 users" is none.
    private static bool IsComma(string text, int at) => text[at] == ',' && (at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1]) || (at > 0 && !char.IsAsciiDigit(text[at - 1])));

    private static int JoinerAt(string text, int at) => string.CompareOrdinal(text, at, " and ", 0, 5) == 0 ? 5 : string.CompareOrdinal(text, at, " or ", 0, 4) == 0 ? 4 : Enumerations.IsSign(text, at) ? 1 : 0;

    private static Term Bare(string text, int start, int end)
    {
        var piece = text[start..end];
        foreach (var preposition in (string[])[" in ", " with ", " of ", " to "])
        {
            var at = piece.IndexOf(preposition, StringComparison.Ordinal);
            if (at > 0 && Leads.Any(lead => piece[..at].EndsWith(lead, StringComparison.OrdinalIgnoreCase)))
            {
                start += at + preposition.Length;
                piece = piece[(at + preposition.Length)..];
            }
        }

        for (var again = true; again;)
        {
            var trimmed = piece.TrimStart();
            var filler = Fillers.FirstOrDefault(filler => trimmed.StartsWith(filler, StringComparison.OrdinalIgnoreCase));
            start += piece.Length - trimmed.Length + (filler?.Length ?? 0);
            piece = trimmed[(filler?.Length ?? 0)..];
            again = filler is not null;
        }

        return new(piece.TrimEnd(), start);
    }

    private static readonly string[] Levels = ["basic", "basics", "intermediate", "advanced", "beginner", "expert", "preferred", "required", "optional", "desirable", "a plus", "plus", "etc", "etc.", "ideally", "nice to have"];

    private static readonly string[] Prepositions = ["on ", "in ", "at ", "for ", "with ", "by ", "to ", "from ", "of ", "as ", "into ", "about ", "within ", "across "];

    // "R" is a language; any other letter alone is none. "on paper" says where.
    private static bool IsTerm(string text) => (text.Length >= Shortest || text is "R" or "C") && !Levels.Contains(text, StringComparer.OrdinalIgnoreCase) && !Prepositions.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) && text.AsSpan().Count(' ') < MostWords && (char.IsLetterOrDigit(text[0]) || (text[0] == '.' && char.IsLetter(text[1]))) && text.Any(char.IsLetter);
}
