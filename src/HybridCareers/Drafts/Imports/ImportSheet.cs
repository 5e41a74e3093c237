using System.Text.Json;
using HybridCareers.Content;

namespace HybridCareers.Drafts.Imports;

/// <summary>What an import proposes, piece by piece, and what became of every sentence of its article. It never changes; decisions about it stand apart.</summary>
/// <param name="IsAgain">True where a former version of the source was imported: then only what changed is proposed.</param>
/// <param name="Entries">The entries concerned.</param>
/// <param name="Pieces">The pieces in the article's order, entry by entry.</param>
/// <param name="Coverage">Every heading, sentence and row of the article in its order.</param>
/// <param name="Conflicts">Where the article contradicts itself.</param>
/// <param name="Proposals">Terms that may become skills if an editor wills.</param>
/// <param name="NamedRoles">Roles that the article names and does not describe.</param>
public sealed record ImportSheet(
    bool IsAgain, IReadOnlyList<SheetEntry> Entries, IReadOnlyList<ImportPiece> Pieces, IReadOnlyList<CoverageRow> Coverage,
    IReadOnlyList<SheetConflict> Conflicts, IReadOnlyList<SheetProposal> Proposals, IReadOnlyList<string> NamedRoles)
{
    /// <summary>Pieces about which somebody may decide.</summary>
    public IEnumerable<ImportPiece> Open => Pieces.Where(piece => piece.Standing != PieceStanding.Covered);

    /// <summary>Sentences and rows that say something of the subject.</summary>
    public IEnumerable<CoverageRow> Content => Coverage.Where(row => row.IsContent);

    /// <summary>The part of them that is used, 0 to 1; 1 where there are none.</summary>
    public double Share => Content.Any() ? (double)Content.Count(row => row.Why is null) / Content.Count() : 1;

    /// <summary>The sheet in the form in which it is kept.</summary>
    public string Write() => JsonSerializer.Serialize(this, ContentJson.Options);

    /// <summary>Reads a sheet that was kept.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static ImportSheet Read(string json) => JsonSerializer.Deserialize<ImportSheet>(json, ContentJson.Options) ?? throw new JsonException("The sheet is null.");
}

/// <summary>An entry that an import concerns.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">Its slug, or the one that it would get.</param>
/// <param name="Name">What it is called.</param>
/// <param name="EntryId">The entry; <c>null</c> = it would be a new one.</param>
/// <param name="Fields">Lists of statements in it: where a piece may be moved to.</param>
/// <param name="Frame">What a new entry has before any piece is accepted, as JSON; <c>null</c> for an entry that the portal has.</param>
public sealed record SheetEntry(EntryKind Kind, string Slug, string Name, Guid? EntryId, IReadOnlyList<string> Fields, string? Frame = null)
{
    /// <summary>Kind and slug, such as <c>role/data-analyst</c>.</summary>
    public string Key => KeyOf(Kind, Slug);

    /// <summary>Kind and slug as one word.</summary>
    public static string KeyOf(EntryKind kind, string slug) => $"{kind.ToString().ToLowerInvariant()}/{slug}";
}

/// <summary>What became of a heading, a sentence or a row.</summary>
/// <param name="Index">Its number in the article, from 0.</param>
/// <param name="Text">Its words.</param>
/// <param name="Start">Where it begins in the plain text.</param>
/// <param name="Path">Headings that lead to it.</param>
/// <param name="Number">Its number under them; 0 = a heading.</param>
/// <param name="State">Used, not used, or in conflict.</param>
/// <param name="IsContent">True where it says something of the subject.</param>
/// <param name="Why">Why it is not used, in words; <c>null</c> = it is.</param>
/// <param name="Pieces">Ids of the pieces that rest on it.</param>
/// <param name="Conflicts">Numbers of the conflicts that it has part in, from 0.</param>
public sealed record CoverageRow(
    int Index, string Text, int Start, IReadOnlyList<string> Path, int Number, SentenceState State, bool IsContent, string? Why,
    IReadOnlyList<string> Pieces, IReadOnlyList<int> Conflicts);

/// <summary>What became of a sentence.</summary>
public enum SentenceState { Used, NotUsed, InConflict }

/// <summary>Places of an article that do not agree.</summary>
/// <param name="Kind">How they disagree, such as <c>titles-differ</c>.</param>
/// <param name="Says">The disagreement in a sentence.</param>
/// <param name="Passages">The rows of the coverage concerned.</param>
public sealed record SheetConflict(string Kind, string Says, IReadOnlyList<int> Passages);

/// <summary>A term among the skills that no skill of the portal bears.</summary>
/// <param name="Term">The article's words.</param>
/// <param name="Entry">Key of the role that asks for it; empty = none.</param>
/// <param name="Passage">The row of the coverage; −1 = none.</param>
public sealed record SheetProposal(string Term, string Entry, int Passage);
