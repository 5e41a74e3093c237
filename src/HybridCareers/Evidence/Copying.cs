using HybridCareers.Content;

namespace HybridCareers.Evidence;

/// <summary>Tells whether words of ours repeat their passage, and whether they may.</summary>
public static class Copying
{
    // Titles, positions and labels are names, which nobody says in other words.
    private static readonly string[] Names = ["alternateTitles", "feeders", "nextPositions", "specialists", "skills", "rows", "pay", "demand", "entry", "coding"];

    /// <summary>True where a text is its passage letter for letter but for white space, or each of its sentences is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hashes">The <see cref="SentenceHash"/> of each passage that it cites.</param>
    public static bool IsVerbatim(string text, IReadOnlyCollection<string> hashes) => hashes.Count > 0
        && (hashes.Contains(SentenceHash.Of(text), StringComparer.Ordinal)
            || (SentenceSplitter.Split(text) is { Count: > 1 } sentences && sentences.All(sentence => hashes.Contains(SentenceHash.Of(sentence), StringComparer.Ordinal))));

    /// <summary>The same statement with the use of each passage as it is: verbatim where it is repeated, otherwise at most a paraphrase.</summary>
    public static Statement Told(Statement statement)
    {
        var verbatim = IsVerbatim(statement.Text, HashesOf(statement.Grounds, cite => true));
        return statement with
        {
            Grounds = statement.Grounds with
            {
                Cites = [.. statement.Grounds.Cites.Select(cite => cite.Hash is null || cite.Use is not (CitationUse.Verbatim or CitationUse.Paraphrase) ? cite
                    : cite with { Use = verbatim ? CitationUse.Verbatim : CitationUse.Paraphrase })],
            },
        };
    }

    /// <summary>What is wrong with a claim that repeats a source whose sentences may not be repeated, in a sentence for its editor; <c>null</c> = nothing.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="cite">One of its citations.</param>
    /// <param name="source">The source that this names.</param>
    public static string? ProblemOf(Claim claim, Citation cite, SourceContent source)
    {
        if (source.Verbatim != Permitted.No)
            return null;
        var words = claim.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        if (words <= Citation.MostQuotedWords && Names.Contains(FieldOf(claim.Place), StringComparer.Ordinal))
            return null;
        var repeats = (cite.Use == CitationUse.Verbatim && words > Citation.MostQuotedWords)
            || (cite.Hash is not null && IsVerbatim(claim.Text, HashesOf(claim.Grounds, other => other.Source == cite.Source)));
        return repeats ? $"It repeats sentence {cite.Sentence} under '{string.Join(" › ", cite.Path)}' of '{cite.Source}' letter for letter, and this source may not be repeated: say it in words of your own." : null;
    }

    private static HashSet<string> HashesOf(Grounds grounds, Func<Citation, bool> which) => grounds.Cites.Where(which).Select(cite => cite.Hash).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static string FieldOf(string place) => place.AsSpan().IndexOfAny('[', '.') is var end && end < 0 ? place : place[..end];
}
