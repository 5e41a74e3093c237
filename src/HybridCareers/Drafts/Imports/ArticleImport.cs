using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Drafts.Imports;

/// <summary>The import of one state of an article: what it proposes, and whether it has ended.</summary>
public sealed class ArticleImport
{
    /// <summary>Version 7, chosen by whoever begins it.</summary>
    public required Guid Id { get; init; }

    /// <summary>The text.</summary>
    public required Guid TextId { get; init; }

    /// <summary>The source’s slug.</summary>
    public required string Source { get; init; }

    /// <summary>What the article is called.</summary>
    public required string Title { get; init; }

    /// <summary>The source's entry as it shall be once the import has ended, as JSON.</summary>
    public required string SourceDraft { get; init; }

    /// <summary>The <see cref="ImportSheet"/> as JSON.</summary>
    public required string Sheet { get; init; }

    /// <summary>Pieces about which somebody may decide.</summary>
    public required int OpenPieces { get; init; }

    /// <summary>How it stands.</summary>
    public ImportState State { get; set; }

    /// <summary>The bundle of its drafts; <c>null</c> = none was made.</summary>
    public Guid? BundleId { get; set; }

    /// <summary>Who began it.</summary>
    public required Guid By { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When it ended, UTC; <c>null</c> = it is open.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Grows with every change.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The source as it shall be.</summary>
    public SourceContent ReadSource() => (SourceContent)ContentJson.Read(EntryKind.Source, SourceDraft);
}

/// <summary>How an import stands; one that was cancelled is there no more.</summary>
public enum ImportState { Open, Finished }

/// <summary>What an editor decided about a piece.</summary>
public sealed class ImportDecision
{
    /// <summary>The import.</summary>
    public required Guid ImportId { get; init; }

    /// <summary>Id of the piece.</summary>
    public required string Piece { get; init; }

    /// <summary>The decision.</summary>
    public PieceVerdict Verdict { get; set; }

    /// <summary>The editor's words instead of the article's; <c>null</c> = the words stay.</summary>
    public string? Text { get; set; }

    /// <summary>Entry and field where it shall stand instead, such as <c>role/data-analyst day</c>; <c>null</c> = where it was.</summary>
    public string? MoveTo { get; set; }

    /// <summary>Who.</summary>
    public Guid By { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; set; }
}

/// <summary>A decision about a piece.</summary>
/// <param name="Piece">Id of the piece.</param>
/// <param name="Verdict">Accepted, rejected, or open again.</param>
/// <param name="Text">The editor's words instead of the article's; <c>null</c> = the words stay.</param>
/// <param name="MoveTo">Entry and field where it shall stand instead, such as <c>role/data-analyst day</c>; <c>null</c> = where it was.</param>
public sealed record PieceDecision(string Piece, PieceVerdict Verdict, string? Text = null, string? MoveTo = null)
{
    /// <summary>The longest id, or entry with field, in characters.</summary>
    public const int LongestId = 200;
}

/// <summary>What is decided about a piece.</summary>
public enum PieceVerdict { Open, Accepted, Rejected }

/// <summary>What happens to pieces about which nobody decided.</summary>
public enum RestOfPieces { LeaveOut, Accept }
