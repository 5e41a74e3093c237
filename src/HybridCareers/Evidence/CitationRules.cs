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
        return cite is { Sentence: { } number, Hash: { } hash } && source?.Versions is { Count: > 0 } versions && !versions.Any(version => Has(version, cite.Path, number, hash))
            ? $"'{cite.Source}' has no such sentence {number} under '{string.Join(" › ", cite.Path)}': cite it anew."
            : null;
    }

    private static bool Has(SourceVersion version, IReadOnlyList<string> path, int number, string hash) => version.Sections.Any(section =>
        number <= section.Sentences.Count && section.Sentences[number - 1] == hash && section.Path.SequenceEqual(path, StringComparer.Ordinal));

    private static int WordsOf(string? quote) => quote?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length ?? 0;
}
