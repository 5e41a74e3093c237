using HybridCareers.Evidence;

namespace HybridCareers.Drafts.Imports;

/// <summary>One thing that an import would say, or would change, in an entry.</summary>
/// <param name="Id">Names the piece within its import.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Entry">Key of the entry, see <see cref="SheetEntry.Key"/>.</param>
/// <param name="Field">Where it would stand, such as <c>day</c> or <c>stages[1].intro</c>.</param>
/// <param name="Place">Its place as the article has it or, where it changes something, its place in the entry.</param>
/// <param name="Text">What would be said.</param>
/// <param name="Item">The item, statement or value as JSON; empty where nothing new would be said.</param>
/// <param name="Standing">How it stands to what the portal says.</param>
/// <param name="Anchors">The passages on which it rests.</param>
/// <param name="Current">What the portal says there now; <c>null</c> = nothing.</param>
/// <param name="OldSource">The passage as the former version of the source had it; <c>null</c> = there was none.</param>
/// <param name="OldHash">Its hash.</param>
/// <param name="Score">How like the former passage the present one is, 0 to 1; <c>null</c> = there is nothing to compare.</param>
/// <param name="OwnWords">True where the portal says it in words of its own, which no import changes.</param>
/// <param name="IsVerbatim">True where the text repeats its passage.</param>
public sealed record ImportPiece(
    string Id, PieceKind Kind, string Entry, string Field, string Place, string Text, string Item, PieceStanding Standing, IReadOnlyList<PassageAnchor> Anchors,
    string? Current = null, string? OldSource = null, string? OldHash = null, double? Score = null, bool OwnWords = false, bool IsVerbatim = false)
{
    /// <summary>True where an editor may put other words in its place.</summary>
    public bool CanChange => Standing is PieceStanding.New or PieceStanding.SourceChanged && Kind is PieceKind.Statement or PieceKind.Title;

    /// <summary>True where it may stand in another list of statements instead.</summary>
    public bool CanMove => Standing == PieceStanding.New && Kind == PieceKind.Statement;

    /// <summary>True where it is taken without anybody having looked: nothing of the portal's own words would change.</summary>
    public bool IsSafe => Standing == PieceStanding.New || (Standing == PieceStanding.SourceChanged && !OwnWords);
}

/// <summary>What sort of thing a piece is.</summary>
public enum PieceKind { Title, Statement, Skill, PayLabel, PayFigure, Demand, Seniority, Coding, Row, Other }

/// <summary>How a piece stands to what the portal says.</summary>
public enum PieceStanding
{
    /// <summary>The portal does not say it.</summary>
    New,

    /// <summary>The portal says it already: nothing is to be done.</summary>
    Covered,

    /// <summary>The portal says something else at this place.</summary>
    Differs,

    /// <summary>The passage on which the portal's statement rests says something else now.</summary>
    SourceChanged,

    /// <summary>The passage on which the portal's statement rests is gone.</summary>
    SourceGone,
}

/// <summary>A passage at its place in the article's plain text, as the W3C's TextQuoteSelector and TextPositionSelector have it.</summary>
/// <param name="Passage">The row of the coverage.</param>
/// <param name="Path">Headings that lead to it.</param>
/// <param name="Number">Its number under them.</param>
/// <param name="Hash">Its <see cref="SentenceHash"/>.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Exact">Its words.</param>
/// <param name="Prefix">What stands before it, 32 characters at most.</param>
/// <param name="Suffix">What stands after it, 32 characters at most.</param>
public sealed record PassageAnchor(
    int Passage, IReadOnlyList<string> Path, int Number, string Hash, int Start, int End, string Exact, string Prefix, string Suffix);
