namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Finds the positions that a sentence says a role leads to, each in its own words.</summary>
internal static class Positions
{
    private const int MostWords = 14;

    // The nearer to the list the better: "can lead to positions such as …".
    private static readonly string[] Cues =
    [
        "positions such as ", "roles such as ", "titles such as ", "jobs such as ", "positions like ", "roles like ", "jobs like ", "roles including ", "positions including ",
        "advance to ", "advance into ", "progress to ", "progress into ", "move on to ", "move up to ", "move into ", "moves into ", "evolve into ", "evolves into ", "grow into ", "grows into ",
        "promoted to ", "lead to ", "leads to ", "step up to ", "go on to ", "transition into ", "become ", "rise to ", "next step is ", "next steps are ",
    ];

    private static readonly string[] Starts = ["or ", "and ", "becoming ", "become ", "transition into ", "transitioning into ", "moving into ", "even ", "eventually ", "then ", "later ", "a ", "an ", "the "];

    /// <summary>The positions; empty = the sentence names none.</summary>
    public static IReadOnlyList<string> Steps(string sentence)
    {
        if (Arrows(sentence) is { Count: > 1 } ladder)
            return ladder.Count <= ArticleLimits.MostEnumerated ? ladder : [];
        foreach (var cue in Cues)
        {
            var at = sentence.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var rest = sentence[(at + cue.Length)..].TrimEnd('.', '!', ' ');
            var parts = Enumerations.Split(rest, splitsWords: !rest.Contains(',', StringComparison.Ordinal));
            var steps = parts.Select(Bare).TakeWhile(part => !IsAside(part)).Where(part => part.Length > 2 && part.AsSpan().Count(' ') < MostWords).ToList();
            return steps.Count <= ArticleLimits.MostEnumerated ? steps : [];
        }

        return Sequence(sentence);
    }

    // "Senior biologist, then head of the lab"
    private static List<string> Sequence(string sentence)
    {
        var parts = sentence.TrimEnd('.', ' ').Split((string[])[", then ", "; then ", " then ", ", later ", ", eventually ", ", and finally ", ", finally ", ", ", "; ", " or "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts is [var only])
            return only.AsSpan().Count(' ') < 5 && JobTitles.Is(Bare(only)) && !PhraseWords.Of(only).Exists(IsVerbal) ? [Bare(only)] : [];
        return parts.Length is > 1 and <= ArticleLimits.MostEnumerated && Array.TrueForAll(parts, part => JobTitles.Is(Bare(part))) ? [.. parts.Select(Bare)] : [];
    }

    private static bool IsVerbal(string word) => word is "you" or "they" or "is" or "are" or "with" or "can" or "will" or "need" or "needs" or "no" or "every" or "most" or "some" or "many" or "this" or "that";

    private static List<string> Arrows(string text) =>
        [.. text.Split((string[])["→", "->", "➔", "➜", " > ", " » "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => part.TrimEnd('.'))];

    private static string Bare(string part)
    {
        for (var again = true; again;)
        {
            var start = Starts.FirstOrDefault(start => part.StartsWith(start, StringComparison.OrdinalIgnoreCase));
            again = start is not null;
            part = again ? part[start!.Length..] : part;
        }

        return part;
    }

    // "using their experience to …": it says how, not whither.
    private static bool IsAside(string part) => part.Split(' ')[0] is "using" or "with" or "where" or "which" or "while" or "especially" or "depending" or "shaping" or "if" or "as" or "after" or "often" or "usually";
}
