namespace HybridCareers.Evidence;

/// <summary>Whether a citation says something that its source can be asked about.</summary>
public static class CitationRules
{
    /// <summary>What is wrong with a citation, in a sentence for its editor; <c>null</c> = nothing.</summary>
    /// <param name="cite">The citation.</param>
    /// <param name="source">The source it names; <c>null</c> = nothing is known of its licence and text.</param>
    public static string? ProblemOf(Citation cite, SourceContent? source)
    {
        if (cite.Sentence < 1)
            return "Sentences are counted from 1.";
        if (WordsOf(cite.Quote) > Citation.MostQuotedWords && source?.Verbatim != Permitted.Yes)
            return $"The quote has {WordsOf(cite.Quote)} words; at most {Citation.MostQuotedWords} are allowed of '{cite.Source}'.";
        if (OwnProblemOf(cite) is { } own)
            return own;
        return cite is { Sentence: { } number, Hash: { } hash } && source?.Versions is { Count: > 0 } versions && !versions.Any(version => Has(version, cite.Path, number, hash))
            ? $"'{cite.Source}' has no such sentence {number} under '{string.Join(" › ", cite.Path)}': cite it anew."
            : null;
    }

    private static string? OwnProblemOf(Citation cite) => cite switch
    {
        { Ranking: { Rank: not CitationRank.Normal } ranking } when string.IsNullOrWhiteSpace(ranking.Reason) => "Say why it is preferred or set aside.",
        { Selector: { } at } when at.Prefix?.Length > Selector.LongestSide || at.Suffix?.Length > Selector.LongestSide =>
            $"What stands before and after the quote may have {Selector.LongestSide} characters each.",
        { Selector: { Start: not null } or { End: not null } } when !(cite.Selector is { Start: >= 0 and var start, End: { } end } && end > start) =>
            "The place of the quote begins at 0 or later and ends after it begins.",
        _ => null,
    };

    private static bool Has(SourceVersion version, IReadOnlyList<string> path, int number, string hash) => version.Sections.Any(section =>
        number <= section.Sentences.Count && section.Sentences[number - 1] == hash && section.Path.SequenceEqual(path, StringComparer.Ordinal));

    private static int WordsOf(string? quote) => quote?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length ?? 0;
}
