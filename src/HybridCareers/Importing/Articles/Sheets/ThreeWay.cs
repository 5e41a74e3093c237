using HybridCareers.Content;
using HybridCareers.Drafts.Imports;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Sheets;

/// <summary>Sets what the portal says against the source as it was and as it is.</summary>
internal sealed class ThreeWay
{
    private readonly Grounding grounding;
    private readonly Dictionary<string, PassageMatch> byOld;
    private readonly HashSet<string> now;

    /// <summary>Looks at an article.</summary>
    public ThreeWay(Grounding grounding, ParsedArticle article)
    {
        this.grounding = grounding;
        byOld = grounding.Matches.Where(match => match.Old is not null).DistinctBy(match => match.Old!.Hash, StringComparer.Ordinal).ToDictionary(match => match.Old!.Hash, StringComparer.Ordinal);
        now = article.Outline.Passages.Select(passage => passage.Hash).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A piece for each statement whose passage changed or is gone.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="candidate">What the article says of it now; <c>null</c> = nothing.</param>
    public IEnumerable<ImportPiece> Of(PortalEntry entry, IContent? candidate)
    {
        foreach (var (claim, cite) in entry.On(grounding.Source).Where(pair => !now.Contains(pair.Cite.Hash!)).DistinctBy(pair => (pair.Claim.Place, pair.Cite.Hash)))
        {
            var match = byOld.GetValueOrDefault(cite.Hash!);
            var field = ContentNodes.FieldOf(claim.Place);
            var piece = new ImportPiece(
                PieceMaker.IdOf(entry.Key, $"{claim.Place} {cite.Hash}", claim.Text), PieceMaker.KindOf(field), entry.Key, field, claim.Place, claim.Text, "", PieceStanding.SourceGone, [],
                claim.Text, match?.Old?.Text, cite.Hash, match?.Score, OwnWords: true);
            yield return match?.New is { } passage ? Changed(piece, match.Old!, passage, candidate) : piece;
        }
    }

    private ImportPiece Changed(ImportPiece piece, Passage old, Passage passage, IContent? candidate)
    {
        var anchored = piece with { Standing = PieceStanding.SourceChanged, Anchors = [grounding.AnchorOf(passage)] };
        if (piece.Kind == PieceKind.Statement && IsWhole(piece.Text, old))
            return anchored with { Text = passage.Text, OwnWords = false, IsVerbatim = true };
        var told = candidate?.Claims().Where(claim => ContentNodes.FieldOf(claim.Place) == piece.Field && grounding.PassagesOf(claim).Contains(passage)).MaxBy(claim => Likeness.Of(claim.Text, piece.Text));
        if (told is null || candidate is null || (piece.Kind == PieceKind.Statement && !old.Text.Contains(piece.Text, StringComparison.Ordinal)))
            return anchored;
        // A part of the passage, or what follows from it: it follows the passage.
        return anchored with { Text = told.Text, Item = PieceMaker.Item(piece.Kind, ContentNodes.Find(ContentNodes.Of(candidate), told.Place)!), OwnWords = false };
    }

    private static bool IsWhole(string text, Passage old) => SentenceHash.Of(text) == old.Hash;
}
