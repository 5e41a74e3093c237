using HybridCareers.Drafts.Imports;

namespace HybridCareers.Importing.Articles.Sheets;

/// <summary>Tells of every heading, sentence and row which pieces rest on it.</summary>
internal static class SheetCoverage
{
    /// <summary>The rows in the article's order.</summary>
    public static IReadOnlyList<CoverageRow> Of(ParsedArticle article, IReadOnlyList<ImportPiece> pieces)
    {
        var resting = pieces.SelectMany(piece => piece.Anchors.Select(anchor => (anchor.Passage, piece.Id))).ToLookup(pair => pair.Passage, pair => pair.Id);
        return [.. article.Coverage.Fates.Select((fate, at) => new CoverageRow(
            at, PieceWords.Cut(fate.Text), fate.Start, fate.Path, fate.Number, StateOf(fate), fate.Reason is not (NotUsed.Heading or NotUsed.Boilerplate), fate.Reason is { } reason ? InWords(reason) : null,
            [.. resting[at].Distinct(StringComparer.Ordinal)], fate.Conflicts))];
    }

    private static SentenceState StateOf(SentenceFate fate) => fate.Conflicts.Count > 0 ? SentenceState.InConflict : fate.Reason is null ? SentenceState.Used : SentenceState.NotUsed;

    private static string InWords(NotUsed reason) => reason switch
    {
        NotUsed.Heading => "a heading",
        NotUsed.Boilerplate => "belongs to the site, not to the article",
        NotUsed.NoField => "understood, but no entry has a place for it",
        NotUsed.Code => "code",
        _ => "not understood",
    };
}
